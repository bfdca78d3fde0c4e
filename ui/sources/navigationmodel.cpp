#include "sources/navigationmodel.h"

#include <algorithm>
#include <iterator>

#include <QMimeData>
#include <QSet>

#include "categories/articlemime.h"
#include "common/icons.h"

namespace oneul {

namespace {

constexpr char kSearchMime[] = "application/x-oneul-search"; ///< the id of a saved search

} // namespace

NavigationModel::NavigationModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Item>(NavNode{}, nullptr))
{}

NavigationModel::~NavigationModel() = default;

void NavigationModel::setTree(const QList<NavNode> &tree)
{
    apply(m_root.get(), tree);
}

// There may be thousands of sources, and this runs again and again during a refresh: no search within a loop.
void NavigationModel::apply(Item *parent, const QList<NavNode> &wanted)
{
    dropMissing(parent, wanted);
    QSet<QString> there;
    for (const auto &child : parent->children)
        there.insert(child->node.key);
    int row = 0;
    while (row < wanted.size()) {
        int end = row;
        while (end < wanted.size() && !there.contains(wanted.at(end).key))
            ++end;
        if (end > row) {
            insert(parent, row, wanted.mid(row, end - row));
            row = end;
        } else {
            placeAt(parent, row, wanted.at(row));
            ++row;
        }
    }
}

void NavigationModel::dropMissing(Item *parent, const QList<NavNode> &wanted)
{
    QSet<QString> keys;
    for (const NavNode &node : wanted)
        keys.insert(node.key);
    dropRows(
        parent->children, [&keys](const Item &item) { return !keys.contains(item.node.key); },
        [this, parent](int first, int last) { beginRemoveRows(indexFor(parent), first, last); },
        [this] { endRemoveRows(); });
}

void NavigationModel::placeAt(Item *parent, int row, const NavNode &node)
{
    auto &children = parent->children;
    const auto found = std::find_if(children.begin() + row, children.end(),
                                    [&](const auto &child) { return child->node.key == node.key; });
    if (found == children.end()) // two of the same key
        return insert(parent, row, {node});
    const int at = static_cast<int>(found - children.begin());
    if (at != row) {
        beginMoveRows(indexFor(parent), at, at, indexFor(parent), row);
        std::rotate(children.begin() + row, children.begin() + at, children.begin() + at + 1);
        endMoveRows();
    }
    Item *item = children[static_cast<size_t>(row)].get();
    if (!item->node.looksLike(node)) {
        item->node = node;
        item->node.children.clear();
        const QModelIndex index = indexFor(item);
        Q_EMIT dataChanged(index, index);
    }
    apply(item, node.children);
}

void NavigationModel::insert(Item *parent, int row, const QList<NavNode> &nodes)
{
    std::vector<std::unique_ptr<Item>> made;
    for (const NavNode &node : nodes)
        made.push_back(std::make_unique<Item>(node, parent));
    beginInsertRows(indexFor(parent), row, row + static_cast<int>(nodes.size()) - 1);
    parent->children.insert(parent->children.begin() + row, std::make_move_iterator(made.begin()),
                            std::make_move_iterator(made.end()));
    endInsertRows();
}

NavigationModel::Item *NavigationModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex NavigationModel::indexFor(const Item *item) const
{
    return item == m_root.get() ? QModelIndex() : createIndex(item->row(), 0, item);
}

QModelIndex NavigationModel::indexOf(const NavTarget &target) const
{
    const auto find = [&](auto &&self, const Item *item) -> const Item * {
        for (const auto &child : item->children) {
            if (child->node.target.type != NavType::Group && child->node.target == target)
                return child.get();
            if (const Item *inside = self(self, child.get()))
                return inside;
        }
        return nullptr;
    };
    const Item *item = find(find, m_root.get());
    return item ? indexFor(item) : QModelIndex();
}

NavTarget NavigationModel::targetAt(const QModelIndex &index) const
{
    if (index.isValid())
        return itemAt(index)->node.target;
    NavTarget none;
    none.type = NavType::Group;
    return none;
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    const Item *item = column == 0 ? itemAt(parent)->child(row) : nullptr;
    return item ? createIndex(row, 0, item) : QModelIndex();
}

QModelIndex NavigationModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(itemAt(index)->parent) : QModelIndex();
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(itemAt(parent)->children.size());
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NavNode &node = itemAt(index)->node;
    switch (role) {
    case Qt::DisplayRole:
        return node.title;
    case Qt::DecorationRole:
        return node.icon.isEmpty() ? QVariant() : QVariant(icon(node.icon));
    case Qt::ToolTipRole:
        return node.toolTip.isEmpty() ? QVariant() : QVariant(node.toolTip);
    case Qt::AccessibleTextRole:
        return spokenText(node);
    case Qt::EditRole:
        return node.title;
    case TargetRole:
        return QVariant::fromValue(node.target);
    case KeyRole:
        return node.key;
    case CountRole:
        return node.count;
    case BrokenRole:
        return node.broken;
    case EmojiRole:
        return node.emoji;
    case ColorRole:
        return node.color;
    case TypeRole:
        return static_cast<int>(node.target.type);
    default:
        return {};
    }
}

/// Title and count, and what the warning sign stands for.
QString NavigationModel::spokenText(const NavNode &node)
{
    QString said = node.title;
    if (node.count > 0)
        said =
            (node.countsAll ? tr("%1, %n article(s)", nullptr, node.count) : tr("%1, %n unread", nullptr, node.count))
                .arg(node.title);
    return node.broken ? said + QStringLiteral(", ") + node.toolTip.simplified() : said;
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const NavNode &node = itemAt(index)->node;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    flags.setFlag(Qt::ItemIsSelectable, node.target.type != NavType::Group);
    const NavType type = node.target.type;
    flags.setFlag(Qt::ItemIsDragEnabled, type == NavType::Source || type == NavType::Folder || type == NavType::Search);
    flags.setFlag(Qt::ItemIsEditable, type == NavType::Search);
    flags.setFlag(Qt::ItemIsDropEnabled,
                  folderFor(index).has_value() || holdsSearches(itemAt(index)) || takesArticles(index));
    return flags;
}

bool NavigationModel::takesArticles(const QModelIndex &index) const
{
    const NavType type = targetAt(index).type;
    return type == NavType::Category || type == NavType::Label;
}

bool NavigationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const NavTarget target = targetAt(index);
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || target.type != NavType::Search || name.isEmpty() || name == itemAt(index)->node.title)
        return false;
    Q_EMIT searchRenameRequested(target.search, name);
    return true;
}

bool NavigationModel::holdsSearches(const Item *item)
{
    return item->node.key == u"searches" || item->node.target.type == NavType::Search;
}

int NavigationModel::searchPlaceFor(const QMimeData *data, int row, const QModelIndex &parent) const
{
    const qint64 id = data->data(QLatin1String(kSearchMime)).toLongLong();
    if (id == 0 || !parent.isValid() || !holdsSearches(itemAt(parent)))
        return -1;
    const Item *over = itemAt(parent);
    const bool isGroup = over->node.target.type == NavType::Group;
    const auto &searches = (isGroup ? over : over->parent)->children;
    int place = isGroup ? row : over->row();
    if (place < 0) // on the heading
        place = 0;
    const auto own = std::ranges::find_if(searches, [id](const auto &item) { return item->node.target.search == id; });
    const auto at = static_cast<int>(own - searches.begin());
    return isGroup && at < place ? place - 1 : place;
}

std::optional<QString> NavigationModel::folderFor(const QModelIndex &index) const
{
    const Item *item = index.isValid() ? itemAt(index) : nullptr;
    while (item && item->node.target.type == NavType::Source)
        item = item->parent; // beside it
    if (!item)
        return std::nullopt;
    if (item->node.target.type == NavType::Folder)
        return item->node.target.folder;
    return item->node.key == u"sources" ? std::optional<QString>(QString()) : std::nullopt;
}

QStringList NavigationModel::mimeTypes() const
{
    return {QLatin1String(kSourceMime), QLatin1String(kSearchMime), QLatin1String(kArticleMime)};
}

QMimeData *NavigationModel::mimeData(const QModelIndexList &indexes) const
{
    SourceLoad load;
    for (const QModelIndex &index : indexes) {
        const NavTarget target = targetAt(index);
        if (target.type == NavType::Search) {
            auto *data = new QMimeData;
            data->setData(QLatin1String(kSearchMime), QByteArray::number(target.search));
            return data;
        }
        if (target.type == NavType::Source)
            load.sources << target.source;
        else if (target.type == NavType::Folder)
            load.folders << target.folder;
    }
    return load.isEmpty() ? nullptr : toMime(load);
}

bool NavigationModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                      const QModelIndex &parent) const
{
    if (data->hasFormat(QLatin1String(kArticleMime))) // on a row, not between two
        return action == Qt::CopyAction && row < 0 && takesArticles(parent);
    if (data->hasFormat(QLatin1String(kSearchMime)))
        return action == Qt::MoveAction && searchPlaceFor(data, row, parent) >= 0;
    const std::optional<QString> folder = folderFor(parent);
    const SourceLoad load = fromMime(data);
    return action == Qt::MoveAction && folder && !load.isEmpty() && load.fits(*folder);
}

bool NavigationModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(QLatin1String(kArticleMime))) {
        const QList<ArticleId> ids = articlesFromMime(data);
        if (!ids.isEmpty())
            Q_EMIT articlesDropped(ids, targetAt(parent));
        return !ids.isEmpty();
    }
    if (data->hasFormat(QLatin1String(kSearchMime))) {
        Q_EMIT searchMoveRequested(data->data(QLatin1String(kSearchMime)).toLongLong(),
                                   searchPlaceFor(data, row, parent));
        return true;
    }
    Q_EMIT moveRequested(fromMime(data), *folderFor(parent));
    return true;
}

} // namespace oneul
