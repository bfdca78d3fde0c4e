#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>
#include <QtTest>

#include "base/waitfor.h"
#include "main/navigationcontroller.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "service/sourceservice.h"
#include "support/patience.h"
#include "today/monthdelegate.h"
#include "today/monthpanel.h"
#include "today/todaypage.h"
#include "ui/sampleapp.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The overview of the sample day.
struct TodayFixture {
    TodayFixture() : page(loaded(sample))
    {
        QLocale::setDefault(QLocale(QLocale::English));
        page.resize(1100, 800);
        page.show();
        page.showDay(SampleDay::day());
    }

    static App &loaded(SampleApp &sample)
    {
        sample.loadSample();
        return sample.app();
    }

    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *go() const { return find<QPushButton>(u"dayGo"_s); }
    [[nodiscard]] int articles()
    {
        ArticleFilter filter;
        filter.day = SampleDay::day();
        return int(waitFor(sample.app().articles().rows(filter)).value_or({}).size());
    }
    /// The cell of a day of the month that is shown; null: it is not there.
    [[nodiscard]] QTableWidgetItem *cell(const QDate &day) const
    {
        auto *table = find<QTableWidget>(u"monthTable"_s);
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                QTableWidgetItem *item = table->item(row, column);
                if (item->data(MonthDelegate::DayRole).toDate() == day)
                    return item;
            }
        }
        return nullptr;
    }

    SampleApp sample;
    TodayPage page;
};

} // namespace

class TestToday final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheNextStep();
    void tellsTheStories();
    void paintsTheMonth();
    void walksThroughMonths();
    void namesBrokenSources();
    void sendsToTheReview();
    void isNotCountedWhileHidden();
    void opensInTheWindow();
};

void TestToday::offersTheNextStep()
{
    TodayFixture fixture;
    QPushButton *go = fixture.go();
    QTRY_COMPARE(go->text(), u"Make the digest"_s);
    QVERIFY(fixture.find<QLabel>(u"dayCounts"_s)->text().contains(QString::number(fixture.articles())));
    QSignalSpy made(&fixture.page, &TodayPage::makeRequested);
    go->click();
    QCOMPARE(made.count(), 1);
    QCOMPARE(made.first().first().toDate(), SampleDay::day());

    fixture.sample.makeDigest();
    QTRY_COMPARE(go->text(), u"Open the digest"_s);
    QTRY_VERIFY(fixture.find<QLabel>(u"dayBadges"_s)->isVisible());
    QSignalSpy opened(&fixture.page, &TodayPage::openRequested);
    go->click();
    QCOMPARE(opened.count(), 1);
    QSignalSpy compared(&fixture.page, &TodayPage::compareRequested);
    fixture.find<QPushButton>(u"dayCompare"_s)->click();
    QCOMPARE(compared.first().at(0).toDate(), SampleDay::day().addDays(-1));
    QCOMPARE(compared.first().at(1).toDate(), SampleDay::day());

    fixture.page.showDay(SampleDay::day().addDays(-40));
    QTRY_COMPARE(go->text(), u"Refresh the sources"_s);
    QSignalSpy refreshed(&fixture.page, &TodayPage::refreshRequested);
    go->click();
    QCOMPARE(refreshed.count(), 1);
}

void TestToday::tellsTheStories()
{
    TodayFixture fixture;
    auto *tree = fixture.find<QTreeWidget>(u"storyRows"_s);
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    QTreeWidgetItem *story = tree->topLevelItem(0)->child(0);
    QVERIFY(story);
    QSignalSpy stories(&fixture.page, &TodayPage::storyWanted);
    QSignalSpy articles(&fixture.page, &TodayPage::articleActivated);
    tree->setCurrentItem(tree->topLevelItem(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(stories.count() + articles.count(), 0);
    tree->setCurrentItem(story);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(stories.count() + articles.count(), 1);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(story).center());
    QCOMPARE(stories.count() + articles.count(), 2);
}

void TestToday::paintsTheMonth()
{
    TodayFixture fixture;
    const QDate day = SampleDay::day();
    QTRY_VERIFY(fixture.cell(day));
    QTRY_COMPARE(fixture.cell(day)->data(MonthDelegate::ArticlesRole).toInt(), fixture.articles());
    QVERIFY(!fixture.cell(day)->data(MonthDelegate::DigestRole).toBool());
    fixture.sample.makeDigest();
    QTRY_VERIFY(fixture.cell(day)->data(MonthDelegate::DigestRole).toBool());
    const QString said = fixture.cell(day)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"with a digest"_s) && said.contains(u"today"_s), qPrintable(said));
    // Its picture says so, too: with the mark the cell looks otherwise than without.
    auto *table = fixture.find<QTableWidget>(u"monthTable"_s);
    const QRect place = table->visualItemRect(fixture.cell(day));
    const QImage marked = table->viewport()->grab(place).toImage();
    fixture.cell(day)->setData(MonthDelegate::DigestRole, false);
    QVERIFY(marked != table->viewport()->grab(place).toImage());

    QSignalSpy picked(&fixture.page, &TodayPage::dayPicked);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toDate(), day);
    if (QTableWidgetItem *tomorrow = fixture.cell(day.addDays(1)))
        QVERIFY(!tomorrow->flags().testFlag(Qt::ItemIsEnabled));
}

void TestToday::walksThroughMonths()
{
    TodayFixture fixture;
    const QDate day = SampleDay::day();
    auto *month = fixture.page.findChild<MonthPanel *>();
    QTableWidget *table = month->table();
    QCOMPARE(month->month(), QDate(day.year(), day.month(), 1));
    QSignalSpy picked(month, &MonthPanel::dayPicked);
    QTest::keyClick(table, Qt::Key_PageUp);
    QCOMPARE(month->month(), QDate(day.year(), day.month(), 1).addMonths(-1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(picked.last().first().toDate(), day.addMonths(-1));
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Left); // on into the month before
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(picked.last().first().toDate(), QDate(day.year(), day.month(), 1).addMonths(-1).addDays(-1));
    // No further than today.
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(table, Qt::Key_PageDown);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(picked.last().first().toDate(), day);
}

void TestToday::namesBrokenSources()
{
    TodayFixture fixture;
    SourceService &sources = fixture.sample.app().sources();
    QVERIFY(!sources.all().isEmpty());
    Source source = sources.all().constFirst();
    source.enabled = true;
    QVERIFY(waitFor(sources.update(source)));
    FetchState state;
    state.lastFetched = fixture.sample.app().clock().now();
    state.lastStatus = u"error"_s;
    state.lastError = {ErrorCode::HostNotFound, u"feeds.example"_s};
    state.failures = 3;
    sources.noteFetch(source.id, state, sources.reading(source.id));
    fixture.page.showDay(SampleDay::day());
    QTRY_VERIFY(fixture.find<QPushButton>(u"fixSource"_s));
    auto *fix = fixture.find<QPushButton>(u"fixSource"_s);
    QVERIFY(fix->accessibleName().contains(source.name));
    QSignalSpy wanted(&fixture.page, &TodayPage::sourcesWanted);
    fix->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<QList<SourceId>>(), QList<SourceId>{source.id});
}

void TestToday::sendsToTheReview()
{
    TodayFixture fixture;
    QTRY_COMPARE(fixture.go()->text(), u"Make the digest"_s);
    const auto counts = waitFor(fixture.sample.app().articles().counts());
    QVERIFY(counts);
    auto *review = fixture.find<QPushButton>(u"reviewButton"_s);
    QCOMPARE(review->isVisible(), counts->unsure > 0);
    QSignalSpy wanted(&fixture.page, &TodayPage::reviewWanted);
    review->click();
    QCOMPARE(wanted.count(), 1);
}

void TestToday::isNotCountedWhileHidden()
{
    TodayFixture fixture;
    auto *counts = fixture.find<QLabel>(u"dayCounts"_s);
    const QString unread = u"%1 unread"_s;
    const int all = fixture.articles();
    QTRY_VERIFY(counts->text().contains(unread.arg(all)));
    ArticleFilter filter;
    filter.day = SampleDay::day();
    const auto rows = waitFor(fixture.sample.app().articles().rows(filter));
    QVERIFY(rows);
    fixture.page.hide();
    QVERIFY(waitFor(fixture.sample.app().articles().setRead({rows->first().id}, true)));
    QVERIFY(counts->text().contains(unread.arg(all)));
    fixture.page.show();
    QTRY_VERIFY(counts->text().contains(unread.arg(all - 1)));
}

void TestToday::opensInTheWindow()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    fixture.press(Qt::Key_G);
    fixture.press(Qt::Key_O);
    QTRY_VERIFY(fixture.shows(u"todayPage"_s));
    QTRY_COMPARE(fixture.find<QPushButton>(u"dayGo"_s)->text(), u"Make the digest"_s);
    fixture.find<QPushButton>(u"dayGo"_s)->click();
    QTRY_VERIFY(fixture.shows(u"digestView"_s));
    fixture.action(u"overviewAction"_s)->trigger();
    QTRY_VERIFY(fixture.shows(u"todayPage"_s));
    QTRY_COMPARE(fixture.find<QPushButton>(u"dayGo"_s)->text(), u"Open the digest"_s);
    fixture.find<QWidget>(u"todayPage"_s)->setFocus();
    fixture.action(u"compareDaysAction"_s)->trigger();
    QTRY_VERIFY(fixture.shows(u"comparePage"_s));
    // Not the field of a day, which would take the window's keys for letters.
    QCOMPARE(fixture.window().focusWidget(), fixture.find<QWidget>(u"differences"_s));
    auto *navigation = fixture.window().findChild<NavigationController *>();
    QCOMPARE(navigation->day(), SampleDay::day());
}

} // namespace oneul

QTEST_MAIN(oneul::TestToday)
#include "tst_today.moc"
