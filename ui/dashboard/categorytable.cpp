#include "dashboard/categorytable.h"

#include <algorithm>
#include <numeric>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "common/colors.h"
#include "common/uilanguage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, CountColumn, ShareColumn };

constexpr int kFewest = 3; ///< rows that it is high enough for

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

CategoryId categoryOf(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, Qt::UserRole).toString() : CategoryId();
}

} // namespace

QString percentText(int count, int total)
{
    return u"%1%"_s.arg(QLocale().toString(total > 0 ? 100.0 * count / total : 0.0, 'f', 0));
}

CategoryTable::CategoryTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Category"), tr("Articles"), tr("Share")});
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(ShareColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem *item) { Q_EMIT categoryActivated(categoryOf(item)); });
    connect(this, &QTreeWidget::itemEntered, this,
            [this](const QTreeWidgetItem *item) { Q_EMIT categoryEntered(categoryOf(item)); });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && hasFocus())
            Q_EMIT categoryEntered(categoryOf(item));
    });
}

void CategoryTable::setCounts(const QList<CategoryId> &order, const QHash<CategoryId, int> &counts,
                              const Taxonomy &taxonomy)
{
    const CategoryId current = categoryOf(currentItem());
    clear();
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    for (const CategoryId &id : order) {
        const int count = counts.value(id);
        if (count == 0)
            continue;
        const Category &category = taxonomy.byId(id);
        auto *item =
            new QTreeWidgetItem({categoryLabel(category), QLocale().toString(count), percentText(count, total)});
        item->setData(NameColumn, Qt::UserRole, id);
        item->setData(CountColumn, Qt::UserRole, count);
        item->setIcon(NameColumn, swatch(QColor(category.color), devicePixelRatioF()));
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(ShareColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(ShareColumn, mutedText(palette()));
        item->setToolTip(NameColumn, tr("Show these articles"));
        addTopLevelItem(item);
        if (id == current)
            setCurrentItem(item);
    }
    updateGeometry();
}

ChartTable CategoryTable::table(const QString &name) const
{
    ChartTable table{name, {tr("Category"), tr("Articles"), tr("Share")}, {}};
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        table.rows.append({item->text(NameColumn), QString::number(item->data(CountColumn, Qt::UserRole).toInt()),
                           item->text(ShareColumn)});
    }
    return table;
}

int CategoryTable::rowsHeight() const
{
    const int row = topLevelItemCount() > 0 ? std::max(1, sizeHintForRow(0)) : fontMetrics().height() + 6;
    return std::max(kFewest, topLevelItemCount()) * row + 4;
}

QSize CategoryTable::sizeHint() const
{
    return {240, rowsHeight()};
}

QSize CategoryTable::minimumSizeHint() const
{
    return {180, rowsHeight()};
}

void CategoryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem())
        Q_EMIT categoryActivated(categoryOf(currentItem()));
    else
        QTreeWidget::keyPressEvent(event);
}

bool CategoryTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT categoryEntered({});
    return QTreeWidget::viewportEvent(event);
}

} // namespace oneul
