#include <QAbstractButton>
#include <QChart>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QPieSeries>
#include <QTreeWidget>
#include <QtTest>

#include "base/waitfor.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/daybars.h"
#include "dashboard/donutpanel.h"
#include "dashboard/timebar.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "support/patience.h"
#include "ui/dashboardfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestDashboardPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDay();
    void announcesCategories();
    void filtersByKind();
    void followsChanges();
    void saysThatADayIsEmpty();
    void groupsDaysIntoBars();
    void showsLongerSpans();
};

void TestDashboardPage::countsTheDay()
{
    DashboardFixture fixture;
    DashboardPage &page = fixture.page;
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(table->topLevelItemCount() >= 8);
    ArticleFilter filter;
    filter.day = SampleDay::day();
    QCOMPARE(sumOf(table), fixture.articlesOf(filter));
    auto *donut = page.findChild<DonutPanel *>()->findChild<QChartView *>()->chart();
    QCOMPARE(qobject_cast<QPieSeries *>(donut->series().first())->count(), table->topLevelItemCount());
}

void TestDashboardPage::announcesCategories()
{
    DashboardFixture fixture;
    DashboardPage &page = fixture.page;
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
    DashboardFixture fixture;
    DashboardPage &page = fixture.page;
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(sumOf(table) > 0);
    const int all = sumOf(table);
    const auto kinds = page.findChild<QWidget *>(u"kinds"_s)->findChildren<QAbstractButton *>();
    kinds.at(1)->click();
    QTRY_VERIFY(sumOf(table) < all);
    const int news = sumOf(table);
    kinds.at(2)->click();
    QTRY_COMPARE(sumOf(table), all - news);
}

void TestDashboardPage::followsChanges()
{
    DashboardFixture fixture;
    DashboardPage &page = fixture.page;
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(table->topLevelItemCount() > 1);
    ArticleFilter filter;
    filter.day = SampleDay::day();
    const auto rows = waitFor(fixture.sample.app().articles().rows(filter));
    QVERIFY(rows);
    QList<ArticleId> ids;
    for (const ArticleRow &row : *rows)
        ids.append(row.id);
    fixture.sample.app().articles().setCategory(ids, u"robotics"_s);
    QTRY_COMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(sumOf(table), int(ids.size()));
}

void TestDashboardPage::saysThatADayIsEmpty()
{
    DashboardFixture fixture(SampleDay::day().addDays(3));
    DashboardPage &page = fixture.page;
    QSignalSpy days(&page, &DashboardPage::dayActivated);
    auto *table = page.findChild<QTreeWidget *>(u"categories"_s);
    QTRY_VERIFY(!table->isVisible());
    auto *bars = page.findChild<DayBars *>();
    QTRY_COMPARE(bars->bars().size(), 14);
    Q_EMIT bars->barActivated(10);
    QCOMPARE(days.first().first().toDate(), SampleDay::day());
}

void TestDashboardPage::groupsDaysIntoBars()
{
    const QDate to(2024, 10, 4); // a Friday
    const QList<DayDistribution> days{{to, {{u"llm"_s, 2}, {u"audio"_s, 1}}},
                                      {to.addDays(-3), {{u"llm"_s, 4}}},
                                      {to.addDays(-5), {{u"llm"_s, 8}}},
                                      {to.addDays(-400), {{u"llm"_s, 16}}}};
    const QList<TimeBar> weeks = timeBars(days, to.addDays(-11), to, BarUnit::Week);
    QCOMPARE(weeks.size(), 2);
    QCOMPARE(weeks.at(1).first, QDate(2024, 9, 30));
    QCOMPARE(weeks.at(1).total, 7);
    QCOMPARE(weeks.at(1).counts.value(u"llm"_s), 6);
    QCOMPARE(weeks.at(1).newest, to);
    QCOMPARE(weeks.at(0).total, 8);
    QCOMPARE(weeks.at(0).newest, to.addDays(-5));
    const QList<TimeBar> months = timeBars(days, to.addDays(-400), to, BarUnit::Month);
    QCOMPARE(months.size(), 15); // from August on
    QCOMPARE(months.first().total, 16);
    QCOMPARE(months.at(6).total, 0);
    QCOMPARE(months.at(6).newest, QDate(2024, 2, 29));
    QCOMPARE(timeBars(days, to.addDays(-400), to, BarUnit::Year).size(), 2);
    QCOMPARE(timeBars({}, to, to, BarUnit::Day).size(), 1);
}

void TestDashboardPage::showsLongerSpans()
{
    DashboardFixture fixture;
    DashboardPage &page = fixture.page;
    auto *bars = page.findChild<DayBars *>();
    QTRY_COMPARE(bars->bars().size(), 14);
    const int ofDay = bars->bars().constLast().total;
    QVERIFY(ofDay > 0);
    const auto buttons = page.findChild<QWidget *>(u"spans"_s)->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 4);
    const QList<int> expected{14, 13, 12};
    for (int i = 2; i >= 0; --i) {
        buttons.at(i)->click();
        QTRY_COMPARE(bars->bars().size(), expected.at(i));
        QVERIFY(bars->bars().constLast().total >= ofDay);
        QCOMPARE(bars->bars().constLast().newest, SampleDay::day());
    }
    buttons.at(3)->click();
    QTRY_VERIFY(bars->bars().size() != 14);
    // However narrow it is, labels don't touch each other.
    for (const int width : {420, 700, 1400}) {
        page.resize(width, 700);
        buttons.at(1)->click();
        QTRY_COMPARE(bars->bars().size(), 13);
        qreal end = -1;
        int shown = 0;
        for (QGraphicsItem *item : bars->findChild<QChartView *>()->chart()->childItems()) {
            const auto *label = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item);
            if (!label || !label->isVisible() || !label->data(0).isValid())
                continue;
            QVERIFY(label->pos().x() > end);
            end = label->pos().x() + label->boundingRect().width();
            ++shown;
        }
        QVERIFY2(shown >= 3, qPrintable(QString::number(shown)));
    }
}

} // namespace oneul

QTEST_MAIN(oneul::TestDashboardPage)
#include "tst_dashboardpage.moc"
