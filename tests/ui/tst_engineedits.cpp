#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include "common/errorbar.h"
#include "engines/diffview.h"
#include "engines/enginedetails.h"
#include "engines/enginelist.h"
#include "engines/enginesdialog.h"
#include "engines/linediff.h"
#include "engines/prompteditor.h"
#include "service/engineservice.h"
#include "support/patience.h"
#include "ui/enginesfixture.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestEngineEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promptsAreCheckedComparedAndReset();
    void diffsLines();
    void keepsABrokenAddress();
    void aBlankRemovesNoKey();
    void waitsForTheKeyring();
    void aKeyStaysWithItsEngine();
    void asksBeforeTheWindowCloses();
    void stopsWhatIsUnderWay();
    void keepsAKeyToItsServer();
};

void TestEngineEdits::promptsAreCheckedComparedAndReset()
{
    EnginesFixture fixture;
    fixture.sample.loadSample();
    const EngineProfile kept = fixture.kept();
    fixture.dialog->details()->showTab(EngineDetails::Tab::Prompts);
    fixture.dialog->details()->prompts()->showTask(Task::Answer);
    auto *text = fixture.find<QPlainTextEdit>(u"promptText"_s);
    const QString standard = fixture.engines().standardPrompt(Task::Answer);
    QVERIFY(!standard.isEmpty());
    QCOMPARE(text->toPlainText(), standard);
    QVERIFY(!fixture.find<QPushButton>(u"resetPrompt"_s)->isEnabled());

    text->moveCursor(QTextCursor::Start);
    fixture.find<QToolButton>(u"insert{question}"_s)->click();
    QVERIFY(text->toPlainText().startsWith(u"{question}"_s));
    text->setPlainText(u"{nonsense}\n"_s + standard);
    QVERIFY(fixture.label(u"promptMessage"_s).contains(u"{nonsense}"_s));
    QVERIFY(!fixture.find<QPushButton>(u"saveEngine"_s)->isEnabled());
    text->setPlainText(u"Nothing at all"_s);
    QVERIFY(fixture.label(u"promptMessage"_s).contains(u"missing"_s));

    text->setPlainText(u"Be brief.\n"_s + standard);
    QVERIFY(fixture.find<QPushButton>(u"saveEngine"_s)->isEnabled());
    auto *tabs = fixture.find<QTabWidget>(u"promptTabs"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(fixture.find<DiffView>(u"promptDiff"_s)->toPlainText().startsWith(u"+ Be brief.\n"_s));
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(fixture.find<QPlainTextEdit>(u"promptPreview"_s)->toPlainText().startsWith(u"Be brief."_s));
    QVERIFY(!fixture.find<QPlainTextEdit>(u"promptPreview"_s)->toPlainText().contains(u"{articles}"_s));
    fixture.press(u"saveEngine"_s);
    QCOMPARE(fixture.engines().find(kept.id)->prompts.value(Task::Answer), u"Be brief.\n"_s + standard);

    tabs->setCurrentIndex(0);
    fixture.press(u"resetPrompt"_s);
    QCOMPARE(text->toPlainText(), standard);
    fixture.press(u"saveEngine"_s);
    QVERIFY(fixture.engines().find(kept.id)->prompts.isEmpty());
    text->undo(); // what was typed can still be had back
    QVERIFY(text->toPlainText().startsWith(u"Be brief."_s));
}

void TestEngineEdits::diffsLines()
{
    using Kind = DiffLine::Kind;
    const QList<DiffLine> changed{{Kind::Same, u"a"_s},
                                  {Kind::Removed, u"b"_s},
                                  {Kind::Added, u"x"_s},
                                  {Kind::Same, u"c"_s},
                                  {Kind::Added, u"d"_s}};
    QCOMPARE(lineDiff(u"a\nb\nc"_s, u"a\nx\nc\nd"_s), changed);
    QCOMPARE(lineDiff(u"a\nb"_s, u"a\nb"_s), (QList<DiffLine>{{Kind::Same, u"a"_s}, {Kind::Same, u"b"_s}}));
    QCOMPARE(lineDiff({}, u"a"_s), (QList<DiffLine>{{Kind::Added, u"a"_s}}));
    QCOMPARE(lineDiff(u"a"_s, {}), (QList<DiffLine>{{Kind::Removed, u"a"_s}}));
    // Too large for a table: all of it is replaced, and nothing hangs.
    QStringList before;
    QStringList after;
    for (int i = 0; i < 5000; ++i) {
        before << QString::number(i);
        after << QString::number(-i - 1);
    }
    QCOMPARE(lineDiff(before.join(u'\n'), after.join(u'\n')).size(), 10'000);
}

void TestEngineEdits::keepsABrokenAddress()
{
    EnginesFixture fixture;
    const EngineProfile kept = fixture.kept();
    const QString broken = u"192.168.0.5:8080/v1"_s;
    fixture.type(u"engineAddress"_s, broken);
    const auto *address = fixture.find<QLineEdit>(u"engineAddress"_s);
    fixture.add(u"Ollama"_s);
    QCOMPARE(address->text(), u"http://localhost:11434"_s);
    fixture.list()->choose(kept.id);
    QCOMPARE(address->text(), broken);
    QVERIFY(!fixture.find<QPushButton>(u"saveEngine"_s)->isEnabled());
    fixture.find<QPushButton>(u"addEngine"_s)->menu()->actions().constLast()->trigger(); // one without an address
    QCOMPARE(address->text(), QString());
}

void TestEngineEdits::aBlankRemovesNoKey()
{
    EnginesFixture fixture;
    const EngineProfile kept = fixture.kept();
    fixture.type(u"engineKey"_s, u"sk-secret"_s);
    fixture.press(u"saveEngine"_s);
    QTRY_VERIFY(fixture.find<QPushButton>(u"removeKey"_s)->isVisible());
    fixture.type(u"engineKey"_s, u" "_s);
    QVERIFY(fixture.list()->unsaved().isEmpty());
    QCOMPARE(fixture.keyring->values.value(kept.keyName()), u"sk-secret"_s);
}

void TestEngineEdits::waitsForTheKeyring()
{
    EnginesFixture fixture;
    fixture.keyring->broken = true;
    const EngineProfile kept = fixture.kept();
    fixture.type(u"engineKey"_s, u"sk-secret"_s);
    fixture.press(u"saveEngine"_s);
    fixture.dialog->reject();
    QVERIFY(fixture.dialog->isVisible()); // what the keyring says is not known yet
    QTRY_VERIFY(!fixture.dialog->findChild<ErrorBar *>()->isHidden());
    QVERIFY(fixture.dialog->isVisible());
    QCOMPARE(fixture.find<QLineEdit>(u"engineKey"_s)->text(), u"sk-secret"_s);
    fixture.keyring->broken = false;
    fixture.press(u"saveEngine"_s);
    fixture.dialog->reject();
    QTRY_VERIFY(!fixture.dialog->isVisible());
    QCOMPARE(fixture.keyring->values.value(kept.keyName()), u"sk-secret"_s);
}

void TestEngineEdits::aKeyStaysWithItsEngine()
{
    EnginesFixture fixture;
    fixture.keyring->broken = true;
    const EngineProfile first = fixture.kept();
    const EngineProfile second = fixture.kept();
    QVERIFY(first.id != second.id);
    fixture.list()->choose(first.id);
    fixture.type(u"engineKey"_s, u"sk-secret"_s);
    fixture.press(u"saveEngine"_s);
    auto *bar = fixture.dialog->findChild<ErrorBar *>();
    QTRY_VERIFY(!bar->isHidden());
    fixture.list()->choose(second.id);
    fixture.keyring->broken = false;
    bar->findChild<QToolButton *>(u"errorBarOffer"_s)->click();
    QTRY_COMPARE(fixture.keyring->values.value(first.keyName()), u"sk-secret"_s);
    QCOMPARE(fixture.keyring->values.size(), 1);
    // One that is removed before the keyring refuses leaves its key to nobody.
    fixture.keyring->broken = true;
    fixture.list()->choose(first.id);
    fixture.type(u"engineKey"_s, u"sk-other"_s);
    fixture.press(u"saveEngine"_s);
    QVERIFY(fixture.engines().remove(first.id));
    fixture.dialog->reject();
    QTRY_VERIFY(!fixture.dialog->isVisible());
    QVERIFY(fixture.list()->unsaved().isEmpty());
}

void TestEngineEdits::asksBeforeTheWindowCloses()
{
    WindowFixture fixture(true);
    fixture.action(u"enginesAction"_s)->trigger();
    const QPointer<EnginesDialog> dialog = fixture.find<EnginesDialog>(u"enginesDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPushButton *>(u"addEngine"_s)->menu()->actions().constLast()->trigger();
    fixture.window().close();
    QVERIFY(fixture.window().isVisible());
    auto *question = dialog->findChild<QMessageBox *>(u"confirmEngines"_s);
    QVERIFY(question);
    question->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!dialog);
    fixture.window().close();
    QVERIFY(!fixture.window().isVisible());
}

void TestEngineEdits::stopsWhatIsUnderWay()
{
    EnginesFixture fixture;
    fixture.model->hold = true;
    fixture.kept();
    QSignalSpy used(&fixture.engines(), &EngineService::used);
    fixture.press(u"testEngine"_s);
    QTRY_COMPARE(fixture.model->calls.size(), 1);
    fixture.press(u"testEngine"_s);
    QTRY_VERIFY(fixture.model->calls.constFirst().isNull());
    QTRY_COMPARE(used.count(), 1); // what was sent counts
    QVERIFY(!fixture.label(u"testSummary"_s).isEmpty());
    QVERIFY(fixture.label(u"testSteps"_s).isEmpty());

    QPromise<Result<QStringList>> list;
    list.start();
    fixture.model->list = list.future();
    const int before = fixture.model->lists; // the test asks for it, too
    fixture.press(u"fetchModels"_s);
    const QString during = fixture.find<QPushButton>(u"fetchModels"_s)->text();
    QTRY_COMPARE(fixture.model->lists, before + 1); // the key was looked for first
    fixture.press(u"fetchModels"_s);
    QTRY_VERIFY(list.isCanceled());
    QVERIFY(fixture.find<QPushButton>(u"fetchModels"_s)->text() != during);
    QCOMPARE(fixture.find<QComboBox>(u"engineModel"_s)->count(), 0);
    list.finish();
}

void TestEngineEdits::keepsAKeyToItsServer()
{
    EnginesFixture fixture;
    const EngineProfile kept = fixture.kept();
    fixture.type(u"engineKey"_s, u"sk-secret"_s);
    fixture.press(u"saveEngine"_s);
    QTRY_COMPARE(fixture.keyring->values.value(u"engine/engine-1"_s), u"sk-secret"_s);
    QTRY_VERIFY(fixture.find<QPushButton>(u"removeKey"_s)->isVisible());
    const QString address = kept.baseUrl.toString();
    fixture.type(u"engineAddress"_s, u"http://localhost:9/v1"_s);
    QVERIFY(fixture.label(u"keyMessage"_s).contains(kept.baseUrl.host()));
    fixture.press(u"testEngine"_s);
    QTRY_COMPARE(fixture.model->requests.size(), 1);
    QCOMPARE(fixture.model->requests.constLast().endpoint.key, QString());
    fixture.type(u"engineAddress"_s, address + u"/more"_s); // the same server
    fixture.press(u"testEngine"_s);
    QTRY_COMPARE(fixture.model->requests.size(), 2);
    QCOMPARE(fixture.model->requests.constLast().endpoint.key, u"sk-secret"_s);
    fixture.type(u"engineAddress"_s, u"http://localhost:9/v1"_s);
    fixture.press(u"saveEngine"_s);
    QTRY_VERIFY(fixture.keyring->values.isEmpty());
    QTRY_VERIFY(fixture.list()->unsaved().isEmpty());
    fixture.type(u"engineAddress"_s, address);
    fixture.type(u"engineKey"_s, u"sk-other"_s);
    fixture.press(u"saveEngine"_s);
    QTRY_COMPARE(fixture.keyring->values.value(u"engine/engine-1"_s), u"sk-other"_s);
}

} // namespace oneul

QTEST_MAIN(oneul::TestEngineEdits)
#include "tst_engineedits.moc"
