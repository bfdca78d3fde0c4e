#include "articles/articlelistview.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include "articles/articledelegate.h"
#include "articles/articlemodel.h"

namespace oneul {

namespace {

constexpr int kWide = 640; ///< from this width on there is room for columns

} // namespace

ArticleListView::ArticleListView(QWidget *parent) : QTreeView(parent), m_delegate(new ArticleDelegate(this))
{
    setObjectName(QStringLiteral("articleList"));
    setAccessibleName(tr("Articles"));
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAllColumnsShowFocus(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionsMovable(false);
}

void ArticleListView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    layoutColumns();
    sortByColumn(ArticleModel::Date, Qt::DescendingOrder);
    setCompact(width() < kWide);
}

bool ArticleListView::isCompact() const
{
    return m_delegate->isCompact();
}

void ArticleListView::layoutColumns()
{
    QHeaderView *head = header();
    head->setSectionResizeMode(ArticleModel::Unread, QHeaderView::Fixed);
    head->setSectionResizeMode(ArticleModel::Star, QHeaderView::Fixed);
    head->setSectionResizeMode(ArticleModel::Title, QHeaderView::Stretch);
    head->resizeSection(ArticleModel::Unread, 26);
    head->resizeSection(ArticleModel::Star, 26);
    head->resizeSection(ArticleModel::Category, 170);
    head->resizeSection(ArticleModel::Source, 150);
    head->resizeSection(ArticleModel::Date, fontMetrics().horizontalAdvance(QStringLiteral("2024. 10. 24. 24")) + 24);
}

void ArticleListView::setCompact(bool compact)
{
    if (compact == isCompact() && header()->isHidden() == compact)
        return;
    if (compact && !isCompact() && isVisible())
        m_wideState = header()->saveState();
    m_delegate->setCompact(compact);
    for (const int column :
         {ArticleModel::Unread, ArticleModel::Star, ArticleModel::Category, ArticleModel::Source, ArticleModel::Date})
        setColumnHidden(column, compact);
    header()->setVisible(!compact);
    // Row heights are cached per layout.
    scheduleDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

QByteArray ArticleListView::headerState() const
{
    return isCompact() ? m_wideState : header()->saveState();
}

void ArticleListView::setHeaderState(const QByteArray &state)
{
    m_wideState = state;
    if (state.isEmpty() || !header()->restoreState(state))
        return;
    const bool compact = isCompact();
    for (int column = 0; column < ArticleModel::ColumnCount; ++column)
        setColumnHidden(column, compact && column != ArticleModel::Title);
    header()->setVisible(!compact);
}

void ArticleListView::resizeEvent(QResizeEvent *event)
{
    setCompact(event->size().width() < kWide);
    QTreeView::resizeEvent(event);
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && !isCompact()) {
        if (index.column() == ArticleModel::Star) {
            Q_EMIT starClicked(index);
            return;
        }
        if (index.column() == ArticleModel::Unread) {
            Q_EMIT dotClicked(index);
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

} // namespace oneul
