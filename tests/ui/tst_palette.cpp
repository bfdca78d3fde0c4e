#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

#include "commands/commandpalette.h"
#include "commands/palettematch.h"
#include "commands/palettesources.h"
#include "common/actions.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersBeginnings();
    void knowsDays();
    void runsACommand();
    void lastUsedComeFirst();
    void disabledOnesSayWhy();
    void goesToADay();
    void opensFromATextField();
    void isQuickWithManyNames();

private:
    static PaletteSource sourceOf(const QStringList &names, QStringList *run)
    {
        return {u"Names"_s, [names, run](const QString &typed, int most) {
                    QList<PaletteEntry> found;
                    for (const QString &name : names) {
                        PaletteEntry entry{name, name, {}, {}, paletteFit(name, typed)};
                        entry.run = [run, name] { run->append(name); };
                        found.append(entry);
                    }
                    return bestEntries(found, most);
                }};
    }
    static QStringList shown(const QWidget &window)
    {
        QStringList texts;
        const auto *list = window.findChild<QTreeWidget *>(u"paletteList"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            texts << list->topLevelItem(row)->text(0);
        return texts;
    }
};

void TestPalette::prefersBeginnings()
{
    QCOMPARE(paletteFit(u"Export digest"_s, u"zz"_s), 0);
    QVERIFY(paletteFit(u"Export digest"_s, u"exp"_s) > paletteFit(u"Export digest"_s, u"dig"_s));
    QVERIFY(paletteFit(u"Export digest"_s, u"dig"_s) > paletteFit(u"Export digest"_s, u"gest"_s));
    QVERIFY(paletteFit(u"Export digest"_s, u"gest"_s) > paletteFit(u"Export digest"_s, u"edg"_s));
    QVERIFY(paletteFit(u"Export digest"_s, u"edg"_s) > 0);
    QVERIFY(paletteFit(u"로봇"_s, u"ㄹㅂ"_s) > 0);
    QCOMPARE(paletteFit(u"Export"_s, u"로봇"_s), 0);
    QCOMPARE(paletteFit(u"anything"_s, u"  "_s), 1);
}

void TestPalette::knowsDays()
{
    const QDate today(2024, 10, 5);
    QCOMPARE(dayFromWords(u"2024-10-04"_s, today), QDate(2024, 10, 4));
    QCOMPARE(dayFromWords(u"Today"_s, today), today);
    QCOMPARE(dayFromWords(u" yesterday "_s, today), today.addDays(-1));
    for (const QString &typed : {u""_s, u"2024-13-01"_s, u"robot"_s, u"5"_s})
        QVERIFY2(!dayFromWords(typed, today).isValid(), qPrintable(typed));
}

void TestPalette::runsACommand()
{
    WindowFixture fixture(true);
    fixture.action(u"paletteAction"_s)->trigger();
    auto *edit = fixture.find<QLineEdit>(u"paletteEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"dashb"_s);
    QVERIFY(!shown(fixture.window()).isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(fixture.shows(u"dashboardPage"_s));
    QVERIFY(!fixture.find<QWidget>(u"commandPalette"_s)->isVisible());
}

void TestPalette::lastUsedComeFirst()
{
    QWidget window;
    window.resize(600, 500);
    CommandPalette palette(&window);
    QStringList run;
    palette.setSources({sourceOf({u"one"_s, u"two"_s, u"three"_s}, &run)});
    window.show();
    palette.open();
    QCOMPARE(shown(window), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    auto *edit = palette.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"thr"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(run, QStringList{u"three"_s});
    palette.open();
    QCOMPARE(shown(window).constFirst(), u"three"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(run, (QStringList{u"three"_s, u"one"_s}));
    palette.open();
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(palette.isHidden());
    QCOMPARE(run.size(), 2);
}

void TestPalette::disabledOnesSayWhy()
{
    Actions actions;
    QSignalSpy triggered(actions[ActionId::Export], &QAction::triggered);
    actions[ActionId::Export]->setEnabled(false);
    QWidget window;
    window.resize(600, 500);
    CommandPalette palette(&window);
    palette.setSources({commandSource(actions)});
    window.show();
    palette.open();
    auto *edit = palette.findChild<QLineEdit *>();
    edit->setText(Actions::titleOf(*actions[ActionId::Export]));
    const auto *list = palette.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(0), Actions::titleOf(*actions[ActionId::Export]));
    QVERIFY(!list->topLevelItem(0)->text(1).isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(triggered.count(), 0);
    QVERIFY(!palette.isHidden());
    edit->setText(u"qqqqq"_s);
    QCOMPARE(list->topLevelItemCount(), 1); // the sentence that nothing fits
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!palette.isHidden());
}

void TestPalette::goesToADay()
{
    WindowFixture fixture(true);
    fixture.action(u"paletteAction"_s)->trigger();
    auto *edit = fixture.find<QLineEdit>(u"paletteEdit"_s);
    edit->setText(u"2024-10-02"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(fixture.find<QWidget>(u"commandPalette"_s)->isHidden());
    fixture.waitForList();
}

void TestPalette::opensFromATextField()
{
    WindowFixture fixture(true);
    fixture.action(u"searchAction"_s)->trigger();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"robot"_s);
    field->home(false);
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(fixture.find<QLineEdit>(u"paletteEdit"_s) && fixture.find<QLineEdit>(u"paletteEdit"_s)->isVisible());
    QCOMPARE(field->text(), u"robot"_s);
}

void TestPalette::isQuickWithManyNames()
{
    constexpr int kNames = 5000;
    constexpr int kFarTooLong = 500; // ms; a build under a sanitizer on a busy machine is no measure
    QStringList names;
    for (int number = 0; number < kNames; ++number)
        names << u"Journal of number %1"_s.arg(number);
    QStringList run;
    const PaletteSource source = sourceOf(names, &run);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(source.entries(u"journal 4999"_s, 12).size(), 1);
    QVERIFY2(timer.elapsed() < kFarTooLong, qPrintable(QString::number(timer.elapsed())));
}

} // namespace oneul

QTEST_MAIN(oneul::TestPalette)
#include "tst_palette.moc"
