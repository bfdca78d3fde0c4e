#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "base/waitfor.h"
#include "common/errorbar.h"
#include "digest/digestview.h"
#include "main/navigationcontroller.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "settings/settings.h"
#include "sources/navigationview.h"
#include "support/patience.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

NavTarget placeOf(NavType type)
{
    NavTarget target;
    target.type = type;
    return target;
}

/// As the list has them; -1: it does not have all rows.
int unreadRows(const WindowFixture &fixture)
{
    const ArticleModel &model = *fixture.list().model();
    int unread = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const ArticleRow *shown = model.rowAt(row);
        if (shown == nullptr)
            return -1;
        unread += shown->status.read ? 0 : 1;
    }
    return unread;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheWelcomePage();
    void opensTheSampleDay();
    void startsWithTheOverview();
    void hidesInsteadOfClosing();
    void movesByKeysAndMarksRead();
    void changesACategoryByKeyAndBack();
    void togglesReadAndStar();
    void marksAllReadAndBack();
    void keepsTheSelectedArticleInTheUnreadList();
    void searchesTheWholeArchive();
    void leavesTheSearchField();
    void typesLettersIntoFields();
    void makesAndShowsTheDigest();
    void walksFromDayToDay();
    void remembersItsState();
    void namesItsControls();
    void saysWhenThereIsNothingToExport();
};

void TestMainWindow::startsWithTheWelcomePage()
{
    WindowFixture fixture(false);
    QTRY_VERIFY(fixture.shows(u"welcomePage"_s));
    QVERIFY(!fixture.shows(u"sourceTree"_s));
    QVERIFY(!fixture.action(u"makeDigestAction"_s)->isEnabled());
    QVERIFY(!fixture.action(u"nextArticleAction"_s)->isEnabled());
}

void TestMainWindow::opensTheSampleDay()
{
    WindowFixture fixture(false);
    QTRY_VERIFY(fixture.shows(u"welcomePage"_s));
    fixture.action(u"openSampleAction"_s)->trigger();
    fixture.showSampleDay();
    QVERIFY(fixture.shows(u"articleList"_s));
    QVERIFY(fixture.shows(u"sourceTree"_s));
}

void TestMainWindow::startsWithTheOverview()
{
    WindowFixture fixture(true);
    fixture.app().settings().set(Key::StartPage, u"today"_s);
    fixture.makeAgain();
    auto *navigation = fixture.window().findChild<NavigationController *>();
    QTRY_COMPARE(navigation->page(), Page::Today);
    QCOMPARE(navigation->day(), fixture.app().clock().today());
    QTRY_COMPARE(fixture.find<NavigationView>(u"sourceTree"_s)->current().type, NavType::Overview);
    // Another day stays on the page; a search leaves it and comes back to it.
    const QDate before = navigation->day().addDays(-3);
    navigation->openDay(before);
    QCOMPARE(navigation->page(), Page::Today);
    QCOMPARE(navigation->day(), before);
    navigation->search(u"model"_s, SearchQuery());
    QCOMPARE(navigation->page(), Page::Articles);
    navigation->leaveSearch();
    QCOMPARE(navigation->page(), Page::Today);
}

void TestMainWindow::hidesInsteadOfClosing()
{
    WindowFixture fixture(true);
    int asked = 0;
    fixture.window().setCloseHandler([&asked] { return ++asked > 0; });
    fixture.window().close();
    QVERIFY(!fixture.window().isVisible());
    QCOMPARE(asked, 1);
    fixture.window().raiseWindow();
    QVERIFY(fixture.window().isVisible());
    fixture.action(u"quitAction"_s)->trigger();
    QVERIFY(!fixture.window().isVisible());
    QCOMPARE(asked, 1); // nobody is asked then
}

void TestMainWindow::movesByKeysAndMarksRead()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.press(Qt::Key_J);
    const ArticleId first = fixture.list().currentRow()->id;
    QTRY_VERIFY(fixture.list().currentRow()->status.read);
    fixture.press(Qt::Key_J);
    QVERIFY(fixture.list().currentRow()->id != first);
    fixture.press(Qt::Key_K);
    QCOMPARE(fixture.list().currentRow()->id, first);
    auto *reader = fixture.find<QTextBrowser>(u"reader"_s);
    QTRY_VERIFY(reader->isVisible());
    QTRY_VERIFY(reader->toPlainText().contains(fixture.list().currentRow()->title.simplified()));
    fixture.press(Qt::Key_N);
    QVERIFY(fixture.list().currentRow()->id != first);
}

void TestMainWindow::changesACategoryByKeyAndBack()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.press(Qt::Key_J);
    const ArticleId id = fixture.list().currentRow()->id;
    const CategoryId before = fixture.list().currentRow()->status.category;
    const QList<Category> &categories = fixture.app().taxonomy().categories();
    const int digit = categories.at(2).id == before ? 4 : 3;
    fixture.press(static_cast<Qt::Key>(Qt::Key_0 + digit));
    const CategoryId wanted = categories.at(digit - 1).id;
    QTRY_COMPARE(fixture.list().currentRow()->status.category, wanted);
    QCOMPARE(fixture.list().currentRow()->id, id);
    // The list shows an edit before the writer has stored it.
    const auto stored = [&] { return waitFor(fixture.app().articles().article(id)).value_or({}).row.status; };
    QTRY_COMPARE(stored().category, wanted);
    QCOMPARE(stored().categoryOrigin, CategoryOrigin::User);
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(fixture.list().currentRow()->status.category, before);
    fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.list().currentRow()->status.category, wanted);
}

void TestMainWindow::togglesReadAndStar()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.press(Qt::Key_J);
    QTRY_VERIFY(fixture.list().currentRow()->status.read);
    fixture.press(Qt::Key_M);
    QTRY_VERIFY(!fixture.list().currentRow()->status.read);
    fixture.press(Qt::Key_S);
    QTRY_VERIFY(fixture.list().currentRow()->status.starred);
    QVERIFY(!fixture.list().currentRow()->status.read);
    fixture.press(Qt::Key_S);
    QTRY_VERIFY(!fixture.list().currentRow()->status.starred);
}

void TestMainWindow::marksAllReadAndBack()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.waitForList();
    QTRY_VERIFY(unreadRows(fixture) > 30);
    const int unread = unreadRows(fixture);
    fixture.press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(unreadRows(fixture), 0);
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(unreadRows(fixture), unread);
}

void TestMainWindow::keepsTheSelectedArticleInTheUnreadList()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *tree = fixture.find<NavigationView>(u"sourceTree"_s);
    Q_EMIT tree->targetActivated(placeOf(NavType::Unread));
    fixture.waitForList();
    QTRY_COMPARE(tree->current().type, NavType::Unread);
    const int rows = fixture.list().model()->rowCount();
    fixture.press(Qt::Key_J);
    const ArticleId id = fixture.list().currentRow()->id;
    QTRY_VERIFY(fixture.list().currentRow()->status.read);
    QTest::qWait(400); // longer than the list waits before it asks again
    QCOMPARE(fixture.list().model()->rowCount(), rows);
    QCOMPARE(fixture.list().currentRow()->id, id);
}

void TestMainWindow::searchesTheWholeArchive()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *field = fixture.find<QLineEdit>(u"searchField"_s);
    fixture.press(Qt::Key_Slash);
    QTRY_VERIFY(field->hasFocus());
    const int all = fixture.list().model()->rowCount();
    QTest::keyClicks(field, u"waymo"_s);
    QTRY_VERIFY(fixture.list().model()->rowCount() < all);
    QVERIFY(fixture.list().model()->rowCount() > 0);
    QTest::keyClicks(field, u"zzzz"_s);
    QTRY_COMPARE(fixture.list().model()->rowCount(), 0);
    field->clear();
    QTRY_COMPARE(fixture.list().model()->rowCount(), all);
}

void TestMainWindow::leavesTheSearchField()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *field = fixture.find<QLineEdit>(u"searchField"_s);
    const int all = fixture.list().model()->rowCount();
    fixture.press(Qt::Key_Slash);
    QTest::keyClicks(field, u"waymo"_s);
    QTRY_VERIFY(fixture.list().model()->rowCount() < all);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(fixture.list().model()->rowCount(), all);
    QVERIFY(!field->hasFocus());

    fixture.press(Qt::Key_Slash);
    QTest::keyClicks(field, u"waymo"_s);
    QTRY_VERIFY(fixture.list().model()->rowCount() < all);
    fixture.action(u"dashboardAction"_s)->trigger();
    QVERIFY(field->text().isEmpty());
    QVERIFY2(!field->hasFocus(), "what is typed next are keys of the page");
    QTest::qWait(300); // longer than typing rests
    QVERIFY(fixture.shows(u"dashboardPage"_s));

    // Emptying it by hand keeps it: somebody types other words.
    fixture.press(Qt::Key_Slash);
    QTest::keyClicks(field, u"waymo"_s);
    QTRY_VERIFY(fixture.shows(u"articleList"_s));
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Backspace);
    QTRY_VERIFY(fixture.shows(u"dashboardPage"_s));
    QVERIFY(field->hasFocus());
}

void TestMainWindow::typesLettersIntoFields()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.press(Qt::Key_J);
    const ArticleId current = fixture.list().currentRow()->id;
    QLineEdit *box = fixture.list().filterBox();
    box->setFocus();
    QTest::keyClicks(box, u"jk1 m/"_s);
    QCOMPARE(box->text(), u"jk1 m/"_s);
    box->clear();
    QCOMPARE(fixture.list().currentId(), current);
    QVERIFY(fixture.list().model()->placeOf(current) >= 0);
}

void TestMainWindow::makesAndShowsTheDigest()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.action(u"makeDigestAction"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shows(u"digestView"_s), 30000);
    auto *digest = fixture.find<DigestView>(u"digestView"_s);
    QTRY_COMPARE(digest->digests().size(), 2);
    QCOMPARE(digest->day(), SampleDay::day());
    auto *tree = fixture.find<NavigationView>(u"sourceTree"_s);
    QTRY_COMPARE(tree->current().type, NavType::Digest);
    QCOMPARE(tree->current().day, SampleDay::day());
    const ArticleId cited = digest->digests().first().sections.first().articles.first().id;
    Q_EMIT digest->articleActivated(cited);
    QTRY_VERIFY(fixture.shows(u"articleList"_s));
    QTRY_VERIFY(fixture.list().currentRow() != nullptr);
    QTRY_COMPARE(fixture.list().currentRow()->id, cited);
}

void TestMainWindow::walksFromDayToDay()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    QTRY_VERIFY(fixture.action(u"previousDayAction"_s)->isEnabled()
                || !fixture.action(u"nextDayAction"_s)->isEnabled());
    fixture.press(Qt::Key_G);
    fixture.press(Qt::Key_D);
    QTRY_VERIFY(fixture.shows(u"dashboardPage"_s));
    fixture.press(Qt::Key_G);
    fixture.press(Qt::Key_T);
    QTRY_VERIFY(fixture.shows(u"digestView"_s));
    QVERIFY(!fixture.action(u"nextArticleAction"_s)->isEnabled());
    fixture.press(Qt::Key_G);
    fixture.press(Qt::Key_A);
    QTRY_VERIFY(fixture.shows(u"articleList"_s));
    QVERIFY(fixture.action(u"nextArticleAction"_s)->isEnabled());
}

void TestMainWindow::remembersItsState()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.window().resize(1000, 640);
    fixture.press(Qt::Key_Plus, Qt::ControlModifier);
    const int zoom = fixture.app().settings().number(Key::ReaderZoom);
    QVERIFY(zoom > 100);
    QTest::qWait(20);
    fixture.makeAgain();
    QCOMPARE(fixture.window().size(), QSize(1000, 640));
    QCOMPARE(fixture.app().settings().number(Key::ReaderZoom), zoom);
}

void TestMainWindow::namesItsControls()
{
    WindowFixture fixture(true);
    for (const QString &name : {u"sourceTree"_s, u"articleList"_s, u"reader"_s, u"filterBox"_s, u"searchField"_s,
                                u"digestView"_s, u"dashboardPage"_s, u"welcomePage"_s, u"errorBar"_s})
        QVERIFY2(fixture.find<QWidget>(name), qPrintable(name));
    for (const QString &name :
         {u"refreshAction"_s, u"makeDigestAction"_s, u"exportAction"_s, u"previousDayAction"_s, u"nextDayAction"_s})
        QVERIFY2(fixture.action(name), qPrintable(name));
    for (const QToolButton *button : fixture.window().findChildren<QToolButton *>()) {
        if (button->parentWidget()->inherits("QLineEdit") || button->objectName().startsWith(u"qt_"_s))
            continue;
        const QString spoken = button->accessibleName() + button->text();
        QVERIFY2(!spoken.isEmpty(), qPrintable(button->parentWidget()->objectName()));
    }
}

void TestMainWindow::saysWhenThereIsNothingToExport()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    auto *bar = fixture.find<ErrorBar>(u"errorBar"_s);
    fixture.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->text().isEmpty());
}

} // namespace oneul

QTEST_MAIN(oneul::TestMainWindow)
#include "tst_mainwindow.moc"
