#pragma once

#include <memory>

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTest>

#include "base/waitfor.h"
#include "digest/claimreader.h"
#include "digest/digestbrowser.h"
#include "digest/digestview.h"
#include "digest/evidencepane.h"
#include "digest/sectionactions.h"
#include "service/digestservice.h"
#include "service/engineservice.h"
#include "service/sampleday.h"
#include "support/patience.h"
#include "ui/fakellm.h"
#include "ui/sampleapp.h"

namespace oneul {

/// The page of the sample day's digest, made by the built-in engine, and a language model of the test's own.
struct DigestFixture {
    DigestFixture() : sample(std::make_unique<FakeLlm>(model))
    {
        sample.loadSample();
        (void)sample.makeDigest(Language::English);
        view = std::make_unique<DigestView>(sample.app());
        view->resize(1100, 800);
        view->show();
        view->showDay(SampleDay::day());
        if (!QTest::qWaitFor([this] { return view->digests().size() == 2; }, kPatience))
            qFatal("the digest is not shown");
    }

    template <class T>
    [[nodiscard]] T *find(const QString &name = {}) const
    {
        return view->findChild<T *>(name);
    }
    [[nodiscard]] App &app() { return sample.app(); }
    [[nodiscard]] ClaimReader *reader() const { return find<ClaimReader>(); }
    [[nodiscard]] DigestBrowser *browser() const { return reader()->browser(); }
    [[nodiscard]] EvidencePane *pane() const { return reader()->pane(); }
    [[nodiscard]] const Section &section(int number) const { return *sectionOf(view->digests(), number); }
    void open(const ClaimAddress &address) const { Q_EMIT browser()->anchorClicked(claimLink(address)); }
    /// Chooses from the section's menu.
    void choose(int section, const QString &word) const
    {
        find<SectionActions>()->showMenu(section, view->mapToGlobal(QPoint(10, 10)));
        auto *menu = find<QMenu>(QStringLiteral("sectionMenu"));
        if (menu == nullptr)
            qFatal("the section has no menu");
        const QList<QAction *> actions = menu->actions();
        QAction *found = nullptr;
        for (QAction *action : actions) {
            if (action->text().contains(word))
                found = action;
        }
        if (found == nullptr)
            qFatal("the menu has no %s", qPrintable(word));
        found->trigger();
        menu->close();
    }
    /// A profile that answers; its id.
    QString profile()
    {
        EngineProfile mine;
        mine.name = QStringLiteral("Mine");
        mine.baseUrl = QUrl(QStringLiteral("http://localhost:1/v1"));
        mine.model = QStringLiteral("large");
        mine.contextTokens = 128'000;
        mine.priceIn = 1;
        mine.priceOut = 2;
        const auto id = app().engines().save(mine);
        if (!id)
            qFatal("the profile is not stored: %s", qPrintable(id.error().detail));
        return *id;
    }
    /// The model says the first article's title, and what nobody said.
    void answerWithTitles() const
    {
        model->answer = [](const ChatRequest &request) {
            const qsizetype start = request.user.indexOf(QStringLiteral("<title>")) + 7;
            const QString title =
                request.user.mid(start, request.user.indexOf(QStringLiteral("</title>"), start) - start);
            const auto claim = [](const QString &text, const QString &quote) {
                return QJsonObject{{QStringLiteral("text"), text},
                                   {QStringLiteral("cites"), QJsonArray{1}},
                                   {QStringLiteral("quote"), quote}};
            };
            const QJsonArray events{claim(title, title),
                                    claim(QStringLiteral("Zyxwv sold 987654321 units."), QStringLiteral("Zyxwv sold"))};
            ChatReply reply;
            reply.text = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("themes"), QJsonArray()},
                                                                     {QStringLiteral("events"), events},
                                                                     {QStringLiteral("impact"), QJsonArray()},
                                                                     {QStringLiteral("conclusion"), QJsonArray()}})
                                               .toJson());
            reply.model = request.model;
            reply.usage = {1000, 100, false};
            return Result<ChatReply>(reply);
        };
    }

    std::shared_ptr<FakeModel> model = std::make_shared<FakeModel>();
    SampleApp sample;
    std::unique_ptr<DigestView> view;
};

} // namespace oneul
