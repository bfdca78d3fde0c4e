#include <QAbstractButton>
#include <QButtonGroup>
#include <QChart>
#include <QChartView>
#include <QPieSeries>
#include <QTreeWidget>
#include <QtTest>

#include "base/waitfor.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/daybars.h"
#include "dashboard/donutpanel.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

int sumOf(const QTreeWidget *table)
{
    int sum = 0;
    for (int i = 0; i < table->topLevelItemCount(); ++i)
        sum += table->topLevelItem(i)->text(1).toInt();
    return sum;
}

} // namespace

class TestDashboardPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDay();
    void announcesCategories();
    void filtersByKind();
    void followsChanges();
    void saysThatADayIsEmpty();
};

void TestDashboardPage::countsTheDay()
{
    SampleApp sample;
    sample.loadSample();
    DashboardPage page(sample.app());
    page.resize(900, 700);
    page.show();
    page.showDay(SampleDay::day());
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(table->topLevelItemCount() >= 8);
    ArticleFilter filter;
    filter.day = SampleDay::day();
    const auto rows = waitFor(sample.app().articles().rows(filter));
    QVERIFY(rows);
    QCOMPARE(sumOf(table), int(rows->size()));
    auto *donut = page.findChild<DonutPanel *>()->findChild<QChartView *>()->chart();
    QCOMPARE(qobject_cast<QPieSeries *>(donut->series().first())->count(), table->topLevelItemCount());
}

void TestDashboardPage::announcesCategories()
{
    SampleApp sample;
    sample.loadSample();
    DashboardPage page(sample.app());
    page.resize(900, 700);
    page.show();
    page.showDay(SampleDay::day());
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(table->topLevelItemCount() > 1);
    QSignalSpy activated(&page, &DashboardPage::categoryActivated);
    QTreeWidgetItem *row = table->topLevelItem(1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(row).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().at(0).toString(), row->data(0, Qt::UserRole).toString());
    QCOMPARE(activated.first().at(1).toDate(), SampleDay::day());

    auto *series = qobject_cast<QPieSeries *>(
        page.findChild<DonutPanel *>()->findChild<QChartView *>()->chart()->series().first());
    QPieSlice *slice = series->slices().first();
    Q_EMIT slice->hovered(true);
    QVERIFY(slice->isExploded());
    Q_EMIT slice->hovered(false);
    QVERIFY(!slice->isExploded());
    Q_EMIT slice->clicked();
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.at(1).at(0).toString(), slice->property("category").toString());
}

void TestDashboardPage::filtersByKind()
{
    SampleApp sample;
    sample.loadSample();
    DashboardPage page(sample.app());
    page.show();
    page.showDay(SampleDay::day());
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(sumOf(table) > 0);
    const int all = sumOf(table);
    auto *kinds = page.findChild<QButtonGroup *>();
    kinds->button(1)->click();
    QTRY_VERIFY(sumOf(table) < all);
    const int news = sumOf(table);
    kinds->button(2)->click();
    QTRY_COMPARE(sumOf(table), all - news);
}

void TestDashboardPage::followsChanges()
{
    SampleApp sample;
    sample.loadSample();
    DashboardPage page(sample.app());
    page.show();
    page.showDay(SampleDay::day());
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(table->topLevelItemCount() > 1);
    ArticleFilter filter;
    filter.day = SampleDay::day();
    const auto rows = waitFor(sample.app().articles().rows(filter));
    QVERIFY(rows);
    QList<ArticleId> ids;
    for (const ArticleRow &row : *rows)
        ids.append(row.id);
    sample.app().articles().setCategory(ids, u"robotics"_s);
    QTRY_COMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(sumOf(table), int(ids.size()));
}

void TestDashboardPage::saysThatADayIsEmpty()
{
    SampleApp sample;
    sample.loadSample();
    DashboardPage page(sample.app());
    page.resize(900, 700);
    page.show();
    QSignalSpy days(&page, &DashboardPage::dayActivated);
    page.showDay(SampleDay::day().addDays(3));
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(!table->isVisible());
    auto *bars = page.findChild<DayBars *>();
    Q_EMIT bars->dayActivated(SampleDay::day());
    QCOMPARE(days.first().first().toDate(), SampleDay::day());
}

} // namespace oneul

QTEST_MAIN(oneul::TestDashboardPage)
#include "tst_dashboardpage.moc"
