#include <algorithm>
#include <cmath>
#include <numbers>

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include "export/chart.h"
#include "export/chartcolors.h"
#include "export/fonts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// More rows than this are too small to read: the rest share the last one.
constexpr qsizetype kMostRows = 24;

// Of the ring's width.
constexpr double kHole = 0.56;

/// The donut at the left, the table at the right, the title above both; lengths are for 1200×675.
class DistributionPainter final
{
public:
    DistributionPainter(QPainter &painter, const QList<ChartSlice> &slices, const ChartStyle &style)
        : m_painter(painter)
        , m_slices(slices)
        , m_style(style)
        , m_colors(chartColors(style.dark))
        , m_total(totalOf(slices))
        , m_unit(std::min(style.size.width() / 1200.0, style.size.height() / 675.0))
    {}

    void paint()
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.fillRect(QRectF(QPointF(), QSizeF(m_style.size)), m_colors.ground);
        const double margin = px(48);
        const double top = m_style.title.isEmpty() ? margin : px(112);
        paintTitle(QRectF(margin, px(36), m_style.size.width() - 2 * margin, px(52)));
        const double height = m_style.size.height() - top - px(40);
        const double side = std::min(height, m_style.size.width() * 0.43);
        const QRectF ring(margin, top + (height - side) / 2, side, side);
        paintRing(ring);
        paintTotal(ring);
        const double left = ring.right() + px(56);
        paintTable(QRectF(left, top, m_style.size.width() - margin - left, height));
    }

private:
    [[nodiscard]] double px(double length) const { return length * m_unit; }

    [[nodiscard]] QFont font(double pixels, QFont::Weight weight = QFont::Normal) const
    {
        return exportFont(std::max(1, qRound(px(pixels))), weight);
    }

    void text(const QRectF &area, Qt::Alignment alignment, const QString &words, const QColor &color)
    {
        m_painter.setPen(color);
        const QString shown = m_painter.fontMetrics().elidedText(words, Qt::ElideRight, qFloor(area.width()));
        m_painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    }

    void paintTitle(const QRectF &area)
    {
        m_painter.setFont(font(28, QFont::DemiBold));
        text(area, Qt::AlignLeft | Qt::AlignVCenter, m_style.title, m_colors.text);
    }

    void paintRing(const QRectF &area)
    {
        const auto shown = std::ranges::count_if(m_slices, [](const ChartSlice &slice) { return slice.count > 0; });
        double start = 0;
        for (const ChartSlice &slice : m_slices) {
            if (slice.count <= 0)
                continue;
            const double span = 360.0 * slice.count / m_total;
            m_painter.setBrush(slice.color);
            // One slice alone is a whole ring, which needs no gap.
            m_painter.setPen(shown == 1 ? QPen(Qt::NoPen) : QPen(m_colors.ground, px(3)));
            m_painter.drawPath(ringPart(area, start, span));
            if (span >= 360 * kSmallestLabelledShare)
                paintShare(area, start + span / 2, slice);
            start += span;
        }
    }

    // Angles grow with the clock from its top; those of a path against it from the right.
    [[nodiscard]] static QPainterPath ringPart(const QRectF &area, double start, double span)
    {
        const double rim = area.width() * (1 - kHole) / 2;
        const QRectF inner = area.adjusted(rim, rim, -rim, -rim);
        QPainterPath path;
        path.arcMoveTo(area, 90 - start);
        path.arcTo(area, 90 - start, -span);
        path.arcTo(inner, 90 - start - span, span);
        path.closeSubpath();
        return path;
    }

    void paintShare(const QRectF &area, double angle, const ChartSlice &slice)
    {
        const double radius = area.width() * (1 + kHole) / 4;
        const double turn = angle * std::numbers::pi / 180;
        const QPointF center = area.center() + radius * QPointF(std::sin(turn), -std::cos(turn));
        const QSizeF room(px(90), px(30));
        m_painter.setFont(font(17, QFont::DemiBold));
        text(QRectF(center - QPointF(room.width(), room.height()) / 2, room), Qt::AlignCenter,
             shareText(slice.count, m_total), readableOn(slice.color));
    }

    void paintTotal(const QRectF &ring)
    {
        m_painter.setFont(font(64, QFont::Light));
        text(ring, Qt::AlignCenter, QString::number(m_total), m_colors.text);
    }

    // What the table shows: the slices, or the first of them and one row for the rest.
    [[nodiscard]] QList<ChartSlice> rows() const
    {
        if (m_slices.size() <= kMostRows)
            return m_slices;
        QList<ChartSlice> rows = m_slices.first(kMostRows - 1);
        const QList<ChartSlice> rest = m_slices.sliced(kMostRows - 1);
        rows += ChartSlice{{}, u"+ %1"_s.arg(rest.size()), totalOf(rest), m_colors.muted};
        return rows;
    }

    void paintTable(const QRectF &area)
    {
        const QList<ChartSlice> rows = this->rows();
        if (rows.isEmpty())
            return;
        const double height = std::min(px(48), area.height() / static_cast<double>(rows.size()));
        double y = area.center().y() - height * static_cast<double>(rows.size()) / 2;
        m_painter.setFont(font(std::clamp(height / m_unit * 0.56, 11.0, 20.0)));
        for (qsizetype i = 0; i < rows.size(); ++i, y += height) {
            if (i > 0)
                m_painter.fillRect(QRectF(area.left(), y, area.width(), std::max(1.0, px(1))), m_colors.rule);
            paintRow(QRectF(area.left(), y, area.width(), height), rows[i]);
        }
    }

    void paintRow(const QRectF &row, const ChartSlice &slice)
    {
        const double swatch = std::min(px(18), row.height() * 0.5);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(slice.color);
        m_painter.drawRoundedRect(QRectF(row.left(), row.center().y() - swatch / 2, swatch, swatch), px(4), px(4));
        const double left = row.left() + px(34);
        const QRectF share(row.right() - px(76), row.top(), px(76), row.height());
        const QRectF count(share.left() - px(64), row.top(), px(64), row.height());
        text(QRectF(left, row.top(), count.left() - left - px(8), row.height()), Qt::AlignLeft | Qt::AlignVCenter,
             slice.label, m_colors.text);
        text(count, Qt::AlignRight | Qt::AlignVCenter, QString::number(slice.count), m_colors.text);
        text(share, Qt::AlignRight | Qt::AlignVCenter, shareText(slice.count, m_total), m_colors.muted);
    }

    QPainter &m_painter;
    const QList<ChartSlice> &m_slices;
    const ChartStyle &m_style;
    ChartColors m_colors;
    int m_total;
    double m_unit;
};

} // namespace

QImage renderDistribution(const QList<ChartSlice> &slices, const ChartStyle &style)
{
    QImage image(style.size, QImage::Format_RGB32);
    QPainter painter(&image);
    DistributionPainter(painter, slices, style).paint();
    return image;
}

QByteArray renderDistributionSvg(const QList<ChartSlice> &slices, const ChartStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(style.size);
    svg.setViewBox(QRect(QPoint(), style.size));
    svg.setResolution(96); // the unit of CSS: the picture has its size in a browser
    svg.setTitle(style.title);
    QPainter painter(&svg);
    DistributionPainter(painter, slices, style).paint();
    painter.end();
    return bytes;
}

} // namespace oneul
