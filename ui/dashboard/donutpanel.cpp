#include "dashboard/donutpanel.h"

#include <numeric>

#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHoverEvent>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QPieSeries>
#include <QPieSlice>
#include <QStackedWidget>
#include <QTreeWidget>

#include "common/colors.h"
#include "common/emptystate.h"
#include "common/uilanguage.h"
#include "service/digestservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, CountColumn, ShareColumn };

QString shareOf(int count, int total)
{
    return u"%1%"_s.arg(QLocale().toString(total > 0 ? 100.0 * count / total : 0.0, 'f', 0));
}

QIcon swatch(const QColor &color, double ratio)
{
    QPixmap pixmap(QSize(12, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0, 0, 12, 12), 3, 3);
    return QIcon(pixmap);
}

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
    , m_table(new QTreeWidget)
    , m_empty(new EmptyState)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumSize(240, 240);
    m_view->installEventFilter(this);
    m_middle->setAlignment(Qt::AlignCenter);
    m_middle->setWordWrap(true);
    m_middle->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_middle->setTextFormat(Qt::RichText);
    buildTable();

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
    m_table->setHeaderLabels({tr("Category"), tr("Articles"), tr("Share")});
    m_table->setRootIsDecorated(false);
    m_table->setHeaderHidden(true);
    m_table->setUniformRowHeights(true);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ShareColumn, QHeaderView::ResizeToContents);
    m_table->viewport()->installEventFilter(this);
    const auto activate = [this](QTreeWidgetItem *item) {
        Q_EMIT categoryActivated(item->data(NameColumn, Qt::UserRole).toString());
    };
    connect(m_table, &QTreeWidget::itemClicked, this, activate);
    connect(m_table, &QTreeWidget::itemActivated, this, [this, activate](QTreeWidgetItem *item) {
        // A single click has done it already where the style activates on clicks.
        if (m_table->hasFocus() && !m_table->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick))
            activate(item);
    });
    connect(m_table, &QTreeWidget::itemEntered, this,
            [this](QTreeWidgetItem *item) { highlight(item->data(NameColumn, Qt::UserRole).toString()); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && m_table->hasFocus())
            highlight(item->data(NameColumn, Qt::UserRole).toString());
    });
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
    m_table->clear();
    if (!m_series)
        return;
    for (const QPieSlice *slice : m_series->slices()) {
        const Category &category = taxonomy.byId(categoryOf(slice));
        const int count = m_counts.value(category.id);
        auto *item = new QTreeWidgetItem({categoryLabel(category), QLocale().toString(count), shareOf(count, m_total)});
        item->setData(NameColumn, Qt::UserRole, category.id);
        item->setIcon(NameColumn, swatch(slice->brush().color(), devicePixelRatioF()));
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(ShareColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(ShareColumn, mutedText(palette()));
        item->setToolTip(NameColumn, tr("Show these articles"));
        m_table->addTopLevelItem(item);
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
    setMiddle(u"%1 · %2"_s.arg(QLocale().toString(count), shareOf(count, m_total)), m_names.value(category));
}

void DonutPanel::setMiddle(const QString &big, const QString &small)
{
    const double points = font().pointSizeF();
    m_middle->setText(
        u"<div style='font-size:%1pt;font-weight:600'>%2</div><div style='color:%3'>%4</div>"_s.arg(points * 1.6)
            .arg(big, mutedText(palette()).name(), small.toHtmlEscaped()));
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
    if (event->type() == QEvent::Leave)
        highlight({});
    if (event->type() == QEvent::Resize && watched == m_view)
        QMetaObject::invokeMethod(this, &DonutPanel::placeMiddle, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace oneul
