#include <memory>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QtTest>

#include "articles/articlepane.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "engines/answerevidence.h"
#include "engines/answersources.h"
#include "engines/answerview.h"
#include "engines/askbar.h"
#include "engines/askdialog.h"
#include "engines/enginebox.h"
#include "service/engineservice.h"
#include "support/patience.h"
#include "ui/fakellm.h"
#include "ui/look.h"
#include "ui/sampleapp.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// What one article of the sample day is about, and no other.
const QString kQuestion = QStringLiteral("How does ToolGen call tools?");
const QString kOther = QStringLiteral("MultiVerse text-to-speech");

struct Fixture {
    Fixture() : sample(std::make_unique<FakeLlm>(model))
    {
        sample.loadSample();
        dialog = std::make_unique<AskDialog>(sample.app());
        dialog->show();
    }

    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] AnswerView *view() const { return dialog->findChild<AnswerView *>(); }
    [[nodiscard]] AnswerSources *sources() const { return dialog->findChild<AnswerSources *>(); }
    [[nodiscard]] QString shown() const { return view()->isVisible() ? view()->toPlainText() : QString(); }
    [[nodiscard]] QString facts() const { return find<QLabel>(u"answerFacts"_s)->text(); }
    [[nodiscard]] QString evidence() const { return find<QLabel>(u"answerEvidence"_s)->text(); }
    [[nodiscard]] QString emptyText() const
    {
        QString all;
        const auto *empty = dialog->findChild<EmptyState *>();
        if (empty->isVisible()) {
            for (const QLabel *label : empty->findChildren<QLabel *>())
                all += label->text() + u'\n';
        }
        return all;
    }
    void ask(const QString &question) const
    {
        auto *field = find<QLineEdit>(u"question"_s);
        field->setText(question);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] bool isAnswered() const { return sources()->count() > 0; }
    void click(const QString &link) const { Q_EMIT view()->anchorClicked(QUrl(link)); }
    /// A profile that answers, and is chosen.
    void chooseModel()
    {
        EngineProfile profile;
        profile.name = u"Mine"_s;
        profile.baseUrl = QUrl(u"http://localhost:1/v1"_s);
        profile.model = u"large"_s;
        profile.contextTokens = 32'768;
        profile.priceIn = 1;
        profile.priceOut = 2;
        const auto id = sample.app().engines().save(profile);
        if (!id)
            qFatal("the profile is not stored: %s", qPrintable(id.error().detail));
        dialog->findChild<EngineBox *>()->setEngine(*id);
    }

    std::shared_ptr<FakeModel> model = std::make_shared<FakeModel>();
    SampleApp sample;
    std::unique_ptr<AskDialog> dialog;
};

QJsonObject sentence(const QString &text, int cite, const QString &quote)
{
    return {{u"text"_s, text}, {u"cites"_s, QJsonArray{cite}}, {u"quote"_s, quote}};
}

/// As the article has it.
const QString kPassage =
    QStringLiteral("ToolGen writes the knowledge of tools into the parameters of an LLM, one token for each tool.");
const QString kSentence = QStringLiteral("ToolGen writes the knowledge of tools into the parameters of an LLM.");
/// What it has not.
const QJsonObject kInvented{{QStringLiteral("text"), QStringLiteral("ToolGen was tested with 93,500 tools.")},
                            {QStringLiteral("cites"), QJsonArray{1}},
                            {QStringLiteral("quote"), QStringLiteral("tested with 93,500 tools")}};

/// Asks a model that answers in these sentences.
void askModel(Fixture &fixture, const QJsonArray &sentences)
{
    fixture.chooseModel();
    fixture.model->answer = [sentences](const ChatRequest &request) {
        ChatReply reply;
        reply.text = QString::fromUtf8(QJsonDocument(QJsonObject{{u"sentences"_s, sentences}}).toJson());
        reply.model = request.model;
        reply.usage = {1000, 100, false};
        return Result<ChatReply>(reply);
    };
    fixture.ask(kQuestion);
}

/// Asks a model, which gets the question and doesn't answer before it is let go.
bool isHeld(Fixture &fixture)
{
    fixture.model->hold = true;
    askModel(fixture, {sentence(kSentence, 1, kPassage)});
    return QTest::qWaitFor([&fixture] { return fixture.model->calls.size() == 1; }, kPatience);
}

} // namespace

class TestAsk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItDoes();
    void builtinShowsPassages();
    void modelIsChecked();
    void goesByKeys();
    void showsTextsAsTheyAre();
    void streamsAndThenChecks();
    void lateAnswersAreDropped();
    void fallsBack();
    void findsNothing();
    void looksWhereItIsTold();
    void opensArticlesInTheWindow();
    void looksFit_data();
    void looksFit();
};

void TestAsk::saysWhatItDoes()
{
    Fixture fixture;
    QVERIFY(fixture.emptyText().contains(u"Without a language model"_s));
    QSignalSpy wanted(fixture.dialog.get(), &AskDialog::enginesWanted);
    fixture.dialog->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.count(), 1);
    fixture.chooseModel();
    QVERIFY(!fixture.emptyText().contains(u"Without a language model"_s));
    QVERIFY(!fixture.find<QPushButton>(u"askButton"_s)->isEnabled()); // nothing is asked yet
    QVERIFY(!fixture.find<QPushButton>(u"copyAnswer"_s)->isEnabled());
}

void TestAsk::builtinShowsPassages()
{
    Fixture fixture;
    fixture.ask(kQuestion);
    QTRY_VERIFY(fixture.isAnswered());
    QVERIFY(fixture.shown().startsWith(kQuestion));
    QVERIFY(fixture.shown().contains(u"ToolGen"_s) && fixture.shown().contains(u"[1]"_s));
    QVERIFY(fixture.facts().contains(u"Best passages"_s));
    QVERIFY(fixture.evidence().contains(u"ToolGen"_s)); // of the first sentence
    QVERIFY(fixture.sources()->item(0)->text().contains(u"ToolGen"_s));
    QVERIFY(fixture.model->requests.isEmpty());
    fixture.find<QPushButton>(u"copyAnswer"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"## How does ToolGen"_s));
    QVERIFY(copied.contains(u" [1]"_s) && copied.contains(u"1. ToolGen"_s) && copied.contains(u"(http"_s));
}

void TestAsk::modelIsChecked()
{
    Fixture fixture;
    askModel(fixture, {sentence(kSentence, 1, kPassage), kInvented});
    QTRY_VERIFY(fixture.isAnswered());
    QCOMPARE(fixture.model->requests.size(), 1);
    QVERIFY(fixture.model->requests.constFirst().user.contains(kQuestion));
    QVERIFY2(fixture.shown().contains(kSentence), qPrintable(fixture.shown()));
    QVERIFY2(fixture.shown().contains(u"✓"_s), qPrintable(fixture.shown()));
    QVERIFY(!fixture.shown().contains(u"93,500"_s));
    QVERIFY(fixture.facts().contains(u"Mine"_s) && fixture.facts().contains(u"0.0012 USD"_s));
    fixture.click(u"sentence:0"_s);
    QVERIFY(fixture.evidence().contains(u"one token for each tool"_s));
    fixture.click(u"withheld:"_s); // it can be looked at, crossed out
    QVERIFY(fixture.shown().contains(u"93,500"_s));
    fixture.click(u"withheld:"_s);
    QVERIFY(!fixture.shown().contains(u"93,500"_s));
    fixture.click(u"source:1"_s);
    QCOMPARE(fixture.sources()->currentRow(), 0);
    fixture.find<QPushButton>(u"copyAnswer"_s)->click();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"93,500"_s));
}

void TestAsk::goesByKeys()
{
    Fixture fixture;
    askModel(fixture, {sentence(kSentence, 1, kPassage), kInvented});
    QTRY_VERIFY(fixture.isAnswered());
    fixture.view()->setFocus();
    QTRY_VERIFY(fixture.view()->hasFocus());
    for (int link = 0; link < 3; ++link) // the sentence, its source, what was withheld
        QTest::keyClick(fixture.view(), Qt::Key_Tab);
    QTest::keyClick(fixture.view(), Qt::Key_Return);
    QVERIFY(fixture.shown().contains(u"93,500"_s));
    QTest::keyClick(fixture.view(), Qt::Key_Return); // it has the keyboard still
    QVERIFY(!fixture.shown().contains(u"93,500"_s));
}

void TestAsk::showsTextsAsTheyAre()
{
    Answer answer;
    answer.sources.emplaceBack().id = 7;
    answer.sources.first().title = u"<img src=a><b>%1</b>"_s;
    Claim claim;
    claim.text = u"<a href='source:9'>one</a> %1 %4"_s;
    claim.cites = {7};
    claim.quote = u"<b>%2</b>"_s;
    claim.fault = ClaimFault::Name;
    claim.faultDetail = u"<i>x</i>"_s;
    answer.sentences = {claim};
    answer.withheld = {{SummaryPart::Events, claim}};
    const GivenAnswer given{{u"<u>why</u>"_s, {}, Language::English, kBuiltinEngine}, answer};
    AnswerView view;
    view.setAnswer(given);
    Q_EMIT view.anchorClicked(QUrl(u"withheld:"_s));
    const QString shown = view.toPlainText();
    QVERIFY(shown.startsWith(given.question.text) && shown.contains(claim.faultDetail));
    QCOMPARE(shown.count(claim.text), 2);
    AnswerEvidence evidence;
    evidence.showSentence(answer, 0);
    QTextDocument said;
    said.setHtml(evidence.findChild<QLabel *>(u"answerEvidence"_s)->text());
    QVERIFY(said.toPlainText().contains(claim.quote) && said.toPlainText().contains(answer.sources.first().title));
    AnswerSources sources;
    sources.setAnswer(answer, QDate(2024, 10, 4));
    said.setHtml(sources.item(0)->toolTip());
    QCOMPARE(said.toPlainText(), answer.sources.first().title);
}

void TestAsk::streamsAndThenChecks()
{
    Fixture fixture;
    QVERIFY(isHeld(fixture));
    fixture.model->calls.constFirst()->stream();
    QTRY_VERIFY(fixture.shown().contains(kSentence));
    QVERIFY(!fixture.shown().contains(u"✓"_s)); // not checked yet
    QVERIFY(!fixture.isAnswered());
    QCOMPARE(fixture.find<QPushButton>(u"askButton"_s)->text(), u"&Cancel"_s);
    fixture.model->calls.constFirst()->letGo();
    QTRY_VERIFY(fixture.isAnswered());
    QVERIFY(fixture.shown().contains(u"✓"_s));
    QCOMPARE(fixture.find<QPushButton>(u"askButton"_s)->text(), u"&Ask"_s);
}

void TestAsk::lateAnswersAreDropped()
{
    Fixture fixture;
    QVERIFY(isHeld(fixture));
    fixture.find<QPushButton>(u"askButton"_s)->click(); // cancels
    QVERIFY(!fixture.emptyText().isEmpty());
    fixture.dialog->findChild<EngineBox *>()->setEngine(kBuiltinEngine);
    fixture.ask(kOther);
    if (const auto late = fixture.model->calls.constFirst()) {
        late->stream();
        late->letGo();
    }
    QTRY_VERIFY(fixture.isAnswered());
    QVERIFY(fixture.shown().startsWith(kOther));
    QVERIFY(!fixture.shown().contains(kSentence));
    // One that is asked while another runs takes its place as well.
    fixture.ask(kQuestion);
    fixture.find<QPushButton>(u"askButton"_s)->click();
    fixture.ask(kOther);
    QTRY_VERIFY(fixture.isAnswered());
    QVERIFY(fixture.shown().startsWith(kOther));
}

void TestAsk::fallsBack()
{
    Fixture fixture;
    fixture.chooseModel();
    fixture.model->connection = Error{ErrorCode::ConnectionRefused, {}};
    fixture.ask(kQuestion);
    QTRY_VERIFY(fixture.isAnswered());
    const auto *bar = fixture.dialog->findChild<ErrorBar *>();
    QVERIFY(!bar->isHidden());
    QVERIFY2(bar->text().contains(u"localhost:1"_s), qPrintable(bar->text()));
    QVERIFY(fixture.facts().contains(u"Best passages"_s));
    fixture.ask(kOther);
    QVERIFY(bar->isHidden()); // it was said of the other question
    QTRY_VERIFY(fixture.isAnswered());
}

void TestAsk::findsNothing()
{
    Fixture fixture;
    fixture.ask(u"xyzzyplugh"_s);
    QTRY_VERIFY(fixture.emptyText().contains(u"No article"_s));
    QVERIFY(fixture.facts().isEmpty());
    fixture.ask(kQuestion);
    QTRY_VERIFY(fixture.isAnswered());
}

void TestAsk::looksWhereItIsTold()
{
    Fixture fixture;
    const auto *bar = fixture.dialog->findChild<AskBar *>();
    QVERIFY(!bar->question().within.fromDay && !bar->question().within.category);
    auto *days = fixture.find<QComboBox>(u"askDays"_s);
    days->setCurrentIndex(days->findData(7));
    QCOMPARE(bar->question().within.fromDay, fixture.sample.app().clock().today().addDays(-6));
    auto *category = fixture.find<QComboBox>(u"askCategory"_s);
    category->setCurrentIndex(category->findData(u"robotics"_s));
    auto *language = fixture.find<QComboBox>(u"askLanguage"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    QCOMPARE(bar->question().within.category, u"robotics"_s);
    QCOMPARE(bar->question().language, Language::English);
    fixture.ask(kOther); // speech, not robots
    QTRY_VERIFY(fixture.emptyText().contains(u"all categories"_s));
    category->setCurrentIndex(0);
    days->setCurrentIndex(0);
    fixture.ask(kOther);
    QTRY_VERIFY(fixture.isAnswered());
}

void TestAsk::opensArticlesInTheWindow()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.find<AskDialog>(u"askDialog"_s));
    auto *dialog = fixture.find<AskDialog>(u"askDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    auto *field = dialog->findChild<QLineEdit *>(u"question"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, kQuestion);
    QTest::keyClick(field, Qt::Key_Return);
    auto *sources = dialog->findChild<AnswerSources *>();
    QTRY_VERIFY(sources->count() > 0);
    sources->choose(1);
    sources->setFocus();
    QTest::keyClick(sources, Qt::Key_Return);
    const auto current = [&fixture] {
        const ArticleRow *row = fixture.list().currentRow();
        return row != nullptr ? row->title : QString();
    };
    QTRY_VERIFY(current().contains(u"ToolGen"_s));
    QVERIFY(dialog->isVisible()); // the next source is a key away
    dialog->close();
    fixture.window().activateWindow();
    fixture.action(u"askAction"_s)->trigger();
    QVERIFY(dialog->isVisible());
    QVERIFY(sources->count() > 0); // the answer is still there
}

void TestAsk::looksFit_data()
{
    Look::addRows();
}

void TestAsk::looksFit()
{
    const Look look;
    Fixture fixture;
    const auto theme = look.putOn(fixture.sample.app().settings());
    look.take(u"ask-start"_s, *fixture.dialog);
    askModel(fixture,
             {sentence(kSentence, 1, kPassage),
              sentence(u"Tools are thereby retrieved by generation, which a large collection of tools profits from."_s,
                       1, {}),
              kInvented});
    QTRY_VERIFY(fixture.isAnswered());
    fixture.click(u"withheld:"_s);
    look.take(u"ask-answer"_s, *fixture.dialog);
}

} // namespace oneul

QTEST_MAIN(oneul::TestAsk)
#include "tst_ask.moc"
