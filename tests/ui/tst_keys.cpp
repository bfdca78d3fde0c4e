#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QtTest>

#include "common/actions.h"
#include "common/keyhelpdialog.h"
#include "common/shortcuts.h"
#include "service/app.h"
#include "settings/keyeditor.h"
#include "settings/settings.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWrittenAndRead();
    void refuseWhatIsNoKey_data();
    void refuseWhatIsNoKey();
    void collideWhenOneBeginsTheOther();
    void keepWhatFieldsNeed();
    void standardsDoNotCollide();
    void actionsFollow();
    void editorGivesAndTakes();
    void editorFindsByNameAndKey();
    void helpIsNarrowed();
    void windowUsesTheChosenKeys();
};

void TestKeys::areWrittenAndRead()
{
    const KeyTable keys{{u"refresh"_s, {QKeySequence(u"Ctrl+R"_s), QKeySequence(u"G, R"_s)}}, {u"hide"_s, {}}};
    const auto read = keysFromText(keysToText(keys));
    QVERIFY(read.has_value());
    QCOMPARE(*read, keys);
    QCOMPARE(keysToText({}), QString());
    QVERIFY(keysFromText({}).has_value());
}

void TestKeys::refuseWhatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"[]", "no json", R"({"refresh":"R"})", R"({"refresh":[""]})", R"({"refresh":[5]})",
                             R"({"refresh":["Ctrl+NoSuchKey"]})"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void TestKeys::refuseWhatIsNoKey()
{
    QFETCH(QString, text);
    const auto read = keysFromText(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::SettingsBroken);
}

void TestKeys::collideWhenOneBeginsTheOther()
{
    const QKeySequence g(u"G"_s);
    const QKeySequence gd(u"G, D"_s);
    QVERIFY(collide(g, gd));
    QVERIFY(collide(gd, g));
    QVERIFY(collide(g, g));
    QVERIFY(!collide(gd, QKeySequence(u"G, R"_s)));
    QVERIFY(!collide(g, QKeySequence(u"Shift+G"_s)));
    QVERIFY(!collide(g, QKeySequence()));
    const QList<KeyConflict> conflicts = conflictsOf({{u"b"_s, {gd}}, {u"a"_s, {g}}, {u"c"_s, {QKeySequence(u"H"_s)}}});
    QCOMPARE(conflicts.size(), 1);
    QVERIFY((conflicts.constFirst() == KeyConflict{u"a"_s, u"b"_s, g}));
    QCOMPARE(holderOf({{u"a"_s, {g}}}, gd, u"b"_s), u"a"_s);
    QCOMPARE(holderOf({{u"a"_s, {g}}}, gd, u"a"_s), QString());
}

void TestKeys::keepWhatFieldsNeed()
{
    for (const QString &keys : {u"Esc"_s, u"Ctrl+C"_s, u"Down"_s, u"Tab"_s})
        QVERIFY2(isReserved(QKeySequence(keys)), qPrintable(keys));
    for (const QString &keys : {u"J"_s, u"Space"_s, u"Ctrl+Shift+C"_s, u"G, D"_s})
        QVERIFY2(!isReserved(QKeySequence(keys)), qPrintable(keys));
    QVERIFY(isTyped(QKeySequence(u"J"_s)));
    QVERIFY(isTyped(QKeySequence(u"Shift+A"_s)));
    QVERIFY(!isTyped(QKeySequence(u"Ctrl+J"_s)));
    QVERIFY(!isTyped(QKeySequence(u"F5"_s)));
}

void TestKeys::standardsDoNotCollide()
{
    const Actions actions;
    for (const KeyConflict &conflict : conflictsOf(actions.standardKeys()))
        QFAIL(qPrintable(conflict.first + u" and "_s + conflict.second + u": "_s + conflict.keys.toString()));
    const KeyTable standard = actions.standardKeys();
    for (const QList<QKeySequence> &list : standard) {
        for (const QKeySequence &keys : list)
            QVERIFY2(!isReserved(keys), qPrintable(keys.toString()));
    }
    QCOMPARE(actions.keys(), standard);
}

void TestKeys::actionsFollow()
{
    Actions actions;
    QSignalSpy changed(&actions, &Actions::keysChanged);
    actions.setKeys({{u"export"_s, {QKeySequence(u"Ctrl+Shift+X"_s)}}, {u"noSuchAction"_s, {}}});
    QCOMPARE(changed.count(), 1);
    const QAction *action = actions[ActionId::Export];
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+Shift+X"_s));
    QVERIFY(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
    QCOMPARE(changedKeys(actions.keys(), actions.standardKeys()).keys(), QStringList{u"export"_s});
    actions.setKeys({});
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(actions.byName(u"export"_s) == action);
    QVERIFY(actions.byName(u"noSuchAction"_s) == nullptr);
}

void TestKeys::editorGivesAndTakes()
{
    const Actions actions;
    KeyEditor editor(actions);
    auto *take = editor.findChild<QPushButton *>(u"takeKeys"_s);
    auto *message = editor.findChild<QLabel *>(u"keyMessage"_s);
    QVERIFY2(!editor.assign(0, QKeySequence(u"Ctrl+Shift+X"_s)), "nothing is chosen");
    editor.choose(u"export"_s);
    QVERIFY(editor.assign(0, QKeySequence(u"Ctrl+Shift+X"_s)));
    QCOMPARE(editor.changes().value(u"export"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+X"_s)});

    QVERIFY(!editor.assign(1, QKeySequence(u"J"_s)));
    QVERIFY(!take->isHidden());
    QVERIFY(message->text().contains(Actions::titleOf(*actions[ActionId::NextArticle])));
    QCOMPARE(editor.keys().value(u"nextArticle"_s), QList<QKeySequence>{QKeySequence(u"J"_s)});
    take->click();
    QVERIFY(editor.keys().value(u"nextArticle"_s).isEmpty());
    QVERIFY(editor.keys().value(u"export"_s).contains(QKeySequence(u"J"_s)));
    QVERIFY(take->isHidden());
    QVERIFY(conflictsOf(editor.keys()).isEmpty());

    QVERIFY(!editor.assign(0, QKeySequence(Qt::Key_Escape)));
    QVERIFY(!message->text().isEmpty());
    QVERIFY(take->isHidden());

    editor.choose(u"nextArticle"_s);
    editor.findChild<QPushButton *>(u"resetKeys"_s)->click();
    QVERIFY2(editor.keys().value(u"nextArticle"_s).isEmpty(), "J is the export's by now");
    QVERIFY(!message->text().isEmpty());
    editor.setChanges({});
    QVERIFY(editor.changes().isEmpty());
}

void TestKeys::editorFindsByNameAndKey()
{
    const Actions actions;
    KeyEditor editor(actions);
    editor.show();
    const auto shown = [&editor] {
        QStringList texts;
        QTreeWidgetItemIterator each(editor.findChild<QTreeWidget *>(), QTreeWidgetItemIterator::NotHidden);
        for (; *each; ++each) {
            if ((*each)->parent() != nullptr)
                texts << (*each)->text(0);
        }
        return texts;
    };
    const qsizetype all = shown().size();
    QVERIFY(all > 50);
    editor.findChild<QLineEdit *>(u"commandFilter"_s)->setText(Actions::titleOf(*actions[ActionId::Export]));
    QCOMPARE(shown(), QStringList{Actions::titleOf(*actions[ActionId::Export])});
    editor.findChild<QLineEdit *>(u"commandFilter"_s)->clear();
    editor.findChild<QKeySequenceEdit *>(u"keysFilter"_s)->setKeySequence(QKeySequence(u"F5"_s));
    QCOMPARE(shown(), QStringList{Actions::titleOf(*actions[ActionId::Refresh])});
}

void TestKeys::helpIsNarrowed()
{
    Actions actions;
    actions.setKeys({{u"export"_s, {QKeySequence(u"Ctrl+Shift+X"_s)}}});
    KeyHelpDialog dialog(actions);
    dialog.show();
    auto *filter = dialog.findChild<QLineEdit *>(u"keyHelpFilter"_s);
    filter->setText(u"Shift+X"_s);
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    QVERIFY(texts.contains(u"<b>Ctrl+Shift+X</b>"_s));
    QCOMPARE(texts.size(), 3); // the group, the command, its key
    QVERIFY(KeyHelpDialog::htmlOf(actions).contains(u"<b>Ctrl+Shift+X</b>"_s));
}

void TestKeys::windowUsesTheChosenKeys()
{
    WindowFixture fixture(true);
    const auto dashboard = [&fixture] { return fixture.shows(u"dashboardPage"_s); };
    fixture.app().settings().set(Key::Shortcuts, u"{\"dashboard\":[\"Ctrl+Shift+B\"]}"_s);
    fixture.makeAgain();
    fixture.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dashboard());

    // Keys that can't stand beside others are as if none were chosen.
    fixture.app().settings().set(Key::Shortcuts, u"{\"dashboard\":[\"J\"]}"_s);
    fixture.makeAgain();
    QCOMPARE(fixture.action(u"dashboardAction"_s)->shortcut(), QKeySequence(u"G, D"_s));
}

} // namespace oneul

QTEST_MAIN(oneul::TestKeys)
#include "tst_keys.moc"
