#include "sources/navigationview.h"

#include <QMouseEvent>
#include <QPainter>

#include "common/colors.h"
#include "common/icons.h"
#include "sources/navigationdelegate.h"
#include "sources/navigationmodel.h"

namespace oneul {

NavigationView::NavigationView(NavigationModel *model, QWidget *parent) : QTreeView(parent), m_tree(model)
{
    setObjectName(QStringLiteral("sourceTree"));
    setAccessibleName(tr("Places"));
    setModel(model);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    setIndentation(13);
    // With whole rows the style would also paint the selection over the branches.
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
    setMinimumWidth(180);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = indexAt(at);
        Q_EMIT menuRequested(m_tree->targetAt(index), viewport()->mapToGlobal(at));
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) { expandNew(above, first, last); });
    expandNew({}, 0, model->rowCount() - 1);
}

void NavigationView::expandNew(const QModelIndex &parent, int first, int last)
{
    const auto isOpen = [](const QModelIndex &index) {
        return !index.data(NavigationModel::KeyRole).toString().startsWith(u"month:");
    };
    if (parent.isValid() && isOpen(parent) && model()->rowCount(parent) == last - first + 1)
        expand(parent); // its first children
    for (int row = first; row <= last; ++row) {
        const QModelIndex child = model()->index(row, 0, parent);
        const int inside = model()->rowCount(child);
        if (inside == 0 || !isOpen(child))
            continue;
        expand(child);
        expandNew(child, 0, inside - 1);
    }
}

void NavigationView::mark(const NavTarget &target)
{
    m_marked = target;
    m_marking = true;
    const QModelIndex index = m_tree->indexOf(target);
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
    m_marking = false;
}

void NavigationView::markAgain()
{
    if (!currentIndex().isValid() && m_marked.type != NavType::Group)
        mark(NavTarget(m_marked));
}

NavTarget NavigationView::current() const
{
    return m_tree->targetAt(currentIndex());
}

void NavigationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const NavTarget target = m_tree->targetAt(current);
    if (m_marking || target.type == NavType::Group)
        return;
    m_marked = target;
    Q_EMIT targetActivated(target);
}

void NavigationView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool again = index.isValid() && index == currentIndex() && event->button() == Qt::LeftButton;
    if (event->button() == Qt::RightButton) // the menu speaks of the row under the pointer; the page stays
        return;
    QTreeView::mousePressEvent(event);
    const NavTarget target = m_tree->targetAt(index);
    if (index.isValid() && target.type == NavType::Group && event->button() == Qt::LeftButton
        && event->pos().x() >= visualRect(index).left())
        setExpanded(index, !isExpanded(index));
    else if (again && target.type != NavType::Group)
        Q_EMIT targetActivated(target);
}

void NavigationView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (model()->rowCount(index) == 0)
        return;
    constexpr int kSize = 12;
    QRect area(rect.right() - kSize - 1, rect.top() + (rect.height() - kSize) / 2, kSize, kSize);
    if (!index.parent().isValid())
        area.moveBottom(rect.bottom() - 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(mutedText(palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = QRectF(area).center();
    painter->translate(center);
    if (isExpanded(index))
        painter->rotate(90);
    const QPointF points[] = {{-1.8, -3.6}, {1.8, 0}, {-1.8, 3.6}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

} // namespace oneul
