#include "dashboard/donutpanel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QPieSeries>
#include <QPieSlice>
#include <QStackedWidget>
#include <QTreeWidgetItem>
#include <QtMath>

#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/contrast.h"
#include "common/emptystate.h"
#include "common/uilanguage.h"
#include "dashboard/articledrop.h"
#include "dashboard/barmarks.h"
#include "dashboard/categorytable.h"
#include "service/digestservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLabelled = 0.045; ///< share of the ring that has room for a slice's own symbol

CategoryId categoryOf(const QPieSlice *slice)
{
    return slice->property("category").toString();
}

} // namespace

DonutPanel::DonutPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_content(new QWidget)
    , m_view(new QChartView)
    , m_middle(new QLabel(m_view))
    , m_table(new CategoryTable)
    , m_empty(new EmptyState)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumSize(240, 240);
    m_view->setFocusPolicy(Qt::NoFocus); // its table has the keys
    m_view->setObjectName(u"donut"_s);
    m_view->setAccessibleName(tr("Categories of the day"));
    setAccessibleRole(m_view, QAccessible::Chart);
    m_view->installEventFilter(this);
    m_middle->setAlignment(Qt::AlignCenter);
    m_middle->setWordWrap(true);
    m_middle->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_middle->setTextFormat(Qt::RichText);
    buildTable();
    takeDrops();

    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_view, 5);
    row->addWidget(m_table, 6);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void DonutPanel::buildTable()
{
    m_table->setObjectName(u"categories"_s);
    m_table->setAccessibleName(tr("Categories of the day"));
    connect(m_table, &CategoryTable::categoryActivated, this, &DonutPanel::categoryActivated);
    connect(m_table, &CategoryTable::categoryEntered, this, &DonutPanel::highlight);
}

void DonutPanel::setCounts(const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy)
{
    m_counts = counts;
    m_total = std::accumulate(counts.begin(), counts.end(), 0);
    m_names.clear();
    for (const Category &category : taxonomy.categories())
        m_names.insert(category.id, categoryName(category));
    m_empty->set(u"dashboard"_s, tr("No articles on this day"), tr("Choose another day, or refresh the sources."));
    m_stack->setCurrentWidget(m_total > 0 ? m_content : static_cast<QWidget *>(m_empty));

    QChart *old = m_view->chart();
    QChart *chart = distributionChart(counts, taxonomy, uiLanguage(), isDark(palette()));
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    m_series = qobject_cast<QPieSeries *>(chart->series().value(0));
    setUpSlices();
    m_view->setChart(chart);
    delete old;
    connect(chart, &QChart::plotAreaChanged, this, &DonutPanel::placeMiddle);
    labelSlices(taxonomy);
    fillTable(taxonomy);
    highlight({});
    placeMiddle();
}

void DonutPanel::showError(const QString &text)
{
    m_empty->set(u"warning"_s, tr("The categories cannot be shown"), text);
    m_stack->setCurrentWidget(m_empty);
}

void DonutPanel::setUpSlices()
{
    if (!m_series)
        return;
    // Room for the slice that is raised.
    m_series->setPieSize(0.92);
    m_series->setHoleSize(0.56);
    for (QPieSlice *slice : m_series->slices()) {
        slice->setPen(QPen(palette().color(QPalette::Base), 2));
        slice->setExplodeDistanceFactor(0.04);
        connect(slice, &QPieSlice::hovered, this,
                [this, slice](bool on) { highlight(on ? categoryOf(slice) : CategoryId()); });
        connect(slice, &QPieSlice::clicked, this, [this, slice] { Q_EMIT categoryActivated(categoryOf(slice)); });
    }
}

void DonutPanel::fillTable(const Taxonomy &taxonomy)
{
    QList<CategoryId> order;
    if (m_series) {
        for (const QPieSlice *slice : m_series->slices())
            order.append(categoryOf(slice));
    }
    m_table->setCounts(order, m_counts, taxonomy);
    QStringList parts;
    for (const CategoryId &id : std::as_const(order)) {
        if (const int count = m_counts.value(id); count > 0)
            parts.append(
                u"%1: %2 (%3)"_s.arg(m_names.value(id), QLocale().toString(count), percentText(count, m_total)));
    }
    setAccessibleParts(m_view, parts);
}

ChartTable DonutPanel::table(const QString &name) const
{
    return m_table->table(name);
}

/// The categories' own symbols, so that nothing hangs on their colours alone.
void DonutPanel::labelSlices(const Taxonomy &taxonomy)
{
    if (!m_series)
        return;
    for (QPieSlice *slice : m_series->slices()) {
        const Category &category = taxonomy.byId(categoryOf(slice));
        slice->setLabel(symbolOf(category));
        slice->setLabelPosition(QPieSlice::LabelInsideHorizontal);
        slice->setLabelBrush(textOn(slice->brush().color()));
        slice->setLabelVisible(m_total > 0 && double(slice->value()) / m_total >= kLabelled);
    }
}

void DonutPanel::highlight(const CategoryId &category)
{
    if (m_series) {
        for (QPieSlice *slice : m_series->slices())
            slice->setExploded(!category.isEmpty() && categoryOf(slice) == category);
    }
    if (category.isEmpty())
        return setMiddle(QLocale().toString(m_total), tr("article(s)", nullptr, m_total));
    const int count = m_counts.value(category);
    setMiddle(u"%1 · %2"_s.arg(QLocale().toString(count), percentText(count, m_total)), m_names.value(category));
}

void DonutPanel::setMiddle(const QString &big, const QString &small)
{
    const double points = font().pointSizeF();
    m_middle->setText(
        u"<div style='font-size:%1pt;font-weight:600'>%2</div><div style='color:%3'>%4</div>"_s.arg(points * 1.6)
            .arg(big, mutedText(palette()).name(), small.toHtmlEscaped()));
}

void DonutPanel::takeDrops()
{
    auto *slices = new ArticleDrop(m_view->viewport(), [this](const QPoint &at) { return categoryAt(at); });
    auto *rows = new ArticleDrop(m_table->viewport(), [this](const QPoint &at) {
        const QTreeWidgetItem *item = m_table->itemAt(at);
        return item != nullptr ? item->data(0, Qt::UserRole).toString() : CategoryId();
    });
    for (const ArticleDrop *drop : {slices, rows}) {
        connect(drop, &ArticleDrop::hovered, this, &DonutPanel::highlight);
        connect(drop, &ArticleDrop::dropped, this, &DonutPanel::articlesDropped);
    }
}

CategoryId DonutPanel::categoryAt(const QPoint &at) const
{
    if (!m_series)
        return {};
    const QRectF plot = m_view->chart()->plotArea();
    const QPointF point = m_view->chart()->mapFromScene(m_view->mapToScene(at)) - plot.center();
    const double radius = std::hypot(point.x(), point.y()) / (std::min(plot.width(), plot.height()) / 2);
    if (radius < m_series->holeSize() || radius > 1)
        return {};
    double angle = qRadiansToDegrees(std::atan2(point.x(), -point.y())); // from 12 o'clock, as the clock goes
    if (angle < 0)
        angle += 360;
    for (const QPieSlice *slice : m_series->slices()) {
        if (angle >= slice->startAngle() && angle < slice->startAngle() + slice->angleSpan())
            return categoryOf(slice);
    }
    return {};
}

void DonutPanel::placeMiddle()
{
    const QRectF plot = m_view->chart()->plotArea();
    const int side = int(std::min(plot.width(), plot.height()) * 0.92 * 0.56 * 0.86);
    QRect area(0, 0, side, side);
    area.moveCenter(m_view->mapFromScene(m_view->chart()->mapToScene(plot.center())));
    m_middle->setGeometry(area);
}

bool DonutPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view)
        QMetaObject::invokeMethod(this, &DonutPanel::placeMiddle, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace oneul
