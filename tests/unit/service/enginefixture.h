#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "service/engineservice.h"
#include "service/summaryservice.h"
#include "unit/service/fixture.h"
#include "unit/service/plannedmodel.h"

namespace oneul {

using namespace Qt::StringLiterals;

/// The whole program with a language model of the test's own.
class EngineTestBase : public ServiceTest
{
protected:
    void SetUp() override
    {
        m_model->answer = [](const ChatRequest &) { return fail(ErrorCode::NoNetwork); };
        openAgain();
    }

    void openAgain()
    {
        m_app.reset();
        auto opened = App::open(m_folder.path(), m_clock, std::make_unique<MemorySecrets>(m_keyring),
                                std::make_unique<PlannedClient>(m_model));
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_app = std::move(*opened);
    }

    [[nodiscard]] EngineService &engines() { return m_app->engines(); }
    [[nodiscard]] SummaryService &summaries() { return m_app->summaries(); }

    /// Runs the event loop until there is a call of the model.
    void untilAsked() const
    {
        while (m_model->calls.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    static EngineProfile profileNamed(const QString &name)
    {
        EngineProfile profile;
        profile.name = name;
        profile.baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s);
        profile.model = u"large"_s;
        return profile;
    }

    QString saved(EngineProfile profile)
    {
        const auto id = engines().save(std::move(profile));
        EXPECT_TRUE(id) << (id ? "" : qPrintable(id.error().detail));
        return id.value_or({});
    }

    static QJsonObject claim(const QString &text, const QJsonArray &cites, const QString &quote)
    {
        return {{u"text"_s, text}, {u"cites"_s, cites}, {u"quote"_s, quote}};
    }

    /// A section's answer whose events are these.
    static ChatReply reply(const QJsonArray &events, const QJsonArray &themes = {})
    {
        const QJsonObject json{
            {u"themes"_s, themes}, {u"events"_s, events}, {u"impact"_s, QJsonArray()}, {u"conclusion"_s, QJsonArray()}};
        return {QString::fromUtf8(QJsonDocument(json).toJson()), {1000, 200, false}, u"large-2026"_s, 1};
    }

    static SectionOrder twoArticles()
    {
        SectionOrder order;
        order.heading = u"Robots"_s;
        order.request.language = Language::English;
        order.request.articles = {
            {1, u"A robot learns to walk on ice"_s,
             u"Engineers in Oslo taught a robot to walk on ice. The robot fell 14 times before it crossed the lake."_s,
             0},
            {2, u"Warehouses buy more arms"_s,
             u"Warehouses in Busan ordered 300 robotic arms this spring. The arms lift boxes of 20 kilograms."_s, 0}};
        return order;
    }

    static QJsonArray goodEvents()
    {
        return {claim(u"Engineers in Oslo taught a robot to walk on ice."_s, {1},
                      u"Engineers in Oslo taught a robot to walk on ice."_s),
                claim(u"Warehouses in Busan ordered 300 robotic arms this spring."_s, {2},
                      u"Warehouses in Busan ordered 300 robotic arms this spring."_s)};
    }

    Result<QList<SectionResult>> summarised(const QList<SectionOrder> &orders, const QString &engine,
                                            bool fresh = false)
    {
        return waitFor(summaries().result(summaries().start(orders, engine, fresh)));
    }

    std::shared_ptr<PlannedModel> m_model = std::make_shared<PlannedModel>();
};

} // namespace oneul
