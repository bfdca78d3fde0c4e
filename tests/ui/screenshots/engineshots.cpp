#include "ui/screenshots/engineshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include "base/waitfor.h"
#include "common/uilanguage.h"
#include "engines/answersources.h"
#include "engines/askdialog.h"
#include "engines/enginebox.h"
#include "engines/enginedetails.h"
#include "engines/enginelist.h"
#include "engines/enginesdialog.h"
#include "service/app.h"
#include "service/engineservice.h"
#include "support/patience.h"
#include "ui/fakellm.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

void waitUntil(const std::function<bool()> &ready)
{
    if (!QTest::qWaitFor(ready, kPatience))
        qFatal("a window of the language models does not get ready");
}

QString makeProfiles(EngineService &engines)
{
    EngineProfile service;
    service.name = u"OpenAI"_s;
    service.baseUrl = QUrl(u"https://api.openai.com/v1"_s);
    service.model = u"large"_s;
    service.contextTokens = 128'000;
    service.priceIn = 0.15;
    service.priceOut = 0.6;
    service.costPerDay = 1;
    EngineProfile local;
    local.name = u"Ollama"_s;
    local.protocol = EngineProtocol::Ollama;
    local.baseUrl = QUrl(u"http://localhost:11434"_s);
    local.model = u"small"_s;
    const auto id = engines.save(service);
    if (!id || !engines.save(local) || !waitFor(engines.setKey(*id, u"sk-nobody"_s))
        || !waitFor(engines.addUsage(*id, {182'400, 21'730, false}, 0.0404)))
        qFatal("the profiles are not stored");
    return *id;
}

QJsonObject sentence(const QString &text, const QString &quote)
{
    return {{u"text"_s, text}, {u"cites"_s, QJsonArray{1}}, {u"quote"_s, quote}};
}

/// One that is borne out, one in part, and one that is not.
Result<ChatReply> answer(const ChatRequest &request)
{
    const bool korean = uiLanguage() == Language::Korean;
    const QJsonArray sentences{
        sentence(korean ? u"ToolGen은 도구에 관한 지식을 LLM의 매개변수에 담고, 도구마다 토큰 하나를 쓴다."_s
                        : u"ToolGen writes the knowledge of tools into the parameters of an LLM."_s,
                 u"ToolGen writes the knowledge of tools into the parameters of an LLM, one token for each tool."_s),
        sentence(korean ? u"그래서 도구를 고르는 일이 다음 토큰을 예측하는 일이 된다."_s
                        : u"A retrieval step is no longer needed, which makes agents simpler."_s,
                 {}),
        sentence(korean ? u"93,500개의 도구로 시험했다."_s : u"It was tested with 93,500 tools."_s,
                 u"tested with 93,500 tools"_s)};
    ChatReply reply;
    reply.text = QString::fromUtf8(QJsonDocument(QJsonObject{{u"sentences"_s, sentences}}).toJson());
    reply.model = request.model;
    reply.usage = {6120, 310, false};
    return reply;
}

EnginesDialog *engines(App &app, const QString &profile, EngineDetails::Tab tab)
{
    auto *dialog = new EnginesDialog(app);
    dialog->list()->choose(profile);
    dialog->details()->showTab(tab);
    dialog->show();
    return dialog;
}

EnginesDialog *tested(App &app, const QString &profile)
{
    EnginesDialog *dialog = engines(app, profile, EngineDetails::Tab::Connection);
    dialog->findChild<QPushButton *>(u"testEngine"_s)->click();
    waitUntil([dialog] { return !dialog->findChild<QLabel *>(u"testSteps"_s)->text().isEmpty(); });
    return dialog;
}

EnginesDialog *changedPrompt(App &app, const QString &profile)
{
    EnginesDialog *dialog = engines(app, profile, EngineDetails::Tab::Prompts);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"promptText"_s);
    text->setPlainText(text->toPlainText().replace(u"up to 5 short sentences"_s, u"up to 3 short sentences"_s));
    dialog->findChild<QTabWidget *>(u"promptTabs"_s)->setCurrentIndex(1);
    return dialog;
}

AskDialog *asked(App &app, const QString &profile)
{
    auto *dialog = new AskDialog(app);
    dialog->show();
    dialog->findChild<EngineBox *>()->setEngine(profile);
    const bool korean = uiLanguage() == Language::Korean;
    auto *field = dialog->findChild<QLineEdit *>(u"question"_s);
    field->setText(korean ? u"ToolGen은 도구를 어떻게 부르나?"_s : u"How does ToolGen call tools?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    waitUntil([dialog] { return dialog->findChild<AnswerSources *>()->count() > 0; });
    return dialog;
}

} // namespace

void showEngineDialogs(App &app, const std::shared_ptr<FakeModel> &model,
                       const std::function<void(const QString &name, QDialog *dialog)> &take)
{
    take(u"ask-start"_s, new AskDialog(app));
    take(u"engines-builtin"_s, new EnginesDialog(app));
    const QString profile = makeProfiles(app.engines());
    take(u"engines"_s, tested(app, profile));
    take(u"engines-answers"_s, engines(app, profile, EngineDetails::Tab::Answers));
    take(u"engines-cost"_s, engines(app, profile, EngineDetails::Tab::Cost));
    take(u"engines-prompts"_s, engines(app, profile, EngineDetails::Tab::Prompts));
    take(u"engines-prompt-changes"_s, changedPrompt(app, profile));
    model->key = u"another"_s;
    take(u"engines-refused"_s, tested(app, profile));
    model->key.clear();
    model->answer = answer;
    take(u"ask"_s, asked(app, profile));
    model->answer = {};
    take(u"ask-passages"_s, asked(app, kBuiltinEngine));
}

} // namespace oneul
