#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/noteeditor.h"
#include "articles/reader.h"
#include "articles/statuscommand.h"
#include "base/waitfor.h"
#include "labels/labelmanager.h"
#include "labels/labelpicker.h"
#include "service/articleservice.h"
#include "service/labelservice.h"
#include "support/patience.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

LabelId labelNamed(App &app, const QString &name)
{
    for (const Label &label : app.labels().list()) {
        if (label.name == name)
            return label.id;
    }
    return 0;
}

LabelPicker *pickerOf(WindowFixture &fixture)
{
    auto *picker = fixture.find<LabelPicker>(u"labelPicker"_s);
    return picker && picker->isVisible() ? picker : nullptr;
}

void type(QWidget *popup, const QString &text)
{
    popup->findChild<QLineEdit *>()->setText(text);
}

void pressIn(QWidget *popup, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(popup->findChild<QLineEdit *>(), key, modifiers);
}

} // namespace

class TestMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAreMarkedAtOnceAndTakenBack();
    void undoWaitsForWhatIsNotStoredYet();
    void aLabelIsMadeByTyping();
    void labelsAreTakenOffAgain();
    void aTakenNameIsExplained();
    void labelsAreLookedAfter();
    void aNoteIsSavedAndShown();
    void aNoteIsSavedWhenTheArticleIsLeft();
    void aNoteIsSavedWhenTheWindowCloses();
};

void TestMarks::manyAreMarkedAtOnceAndTakenBack()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const QList<ArticleId> all = fixture.list().allIds();
    QVERIFY(all.size() > 10);
    auto *undo = fixture.window().findChild<QUndoStack *>();
    const int unread = waitFor(fixture.app().articles().counts()).value_or({}).unread;

    fixture.action(u"markAllReadAction"_s)->trigger();
    const ArticleRow *last = fixture.list().model()->rowAt(0);
    QVERIFY2(last && last->status.read, "what is in sight shows it before it is stored");
    const auto unreadNow = [&] { return waitFor(fixture.app().articles().counts()).value_or({}).unread; };
    QTRY_COMPARE(unreadNow(), 0);
    QTRY_VERIFY(fixture.window().statusBar()->currentMessage().contains(u"Ctrl+Z"_s));
    QCOMPARE(undo->undoText(), u"Mark all read"_s);
    undo->undo();
    QTRY_VERIFY(unreadNow() >= unread - 1); // the one that is shown counts as read
    undo->redo();
    QTRY_COMPARE(unreadNow(), 0);

    fixture.list().view()->selectAll();
    fixture.action(u"toggleStarAction"_s)->trigger();
    const auto starred = [&] { return waitFor(fixture.app().articles().counts()).value_or({}).starred; };
    QTRY_COMPARE(starred(), int(all.size()));
    undo->undo();
    QTRY_COMPARE(starred(), 0);
}

void TestMarks::undoWaitsForWhatIsNotStoredYet()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.list().view()->selectAll();
    auto *undo = fixture.window().findChild<QUndoStack *>();
    fixture.action(u"toggleStarAction"_s)->trigger();
    undo->undo();
    undo->redo();
    undo->undo();
    const auto starred = [&] { return waitFor(fixture.app().articles().counts()).value_or({}).starred; };
    QCOMPARE(undo->count(), 1);
    const auto *command = dynamic_cast<const StatusCommand *>(undo->command(0));
    QVERIFY(command != nullptr);
    QTRY_VERIFY(command->done().isFinished());
    QCOMPARE(starred(), 0);
    undo->redo();
    QTRY_COMPARE(starred(), int(fixture.list().allIds().size()));
}

void TestMarks::aLabelIsMadeByTyping()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    QVERIFY(fixture.list().select(fixture.list().allIds().first()));
    const ArticleId id = fixture.list().currentId();
    fixture.action(u"editLabelsAction"_s)->trigger();
    QTRY_VERIFY(pickerOf(fixture));
    type(pickerOf(fixture), u"반도체"_s);
    pressIn(pickerOf(fixture), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(labelNamed(fixture.app(), u"반도체"_s) > 0);
    QVERIFY2(pickerOf(fixture), "there may be more to put on");
    type(pickerOf(fixture), u"Later"_s);
    pressIn(pickerOf(fixture), Qt::Key_Return);
    QTRY_VERIFY(!pickerOf(fixture));
    QTRY_COMPARE(fixture.list().model()->rowById(id)->labels.size(), 2);
    auto *browser = fixture.find<QTextBrowser>(u"reader"_s);
    QTRY_VERIFY(browser->toPlainText().contains(u"반도체"_s));
    QTRY_COMPARE(fixture.app().labels().list().first().articles, 1);

    fixture.window().findChild<QUndoStack *>()->undo();
    QTRY_COMPARE(fixture.list().model()->rowById(id)->labels.size(), 1);
}

void TestMarks::labelsAreTakenOffAgain()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const auto label = waitFor(fixture.app().labels().add(u"Risk"_s, u"#d64545"_s));
    QVERIFY(label);
    const QList<ArticleId> all = fixture.list().allIds();
    QVERIFY(waitFor(fixture.app().articles().setLabel({all.at(0)}, label->id, true)));
    fixture.list().view()->selectAll();
    QTRY_COMPARE(fixture.list().model()->rowById(all.at(0))->labels.size(), 1);
    fixture.action(u"editLabelsAction"_s)->trigger();
    QTRY_VERIFY(pickerOf(fixture));
    const auto *list = pickerOf(fixture)->findChild<QListWidget *>();
    QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
    type(pickerOf(fixture), u"ris"_s);
    pressIn(pickerOf(fixture), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(fixture.app().labels().byId(label->id).articles, int(all.size()));
    pressIn(pickerOf(fixture), Qt::Key_Return);
    QTRY_COMPARE(fixture.app().labels().byId(label->id).articles, 0);
}

void TestMarks::aTakenNameIsExplained()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    QVERIFY(waitFor(fixture.app().labels().add(u"Risk"_s, u"#d64545"_s)));
    LabelManager manager(fixture.app().labels(), *fixture.window().findChild<QUndoStack *>());
    manager.findChild<QLineEdit *>(u"newLabel"_s)->setText(u"RISK"_s);
    manager.findChild<QPushButton *>(u"addLabel"_s)->click();
    const auto *message = manager.findChild<QLabel *>(u"labelMessage"_s);
    QTRY_VERIFY(!message->text().isEmpty());
    QCOMPARE(fixture.app().labels().list().size(), 1);
}

void TestMarks::labelsAreLookedAfter()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    LabelService &labels = fixture.app().labels();
    const auto first = waitFor(labels.add(u"First"_s, u"#d64545"_s));
    QVERIFY(first && waitFor(labels.add(u"Second"_s, u"#2f6fdb"_s)));
    const ArticleId id = fixture.list().allIds().first();
    QVERIFY(waitFor(fixture.app().articles().setLabel({id}, first->id, true)));
    LabelManager manager(labels, *fixture.window().findChild<QUndoStack *>());
    auto *tree = manager.findChild<QTreeWidget *>(u"labelList"_s);
    tree->topLevelItem(0)->setText(0, u"Renamed"_s);
    QTRY_COMPARE(labels.list().first().name, u"Renamed"_s);
    manager.findChild<QPushButton *>(u"lowerLabel"_s)->click();
    QTRY_COMPARE(labels.list().last().name, u"Renamed"_s);
    tree->setCurrentItem(tree->topLevelItem(1));
    manager.findChild<QPushButton *>(u"removeLabel"_s)->click();
    QTRY_COMPARE(labels.list().size(), 1);
    auto *undo = manager.findChild<QPushButton *>(u"undoRemoval"_s);
    QTRY_VERIFY(!undo->isHidden());
    undo->click();
    QTRY_COMPARE(labels.list().size(), 2);
    QTRY_COMPARE(labels.list().last().articles, 1);
}

void TestMarks::aNoteIsSavedAndShown()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *browser = fixture.find<QTextBrowser>(u"reader"_s);
    QVERIFY(fixture.list().select(fixture.list().allIds().first()));
    const ArticleId id = fixture.list().currentId();
    QTRY_VERIFY(!browser->toPlainText().isEmpty());
    auto *editor = fixture.find<NoteEditor>(u"noteEditor"_s);
    QTRY_VERIFY((fixture.action(u"editNoteAction"_s)->trigger(), editor->isVisible()));
    auto *edit = fixture.find<QPlainTextEdit>(u"noteText"_s);
    edit->setPlainText(u"두 줄\n<b>plain</b>"_s);
    const auto note = [&] { return waitFor(fixture.app().articles().article(id)).value_or({}).note; };
    QTRY_COMPARE(note(), u"두 줄\n<b>plain</b>"_s); // after the rest
    QVERIFY2(editor->isVisible(), "saving does not close it");
    edit->setPlainText(u"final"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QTRY_COMPARE(note(), u"final"_s);
    QTRY_VERIFY(browser->toPlainText().contains(u"final"_s));
    fixture.window().findChild<QUndoStack *>()->undo();
    QTRY_COMPARE(note(), QString());
    QTRY_VERIFY(!browser->toPlainText().contains(u"final"_s));
    fixture.window().findChild<QUndoStack *>()->redo();
    QTRY_COMPARE(note(), u"final"_s);
}

void TestMarks::aNoteIsSavedWhenTheArticleIsLeft()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    QVERIFY(fixture.list().select(fixture.list().allIds().first()));
    const ArticleId id = fixture.list().currentId();
    auto *editor = fixture.find<NoteEditor>(u"noteEditor"_s);
    QTRY_VERIFY((fixture.action(u"editNoteAction"_s)->trigger(), editor->isVisible()));
    fixture.find<QPlainTextEdit>(u"noteText"_s)->setPlainText(u"left in a hurry"_s);
    fixture.list().selectOffset(1);
    QTRY_VERIFY(!editor->isVisible());
    const auto note = [&] { return waitFor(fixture.app().articles().article(id)).value_or({}).note; };
    QTRY_COMPARE(note(), u"left in a hurry"_s);
}

void TestMarks::aNoteIsSavedWhenTheWindowCloses()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    QVERIFY(fixture.list().select(fixture.list().allIds().first()));
    const ArticleId id = fixture.list().currentId();
    auto *editor = fixture.find<NoteEditor>(u"noteEditor"_s);
    QTRY_VERIFY((fixture.action(u"editNoteAction"_s)->trigger(), editor->isVisible()));
    fixture.find<QPlainTextEdit>(u"noteText"_s)->setPlainText(u"written last"_s);
    fixture.window().close();
    const auto note = waitFor(fixture.app().articles().article(id));
    QVERIFY(note);
    const auto again = [&] { return waitFor(fixture.app().articles().article(id)).value_or({}).note; };
    QTRY_COMPARE(again(), u"written last"_s);
}

} // namespace oneul

QTEST_MAIN(oneul::TestMarks)
#include "tst_marks.moc"
