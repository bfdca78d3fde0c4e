#include "manager/managermodel.h"

#include <algorithm>
#include <iterator>

#include <QHash>
#include <QMimeData>
#include <QSet>

#include "manager/managercolumns.h"

namespace oneul {

ManagerModel::ManagerModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent), m_clock(clock), m_root(std::make_unique<Item>(ManagerNode{}, nullptr))
{}

ManagerModel::~ManagerModel() = default;

void ManagerModel::setTree(const QList<ManagerNode> &tree)
{
    apply(m_root.get(), tree);
}

void ManagerModel::setProgramMinutes(int minutes)
{
    if (m_programMinutes == minutes)
        return;
    m_programMinutes = minutes;
    tick();
}

void ManagerModel::tick()
{
    announce(m_root.get());
}

void ManagerModel::announce(const Item *parent)
{
    const int rows = static_cast<int>(parent->children.size());
    if (rows == 0)
        return;
    const QModelIndex above = indexFor(parent);
    Q_EMIT dataChanged(index(0, 0, above), index(rows - 1, ColumnCount - 1, above), {Qt::DisplayRole});
    for (const auto &child : parent->children)
        announce(child.get());
}

// The proxy sorts, so the order of the rows here means nothing: new ones are appended.
void ManagerModel::apply(Item *parent, const QList<ManagerNode> &wanted)
{
    dropMissing(parent, wanted);
    QHash<QString, Item *> there;
    for (const auto &child : parent->children)
        there.insert(child->node.key, child.get());
    std::vector<std::unique_ptr<Item>> fresh;
    for (const ManagerNode &node : wanted) {
        Item *item = there.value(node.key);
        if (!item) {
            fresh.push_back(std::make_unique<Item>(node, parent));
            continue;
        }
        apply(item, node.children);
        if (item->node.looksLike(node))
            continue;
        item->node = node;
        item->node.children.clear();
        Q_EMIT dataChanged(indexFor(item), indexFor(item, ColumnCount - 1));
    }
    append(parent, std::move(fresh));
}

void ManagerModel::append(Item *parent, std::vector<std::unique_ptr<Item>> items)
{
    if (items.empty())
        return;
    const int row = static_cast<int>(parent->children.size());
    beginInsertRows(indexFor(parent), row, row + static_cast<int>(items.size()) - 1);
    std::ranges::move(items, std::back_inserter(parent->children));
    endInsertRows();
}

void ManagerModel::dropMissing(Item *parent, const QList<ManagerNode> &wanted)
{
    QSet<QString> keys;
    for (const ManagerNode &node : wanted)
        keys.insert(node.key);
    dropRows(
        parent->children, [&keys](const Item &item) { return !keys.contains(item.node.key); },
        [this, parent](int first, int last) { beginRemoveRows(indexFor(parent), first, last); },
        [this] { endRemoveRows(); });
}

ManagerModel::Item *ManagerModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex ManagerModel::indexFor(const Item *item, int column) const
{
    return item == m_root.get() ? QModelIndex() : createIndex(item->row(), column, item);
}

const ManagerNode *ManagerModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? &itemAt(index)->node : nullptr;
}

QModelIndex ManagerModel::indexOf(const QString &key) const
{
    const auto find = [&key](auto &&self, const Item *item) -> const Item * {
        for (const auto &child : item->children) {
            if (child->node.key == key)
                return child.get();
            if (const Item *inside = self(self, child.get()))
                return inside;
        }
        return nullptr;
    };
    const Item *item = find(find, m_root.get());
    return item ? indexFor(item) : QModelIndex();
}

SourceLoad ManagerModel::loadOf(const QModelIndexList &indexes) const
{
    QSet<const Item *> chosen;
    for (const QModelIndex &index : indexes)
        chosen.insert(itemAt(index));
    chosen.remove(m_root.get());
    SourceLoad load;
    for (const QModelIndex &index : indexes) {
        if (!index.isValid() || index.column() != Name)
            continue;
        const Item *item = itemAt(index);
        const Item *above = item->parent;
        while (above && !chosen.contains(above))
            above = above->parent;
        if (above)
            continue;
        if (item->node.isFolder())
            load.folders << item->node.folder;
        else
            load.sources << item->node.source.id;
    }
    return load;
}

QModelIndex ManagerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    const Item *item = itemAt(parent)->child(row);
    return item ? createIndex(row, column, item) : QModelIndex();
}

QModelIndex ManagerModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(itemAt(index)->parent) : QModelIndex();
}

int ManagerModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(itemAt(parent)->children.size());
}

int ManagerModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ManagerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ManagerNode &node = itemAt(index)->node;
    const ColumnContext context{m_clock.now(), m_programMinutes};
    switch (role) {
    case Qt::EditRole:
        return index.column() == Name ? QVariant(node.name()) : QVariant();
    case NodeRole:
        return node.key;
    case SortRole:
        return columnOrder(node, index.column());
    case SearchRole:
        return searchText(node);
    default:
        return columnData(node, index.column(), role, context);
    }
}

QVariant ManagerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? columnHeader(section, role) : QVariant();
}

Qt::ItemFlags ManagerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // the top level
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ManagerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || index.column() != Name || name.isEmpty())
        return false;
    const ManagerNode &node = itemAt(index)->node;
    if (name == node.name())
        return false;
    if (node.isFolder())
        Q_EMIT folderRenameRequested(QString(node.folder), name);
    else
        Q_EMIT sourceRenameRequested(node.source.id, name);
    return true;
}

QStringList ManagerModel::mimeTypes() const
{
    return {QLatin1String(kSourceMime)};
}

QMimeData *ManagerModel::mimeData(const QModelIndexList &indexes) const
{
    const SourceLoad load = loadOf(indexes);
    return load.isEmpty() ? nullptr : toMime(load);
}

QString ManagerModel::folderAt(const QModelIndex &index) const
{
    return index.isValid() ? itemAt(index)->node.folder : QString();
}

bool ManagerModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const
{
    const SourceLoad load = fromMime(data);
    return action == Qt::MoveAction && !load.isEmpty() && load.fits(folderAt(parent));
}

bool ManagerModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT moveRequested(fromMime(data), folderAt(parent));
    return true;
}

} // namespace oneul
