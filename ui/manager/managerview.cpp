#include "manager/managerview.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include "common/colors.h"
#include "manager/managerproxy.h"

namespace oneul {

namespace {

/// Rows with the quiet selection of the other lists, on which the state keeps its colour.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + 9});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->displayAlignment.testFlag(Qt::AlignRight))
            option->text += QChar(0x2002); // a space away from the column on the right
        const bool active = option->widget && option->widget->isActiveWindow();
        const QPalette quiet = option->widget ? option->widget->palette() : option->palette;
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        option->palette.setColor(QPalette::Highlight, selectionColor(quiet, active));
        option->state.setFlag(QStyle::State_HasFocus, false); // the selection shows where the cursor is
    }
};

bool isWithin(const QString &folder, const QString &above)
{
    return folder == above || folder.startsWith(above + u'/');
}

} // namespace

ManagerView::ManagerView(ManagerModel *model, ManagerProxy *proxy, QWidget *parent)
    : QTreeView(parent), m_tree(model), m_proxy(proxy)
{
    setObjectName(QStringLiteral("managerList"));
    setAccessibleName(tr("Sources"));
    setModel(proxy);
    setItemDelegate(new RowDelegate(this));
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    sortByColumn(ManagerModel::State, Qt::AscendingOrder);
    setIndentation(16);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumSize(280, 120);
    setColumnWidths();
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(viewport()->mapToGlobal(at)); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const ManagerNode *node = m_proxy->nodeAt(index); node && !node->isFolder())
            Q_EMIT openRequested();
    });
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &ManagerView::expandNew);
    expandAll();
}

void ManagerView::setColumnWidths()
{
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setMinimumSectionSize(44);
    const int unit = fontMetrics().horizontalAdvance(u'0');
    const int widths[] = {24, 19, 9, 9, 12, 12, 12, 7};
    for (int column = 0; column < ManagerModel::ColumnCount; ++column)
        setColumnWidth(column, unit * widths[column] + 12);
    header()->setSectionResizeMode(ManagerModel::Name, QHeaderView::Stretch);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(header(), &QWidget::customContextMenuRequested, this, &ManagerView::showColumnMenu);
}

void ManagerView::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = ManagerModel::State; column < ManagerModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                m_unwanted.remove(column);
            else
                m_unwanted.insert(column);
            fitColumns();
        });
    }
    menu->popup(header()->mapToGlobal(at));
}

void ManagerView::fitColumns()
{
    using Model = ManagerModel;
    int room = viewport()->width() - fontMetrics().horizontalAdvance(u'0') * 24;
    for (const int column : {Model::State, Model::Unread, Model::LastNew, Model::LastFetch, Model::NextFetch,
                             Model::Articles, Model::Type}) {
        setColumnHidden(column, false); // a hidden one has no width
        room -= m_unwanted.contains(column) ? 0 : columnWidth(column);
        setColumnHidden(column, m_unwanted.contains(column) || room < 0);
    }
}

void ManagerView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

void ManagerView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem quiet = option; // before the first column the style paints the selection by itself
    quiet.palette.setColor(QPalette::Highlight, selectionColor(palette(), isActiveWindow()));
    QTreeView::drawRow(painter, quiet, index);
}

void ManagerView::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && model()->rowCount(parent) == last - first + 1)
        expand(parent); // its first children
    for (int row = first; row <= last; ++row)
        expandRecursively(model()->index(row, 0, parent));
}

QList<SourceId> ManagerView::shownSources(const SourceLoad &load) const
{
    const QSet<SourceId> chosen(load.sources.begin(), load.sources.end());
    const auto isIn = [&load](const ManagerNode &node) {
        return std::ranges::any_of(load.folders,
                                   [&node](const QString &folder) { return isWithin(node.folder, folder); });
    };
    QList<SourceId> ids;
    forEachRow([&](const QModelIndex &, const ManagerNode &node) {
        if (!node.isFolder() && (chosen.contains(node.source.id) || isIn(node)))
            ids << node.source.id;
    });
    return ids;
}

void ManagerView::forEachRow(const std::function<void(const QModelIndex &, const ManagerNode &)> &visit) const
{
    const auto walk = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            visit(index, *m_proxy->nodeAt(index));
            self(self, index);
        }
    };
    walk(walk, {});
}

SourceLoad ManagerView::chosen() const
{
    QModelIndexList rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << m_proxy->mapToSource(index);
    const SourceLoad load = m_tree->loadOf(rows);
    // A filtered list shows a part of a folder only; what nobody sees is not meant.
    if (m_proxy->isFiltering() && !load.folders.isEmpty())
        return {shownSources(load), {}};
    return load;
}

QList<SourceId> ManagerView::chosenSources() const
{
    const SourceLoad load = chosen();
    return load.folders.isEmpty() ? load.sources : shownSources(load);
}

void ManagerView::choose(const QList<SourceId> &ids)
{
    if (select(ids, QItemSelectionModel::ClearAndSelect))
        scrollTo(currentIndex(), PositionAtCenter);
}

void ManagerView::chooseAlso(const QList<SourceId> &ids)
{
    if (select(ids, QItemSelectionModel::Select))
        scrollTo(currentIndex(), EnsureVisible);
}

bool ManagerView::select(const QList<SourceId> &ids, QItemSelectionModel::SelectionFlag how)
{
    const QSet<SourceId> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    QModelIndex first;
    forEachRow([&](const QModelIndex &index, const ManagerNode &node) {
        if (node.isFolder() || !wanted.contains(node.source.id))
            return;
        if (!first.isValid() || node.source.id == ids.constFirst())
            first = index;
        selection.select(index, index);
    });
    if (!first.isValid())
        return false;
    for (QModelIndex above = first.parent(); above.isValid(); above = above.parent())
        expand(above);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, how | QItemSelectionModel::Rows);
    return true;
}

void ManagerView::rename()
{
    const QModelIndex index = currentIndex().siblingAtColumn(ManagerModel::Name);
    if (index.isValid())
        edit(index);
}

void ManagerView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) {
        QTreeView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_F2:
        rename();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const ManagerNode *node = m_proxy->nodeAt(currentIndex());
        if (node && node->isFolder())
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        else if (node)
            Q_EMIT openRequested();
        return;
    }
    case Qt::Key_Menu:
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void ManagerView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void ManagerView::startDrag(Qt::DropActions actions)
{
    // A filtered list shows a part of a folder only; dragging the folder would move what nobody sees.
    if (m_proxy->isFiltering() && !chosen().folders.isEmpty())
        return;
    QTreeView::startDrag(actions);
}

} // namespace oneul
