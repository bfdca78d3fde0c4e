#include "export/chart.h"

#include <memory>

#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QPieSeries>
#include <QPieSlice>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include "examples.h"

namespace oneul {

using namespace Qt::StringLiterals;
using test::manySlices;

namespace {

ChartStyle style(bool dark)
{
    ChartStyle made;
    made.dark = dark;
    made.title = u"뉴스 2024-05-02 — 오늘의 분포"_s;
    return made;
}

// How many pixels of the picture have each colour.
QHash<QRgb, int> colorsOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    return counts;
}

} // namespace

TEST(Chart, TakesColoursFromTheTaxonomyOrTheName)
{
    Category vision;
    vision.id = u"cv"_s;
    vision.nameEn = u"Computer Vision"_s;
    vision.color = u"#123456"_s;
    Digest digest;
    for (const auto &[id, heading] : {std::pair{u"cv"_s, u"Vision, renamed"_s},
                                      {kOthers, u"computer vision"_s},
                                      {kOthers, u"An old name"_s},
                                      {u"gone"_s, u"An old name"_s}}) {
        Section section;
        section.category = id;
        section.heading = heading;
        section.articles.resize(3);
        digest.sections += section;
    }
    const QList<ChartSlice> slices = slicesOf(digest, Taxonomy({vision}));
    ASSERT_EQ(slices.size(), 4);
    EXPECT_EQ(slices[0].color, QColor(u"#123456"_s));
    EXPECT_EQ(slices[0].label, u"Vision, renamed"_s);
    EXPECT_EQ(slices[1].color, QColor(u"#123456"_s));
    EXPECT_TRUE(slices[2].color.isValid());
    EXPECT_EQ(slices[2].color, slices[3].color);
    EXPECT_EQ(slices[3].count, 3);
}

TEST(Chart, LabelsSlicesWithNameCountAndShare)
{
    const std::unique_ptr<QChart> chart(makeDistributionChart(manySlices(3), style(false)));
    auto *series = qobject_cast<QPieSeries *>(chart->series().value(0));
    ASSERT_NE(series, nullptr);
    ASSERT_EQ(series->slices().size(), 3);
    EXPECT_EQ(series->slices()[0]->property("category").toString(), manySlices(3)[0].category);
    EXPECT_EQ(chart->legend()->markers(series)[0]->label(), u"대형 언어 모델  20 (38 %)"_s);
    EXPECT_EQ(series->slices()[0]->label(), u"38 %"_s);
}

TEST(Chart, DrawsEverySliceOnItsGround)
{
    for (const bool dark : {false, true}) {
        for (const int count : {0, 1, 3, 14, 40}) {
            const QList<ChartSlice> slices = manySlices(count);
            const QImage image = renderDistribution(slices, style(dark));
            ASSERT_EQ(image.size(), QSize(1200, 675));
            EXPECT_EQ(qGray(image.pixel(2, 2)) < 128, dark);
            const QHash<QRgb, int> colors = colorsOf(image);
            for (const ChartSlice &slice : slices.first(std::min<qsizetype>(slices.size(), 14)))
                EXPECT_GT(colors.value(slice.color.rgb()), 100) << qPrintable(slice.label);
        }
    }
}

TEST(Chart, DrawsOtherSizes)
{
    ChartStyle small = style(false);
    small.size = QSize(480, 270);
    EXPECT_EQ(renderDistribution(manySlices(14), small).size(), QSize(480, 270));
}

TEST(Chart, DrawsSvg)
{
    const QByteArray svg = renderDistributionSvg(manySlices(14), style(false));
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 1200, 675));
    EXPECT_TRUE(svg.contains(QStringLiteral("대형 언어 모델").toUtf8()));
}

} // namespace oneul
