#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include "common/actions.h"
#include "common/errorbar.h"
#include "engines/digestengine.h"
#include "engines/enginebox.h"
#include "engines/enginedetails.h"
#include "engines/enginelist.h"
#include "engines/enginesdialog.h"
#include "service/app.h"
#include "service/engineservice.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "support/patience.h"
#include "ui/enginesfixture.h"
#include "ui/look.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestEngines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtinComesFirst();
    void addsWithAPreset();
    void saysWhatIsWrongBesideTheField();
    void storesTheKeyInTheKeyring();
    void environmentComesFirst();
    void offersTheFileWithoutAKeyring();
    void fetchesTheListOfModels();
    void testsStepByStep();
    void forgetsATestOfAnotherProfile();
    void duplicatesAndRemoves();
    void choosesTheEngineOfDigests();
    void asksBeforeItForgets();
    void opensFromTheSettings();
    void looksFit_data();
    void looksFit();
};

void TestEngines::builtinComesFirst()
{
    EnginesFixture fixture;
    QCOMPARE(fixture.list()->count(), 1);
    QVERIFY(fixture.list()->isBuiltin());
    for (const QString &button : {u"duplicateEngine"_s, u"removeEngine"_s, u"saveEngine"_s, u"defaultEngine"_s})
        QVERIFY2(!fixture.find<QPushButton>(button)->isEnabled(), qPrintable(button));
    QVERIFY(fixture.list()->item(0)->text().contains(u"writes digests"_s));
}

void TestEngines::addsWithAPreset()
{
    EnginesFixture fixture;
    fixture.add(u"Ollama"_s);
    QCOMPARE(fixture.list()->count(), 2);
    QCOMPARE(fixture.find<QLineEdit>(u"engineAddress"_s)->text(), u"http://localhost:11434"_s);
    QCOMPARE(fixture.find<QComboBox>(u"engineProtocol"_s)->currentData().toInt(), int(EngineProtocol::Ollama));
    QVERIFY(!fixture.find<QPushButton>(u"saveEngine"_s)->isEnabled()); // no model yet
    QVERIFY(fixture.engines().profiles().isEmpty());
    fixture.chooseModel(u"small"_s);
    fixture.type(u"engineName"_s, u"At home"_s);
    fixture.find<QSpinBox>(u"contextTokens"_s)->setValue(16'384);
    fixture.find<QDoubleSpinBox>(u"priceIn"_s)->setValue(0.5);
    fixture.find<QSpinBox>(u"tokensPerDay"_s)->setValue(100'000);
    fixture.press(u"saveEngine"_s);
    QCOMPARE(fixture.engines().profiles().size(), 1);
    const EngineProfile kept = fixture.engines().profiles().constFirst();
    QCOMPARE(kept.name, u"At home"_s);
    QCOMPARE(kept.model, u"small"_s);
    QCOMPARE(kept.protocol, EngineProtocol::Ollama);
    QCOMPARE(kept.contextTokens, 16'384);
    QCOMPARE(kept.priceIn, 0.5);
    QCOMPARE(kept.tokensPerDay, 100'000);
    QCOMPARE(fixture.list()->count(), 2);
    QCOMPARE(fixture.list()->current().profile, kept);
    QVERIFY(fixture.list()->unsaved().isEmpty());
    QVERIFY(!fixture.find<QPushButton>(u"saveEngine"_s)->isEnabled());
}

void TestEngines::saysWhatIsWrongBesideTheField()
{
    EnginesFixture fixture;
    const EngineProfile kept = fixture.kept();
    const auto *save = fixture.find<QPushButton>(u"saveEngine"_s);
    const auto says = [&fixture, save](const QString &label) {
        return !save->isEnabled() && fixture.find<QLabel>(label)->isVisible() && fixture.label(label).contains(u'⚠');
    };
    for (const QString &bad :
         {u""_s, u"localhost:11434"_s, u"ftp://a.example"_s, u"https://"_s, u"https://me:secret@a.example/v1"_s,
          u"https://a.example/v1/chat/completions"_s, u"https://a.example/v1?key=x"_s}) {
        fixture.type(u"engineAddress"_s, bad);
        QVERIFY2(says(u"addressMessage"_s), qPrintable(bad));
    }
    fixture.type(u"engineAddress"_s, u"https://a.example/v1"_s);
    QVERIFY(save->isEnabled());
    QVERIFY(fixture.label(u"addressMessage"_s).contains(u"a.example"_s)); // where the articles go
    for (const QString &bad : {u""_s, u"builtin"_s, u"Built-in"_s}) {
        fixture.type(u"engineName"_s, bad);
        QVERIFY2(says(u"nameMessage"_s), qPrintable(bad));
    }
    fixture.type(u"engineName"_s, kept.name);
    fixture.type(u"engineKey"_s, u"two words"_s);
    QVERIFY(says(u"keyMessage"_s));
    fixture.type(u"engineKey"_s, {});
    fixture.chooseModel({});
    QVERIFY(says(u"modelMessage"_s));
    fixture.chooseModel(u"large"_s);
    fixture.dialog->details()->showTab(EngineDetails::Tab::Answers);
    fixture.find<QSpinBox>(u"contextTokens"_s)->setValue(4096);
    fixture.find<QSpinBox>(u"outputTokens"_s)->setValue(4096);
    QVERIFY(says(u"tokensMessage"_s));
    QVERIFY(fixture.find<QTabWidget>(u"engineTabs"_s)->tabText(1).contains(u'⚠'));
    fixture.find<QSpinBox>(u"outputTokens"_s)->setValue(1024);
    QVERIFY(save->isEnabled());
    fixture.add(u"OpenAI"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"engineName"_s)->text(), u"OpenAI 2"_s);
    fixture.dialog->details()->showTab(EngineDetails::Tab::Connection);
    fixture.type(u"engineName"_s, u"openai"_s);
    QVERIFY(says(u"nameMessage"_s));
}

void TestEngines::storesTheKeyInTheKeyring()
{
    EnginesFixture fixture;
    fixture.add(u"OpenAI"_s);
    QVERIFY(fixture.label(u"keyMessage"_s).contains(u"https://"_s)); // where keys are made
    fixture.chooseModel(u"large"_s);
    fixture.type(u"engineKey"_s, u"sk-secret"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"engineKey"_s)->echoMode(), QLineEdit::Password);
    fixture.find<QToolButton>(u"showKey"_s)->click();
    QCOMPARE(fixture.find<QLineEdit>(u"engineKey"_s)->echoMode(), QLineEdit::Normal);
    fixture.press(u"saveEngine"_s);
    const EngineProfile kept = fixture.engines().profiles().constFirst();
    QTRY_COMPARE(fixture.keyring->values.value(kept.keyName()), u"sk-secret"_s);
    // It does not come back into the window.
    QTRY_VERIFY(fixture.find<QPushButton>(u"removeKey"_s)->isVisible());
    QVERIFY(fixture.find<QLineEdit>(u"engineKey"_s)->text().isEmpty());
    QVERIFY(fixture.list()->unsaved().isEmpty());
    fixture.press(u"removeKey"_s);
    QCOMPARE(fixture.keyring->values.size(), 1); // only with the rest
    fixture.press(u"saveEngine"_s);
    QTRY_VERIFY(fixture.keyring->values.isEmpty());
}

void TestEngines::environmentComesFirst()
{
    const QScopeGuard unset([] { qunsetenv("ONEUL_KEY_ENGINE_1"); });
    qputenv("ONEUL_KEY_ENGINE_1", "from-outside");
    EnginesFixture fixture;
    const EngineProfile kept = fixture.kept();
    QCOMPARE(kept.id, u"engine-1"_s);
    QTRY_VERIFY(fixture.label(u"keyMessage"_s).contains(u"ONEUL_KEY_ENGINE_1"_s));
    QVERIFY(fixture.find<QLineEdit>(u"engineKey"_s)->isReadOnly());
    fixture.press(u"testEngine"_s);
    QTRY_COMPARE(fixture.model->requests.size(), 1);
    QCOMPARE(fixture.model->requests.constFirst().endpoint.key, u"from-outside"_s);
}

void TestEngines::offersTheFileWithoutAKeyring()
{
    EnginesFixture fixture;
    fixture.keyring->broken = true;
    fixture.add(u"OpenAI"_s);
    fixture.chooseModel(u"large"_s);
    fixture.type(u"engineKey"_s, u"sk-secret"_s);
    fixture.press(u"saveEngine"_s);
    auto *bar = fixture.dialog->findChild<ErrorBar *>();
    QTRY_VERIFY(!bar->isHidden());
    QCOMPARE(fixture.engines().profiles().size(), 1); // everything else is stored
    QCOMPARE(fixture.find<QLineEdit>(u"engineKey"_s)->text(), u"sk-secret"_s); // not to be typed again
    QVERIFY(!fixture.sample.app().settings().flag(Key::SecretsInFile));
    fixture.keyring->broken = false; // as the file would
    bar->findChild<QToolButton *>(u"errorBarOffer"_s)->click();
    QVERIFY(fixture.sample.app().settings().flag(Key::SecretsInFile));
    QTRY_COMPARE(fixture.keyring->values.value(u"engine/engine-1"_s), u"sk-secret"_s);
    QTRY_VERIFY(fixture.list()->unsaved().isEmpty());
}

void TestEngines::fetchesTheListOfModels()
{
    EnginesFixture fixture;
    fixture.add(u"vLLM"_s);
    auto *box = fixture.find<QComboBox>(u"engineModel"_s);
    box->setEditText(u"my own"_s);
    fixture.press(u"fetchModels"_s);
    QTRY_COMPARE(box->count(), 2);
    QCOMPARE(box->currentText(), u"my own"_s);
    QVERIFY(fixture.label(u"modelMessage"_s).contains(u'2'));
    fixture.type(u"engineAddress"_s, u"http://localhost:9/v1"_s);
    QCOMPARE(box->count(), 0); // another server's
    fixture.press(u"fetchModels"_s);
    QTRY_COMPARE(box->count(), 2);
    fixture.press(u"saveEngine"_s);
    QCOMPARE(box->count(), 2); // still the same one
    QCOMPARE(box->currentText(), u"my own"_s);
    fixture.model->connection = Error{ErrorCode::ConnectionRefused, {}};
    fixture.press(u"fetchModels"_s);
    QTRY_VERIFY(fixture.label(u"modelMessage"_s).contains(u"localhost:9"_s));
}

void TestEngines::testsStepByStep()
{
    EnginesFixture fixture;
    fixture.model->key = u"right"_s;
    fixture.add(u"OpenAI"_s);
    fixture.chooseModel(u"huge"_s);
    const auto steps = [&fixture] { return fixture.label(u"testSteps"_s); };
    fixture.type(u"engineKey"_s, u"wrong"_s);
    fixture.press(u"testEngine"_s);
    QTRY_VERIFY(steps().contains(u"refuses the key"_s));
    QVERIFY(steps().contains(u"✗"_s));
    QVERIFY(steps().contains(u"not tried"_s));
    QVERIFY(!steps().contains(u"wrong"_s)); // a key is shown nowhere
    fixture.type(u"engineKey"_s, u"right"_s);
    QVERIFY(steps().isEmpty()); // what was found was of another key
    fixture.press(u"testEngine"_s);
    QTRY_VERIFY(steps().contains(u"huge"_s));
    QVERIFY(steps().contains(u"✗"_s));
    fixture.chooseModel(u"large"_s);
    fixture.press(u"testEngine"_s);
    QTRY_COMPARE(steps().count(u"✓"_s), 5);
    QVERIFY(fixture.label(u"testSummary"_s).contains(u"30"_s)); // tokens
    QVERIFY(fixture.engines().profiles().isEmpty()); // trying stores nothing
    fixture.model->connection = Error{ErrorCode::HostNotFound, {}};
    fixture.press(u"testEngine"_s);
    QTRY_VERIFY(steps().contains(u"api.openai.com"_s) && steps().contains(u"✗"_s));
}

void TestEngines::forgetsATestOfAnotherProfile()
{
    EnginesFixture fixture;
    fixture.model->hold = true;
    fixture.kept();
    fixture.press(u"testEngine"_s);
    QTRY_COMPARE(fixture.model->calls.size(), 1);
    fixture.add(u"Ollama"_s);
    QTRY_VERIFY(fixture.model->calls.constFirst().isNull()); // ended
    QVERIFY(fixture.label(u"testSteps"_s).isEmpty());
    QVERIFY(fixture.label(u"testSummary"_s).isEmpty());
}

void TestEngines::duplicatesAndRemoves()
{
    EnginesFixture fixture;
    const EngineProfile kept = fixture.kept();
    fixture.press(u"duplicateEngine"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"engineName"_s)->text(), u"OpenAI 2"_s);
    fixture.press(u"saveEngine"_s);
    QCOMPARE(fixture.engines().profiles().size(), 2);
    QVERIFY(fixture.engines().profiles().at(1).id != kept.id);
    QCOMPARE(fixture.engines().profiles().at(1).model, kept.model);
    fixture.list()->choose(kept.id);
    fixture.press(u"removeEngine"_s);
    fixture.answer(u"confirmRemoval"_s, QMessageBox::RejectRole);
    QCOMPARE(fixture.engines().profiles().size(), 2);
    QTRY_VERIFY(!fixture.find<QMessageBox>(u"confirmRemoval"_s));
    fixture.press(u"removeEngine"_s);
    fixture.answer(u"confirmRemoval"_s, QMessageBox::DestructiveRole);
    QCOMPARE(fixture.engines().profiles().size(), 1);
    QCOMPARE(fixture.list()->count(), 2);
    fixture.press(u"duplicateEngine"_s);
    fixture.press(u"removeEngine"_s); // never kept: nothing to ask
    QCOMPARE(fixture.list()->count(), 2);
}

void TestEngines::choosesTheEngineOfDigests()
{
    EnginesFixture fixture;
    App &app = fixture.sample.app();
    EngineBox box(app.engines());
    const EngineProfile kept = fixture.kept();
    QCOMPARE(box.count(), 2); // it follows
    QCOMPARE(digestEngine(app.settings(), app.engines()), kBuiltinEngine);
    fixture.press(u"defaultEngine"_s);
    QCOMPARE(digestEngine(app.settings(), app.engines()), kept.id);
    QCOMPARE(Settings(app.dataDir()).text(Key::DigestEngine), kept.id);
    QVERIFY(fixture.list()->item(1)->text().contains(u"writes digests"_s));
    QVERIFY(!fixture.list()->item(0)->text().contains(u"writes digests"_s));
    box.setEngine(kept.id);
    fixture.press(u"removeEngine"_s);
    fixture.answer(u"confirmRemoval"_s, QMessageBox::DestructiveRole);
    QCOMPARE(digestEngine(app.settings(), app.engines()), kBuiltinEngine);
    QCOMPARE(app.settings().text(Key::DigestEngine), QString());
    QCOMPARE(box.engine(), kBuiltinEngine);
}

void TestEngines::asksBeforeItForgets()
{
    EnginesFixture fixture;
    fixture.kept();
    fixture.type(u"engineName"_s, u"Another name"_s);
    fixture.list()->choose(kBuiltinEngine); // what was typed stays
    QCOMPARE(fixture.list()->unsaved().size(), 1);
    fixture.dialog->reject();
    fixture.answer(u"confirmEngines"_s, QMessageBox::RejectRole);
    QVERIFY(fixture.dialog->isVisible());
    QTRY_VERIFY(!fixture.find<QMessageBox>(u"confirmEngines"_s));
    fixture.dialog->reject();
    fixture.answer(u"confirmEngines"_s, QMessageBox::AcceptRole);
    QTRY_VERIFY(!fixture.dialog->isVisible());
    QCOMPARE(fixture.engines().profiles().constFirst().name, u"Another name"_s);
}

void TestEngines::opensFromTheSettings()
{
    EnginesFixture fixture;
    const EngineProfile kept = fixture.kept();
    Actions actions;
    SettingsDialog settings(fixture.sample.app(), actions);
    settings.show();
    settings.findChild<QPushButton *>(u"openEngines"_s)->click();
    auto *opened = settings.findChild<EnginesDialog *>();
    QVERIFY(opened && opened->isVisible());
    opened->list()->choose(kept.id);
    opened->findChild<QPushButton *>(u"defaultEngine"_s)->click();
    QCOMPARE(settings.findChild<EngineBox *>()->engine(), kept.id);
    opened->reject();
    settings.findChild<EngineBox *>()->setEngine(kBuiltinEngine);
    settings.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(fixture.sample.app().settings().text(Key::DigestEngine), QString());
}

void TestEngines::looksFit_data()
{
    Look::addRows();
}

void TestEngines::looksFit()
{
    const Look look;
    EnginesFixture fixture;
    fixture.sample.loadSample();
    const auto theme = look.putOn(fixture.sample.app().settings());
    look.take(u"engines-builtin"_s, *fixture.dialog);
    const EngineProfile kept = fixture.kept();
    fixture.press(u"defaultEngine"_s);
    fixture.press(u"testEngine"_s);
    QTRY_COMPARE(fixture.label(u"testSteps"_s).count(u"✓"_s), 5);
    look.take(u"engines-connection"_s, *fixture.dialog);
    fixture.dialog->details()->showTab(EngineDetails::Tab::Answers);
    look.take(u"engines-answers"_s, *fixture.dialog);
    fixture.dialog->details()->showTab(EngineDetails::Tab::Cost);
    look.take(u"engines-cost"_s, *fixture.dialog);
    fixture.dialog->details()->showTab(EngineDetails::Tab::Prompts);
    look.take(u"engines-prompts"_s, *fixture.dialog);
    auto *text = fixture.find<QPlainTextEdit>(u"promptText"_s);
    text->setPlainText(text->toPlainText().replace(u"Rules:"_s, u"The rules:"_s));
    fixture.find<QTabWidget>(u"promptTabs"_s)->setCurrentIndex(1);
    look.take(u"engines-diff"_s, *fixture.dialog);
    fixture.dialog->details()->showTab(EngineDetails::Tab::Connection);
    fixture.model->connection = Error{ErrorCode::ConnectionRefused, {}};
    fixture.add(u"LM Studio"_s);
    fixture.chooseModel(u"large"_s);
    fixture.type(u"engineName"_s, {});
    fixture.press(u"testEngine"_s);
    QTRY_VERIFY(fixture.label(u"testSteps"_s).contains(u"✗"_s));
    look.take(u"engines-wrong"_s, *fixture.dialog);
}

} // namespace oneul

QTEST_MAIN(oneul::TestEngines)
#include "tst_engines.moc"
