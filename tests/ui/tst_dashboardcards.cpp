#include <QAbstractBarSeries>
#include <QAbstractButton>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSvgRenderer>
#include <QTableWidget>
#include <QTreeWidget>
#include <QtTest>

#include "categories/taxonomywords.h"
#include "common/colors.h"
#include "common/contrast.h"
#include "common/theme.h"
#include "dashboard/chartsaver.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/daybars.h"
#include "dashboard/heatdata.h"
#include "dashboard/taxonomychanges.h"
#include "dashboard/termspanel.h"
#include "support/patience.h"
#include "ui/dashboardfixture.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestDashboardCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersByPartOfABar();
    void showsShares();
    void mapsSources();
    void comparesTerms();
    void marksChangesOfTheTaxonomy();
    void savesCharts();
    void writesTablesAsCsv();
    void isLegible();
};

void TestDashboardCards::filtersByPartOfABar()
{
    DashboardFixture shown;
    auto *bars = shown.page.findChild<DayBars *>();
    QTRY_VERIFY(bars->bars().size() == 14 && bars->bars().at(13).total > 0);
    QSignalSpy filters(&shown.page, &DashboardPage::filterRequested);
    const TimeBar &last = bars->bars().at(13);
    const CategoryId category = last.counts.keys().constFirst();
    Q_EMIT bars->partActivated(category, 13);
    QCOMPARE(filters.count(), 1);
    const auto filter = filters.first().at(0).value<ArticleFilter>();
    QCOMPARE(shown.articlesOf(filter), last.counts.value(category));
    QVERIFY(!filters.first().at(1).toString().isEmpty());
    // The same by the table for the keyboard, and the sums of the whole period.
    auto *table = shown.page.findChild<QTableWidget *>(u"trendTable"_s);
    Q_EMIT table->cellActivated(13, table->columnCount() - 1);
    QCOMPARE(shown.articlesOf(filters.at(1).at(0).value<ArticleFilter>()), last.total);
    auto *sums = shown.page.findChild<QTreeWidget *>(u"sums"_s);
    QCOMPARE(sumOf(sums), last.total);
    sums->setCurrentItem(sums->topLevelItem(0));
    QTest::keyClick(sums, Qt::Key_Return);
    QCOMPARE(filters.count(), 3);
    QCOMPARE(shown.articlesOf(filters.at(2).at(0).value<ArticleFilter>()), sums->topLevelItem(0)->text(1).toInt());
}

void TestDashboardCards::showsShares()
{
    DashboardFixture shown;
    auto *bars = shown.page.findChild<DayBars *>();
    QTRY_VERIFY(bars->bars().size() == 14 && bars->bars().at(13).total > 0);
    const auto scale = shown.page.findChild<QWidget *>(u"scale"_s)->findChildren<QAbstractButton *>();
    scale.at(1)->click();
    auto *series = qobject_cast<QAbstractBarSeries *>(bars->findChild<QChartView *>()->chart()->series().first());
    double sum = 0;
    for (const QBarSet *set : series->barSets())
        sum += set->at(13);
    QVERIFY(qAbs(sum - 100) < 1e-6);
}

void TestDashboardCards::mapsSources()
{
    DashboardFixture shown;
    auto *heat = shown.page.findChild<QTableWidget *>(u"heat"_s);
    QTRY_VERIFY(heat->rowCount() >= 5);
    QSignalSpy filters(&shown.page, &DashboardPage::filterRequested);
    int cells = 0;
    for (int row = 0; row < heat->rowCount(); ++row) {
        for (int column = 0; column < heat->columnCount(); ++column) {
            const int count = heat->item(row, column)->text().toInt();
            if (count == 0)
                continue;
            ++cells;
            Q_EMIT heat->cellClicked(row, column);
            QCOMPARE(shown.articlesOf(filters.takeLast().at(0).value<ArticleFilter>()), count);
        }
    }
    QVERIFY(cells > 10);
    heat->setCurrentCell(0, 0);
    QTest::keyClick(heat, Qt::Key_Return);
    QCOMPARE(filters.count(), 1);

    SourceDistributions many;
    for (int i = 1; i <= 25; ++i)
        many.sources.append({i, {{u"llm"_s, i}}, i});
    many.sources.append({0, {{kOthers, 100}}, 100});
    const HeatData data = heatData(many, shown.sample.app().taxonomy());
    QCOMPARE(data.rows.size(), 21);
    QCOMPARE(data.rows.first().what, HeatData::Row::What::Imported);
    QCOMPARE(data.rows.at(1).source, SourceId(25));
    QCOMPARE(data.rows.last().what, HeatData::Row::What::Others);
    QCOMPARE(data.rows.last().sources, 6);
    QCOMPARE(data.rows.last().total, 1 + 2 + 3 + 4 + 5 + 6);
    QCOMPARE(data.categories, QList<CategoryId>({u"llm"_s, kOthers}));
}

void TestDashboardCards::comparesTerms()
{
    DashboardFixture shown;
    auto *panel = shown.page.findChild<TermsPanel *>();
    auto *about = panel->findChild<QLabel *>(u"termsAbout"_s);
    QTRY_VERIFY(!about->text().isEmpty()); // the sample has one day: nothing to compare it with
    QVERIFY(panel->table(u"terms"_s).rows.isEmpty());
    QSignalSpy searches(&shown.page, &DashboardPage::searchRequested);
    auto *rising = panel->findChild<QTreeWidget *>(u"rising"_s);
    auto *item = new QTreeWidgetItem({u"language model"_s, u"9"_s, u"1"_s});
    rising->addTopLevelItem(item);
    Q_EMIT rising->itemClicked(item, 0);
    QCOMPARE(searches.count(), 1);
    const QString typed = searches.first().first().toString();
    QVERIFY2(typed.contains(u"title:\"language model\""_s), qPrintable(typed));
    QVERIFY2(typed.contains(u"before:2024-10-05"_s), qPrintable(typed));
}

void TestDashboardCards::marksChangesOfTheTaxonomy()
{
    SampleApp sample;
    const Taxonomy &taxonomy = sample.app().taxonomy();
    TaxonomyVersion start;
    start.taxonomy = taxonomy;
    TaxonomyVersion merge = start;
    merge.at = QDateTime(QDate(2024, 10, 2), QTime(12, 0));
    merge.operation = {TaxonomyOperation::What::Merge, {u"gone"_s, u"llm"_s}, {u"Speech"_s, u"LLM"_s}};
    merge.relabelled = 3;
    QCOMPARE(changeText(merge), u"Merged Speech into %1"_s.arg(taxonomy.byId(u"llm"_s).nameEn));
    QVERIFY(changeDetails(merge, QDate(2024, 10, 4)).contains(u'3'));
    const QList<TimeBar> bars = timeBars({}, QDate(2024, 9, 30), QDate(2024, 10, 4), BarUnit::Day);
    const auto changes = changesInBars({merge, start}, bars);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.firstKey(), 2);
    QVERIFY(changesInBars({merge}, bars.mid(3)).isEmpty());
}

void TestDashboardCards::savesCharts()
{
    DashboardFixture shown;
    auto *heat = shown.page.findChild<QTableWidget *>(u"heat"_s);
    auto *sums = shown.page.findChild<QTreeWidget *>(u"sums"_s);
    QTRY_VERIFY(heat->rowCount() >= 5 && sums->topLevelItemCount() > 0);
    const QString folder = shown.sample.folder().path();
    const auto savers = shown.page.findChildren<ChartSaver *>();
    QCOMPARE(savers.size(), 5);
    using Format = ChartSaver::Format;
    for (const ChartSaver *saver : savers) {
        QCOMPARE(saver->suggestedName(Format::Svg), saver->objectName() + u"_2024-10-04.svg"_s);
        for (const Format format : {Format::Png, Format::Svg, Format::Csv})
            QVERIFY(saver->save(format, folder + u'/' + saver->suggestedName(format)));
        const QImage picture(folder + u'/' + saver->suggestedName(Format::Png));
        QVERIFY(picture.width() > 400 && picture.height() > 100);
        QVERIFY(QSvgRenderer(folder + u'/' + saver->suggestedName(Format::Svg)).isValid());
    }
    QFile csv(folder + u"/sources_2024-10-04.csv"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().split('\n');
    QCOMPARE(lines.size(), heat->rowCount() + 2); // the header, and nothing behind the last line
    QCOMPARE(lines.first().count(','), heat->columnCount());
    const auto refused = savers.first()->save(Format::Csv, folder + u"/sources_2024-10-04.csv/x.csv"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().code != ErrorCode::None);
}

void TestDashboardCards::writesTablesAsCsv()
{
    const ChartTable table{u"t"_s, {u"Name"_s, u"n"_s}, {{u"a, \"b\""_s, u"1"_s}, {u"로봇"_s, u"2"_s}}};
    QCOMPARE(csvOf(table), QByteArray("Name,n\r\n\"a, \"\"b\"\"\",1\r\n로봇,2\r\n"));
}

void TestDashboardCards::isLegible()
{
    QCOMPARE(qRound(contrastOf(Qt::black, Qt::white)), 21);
    for (int hue = 0; hue < 360; hue += 10) {
        for (int lightness = 0; lightness < 256; lightness += 5) {
            const QColor color = QColor::fromHsl(hue, 200, lightness);
            QVERIFY(contrastOf(textOn(color), color) >= 4.5);
        }
    }
    for (const bool dark : {false, true}) {
        const QPalette palette = Theme::palette(dark);
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
            QVERIFY(contrastOf(mutedText(palette), palette.color(ground)) >= 4.5);
        QVERIFY(contrastOf(palette.color(QPalette::WindowText), selectionColor(palette, true)) >= 4.5);
        QVERIFY(contrastOf(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
    }
}

} // namespace oneul

QTEST_MAIN(oneul::TestDashboardCards)
#include "tst_dashboardcards.moc"
