#include "articles/articlemodel.h"

#include <algorithm>

#include <QColor>
#include <QSet>

#include "common/dates.h"
#include "common/uilanguage.h"

namespace oneul {

namespace {

constexpr int kOneByOne = 100; ///< more rows than these leave at once: each for itself would move all rows behind it

} // namespace

ArticleModel::ArticleModel(const Taxonomy &taxonomy, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_taxonomy(taxonomy), m_clock(clock)
{}

void ArticleModel::setRows(const QList<ArticleRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_places.clear();
    m_places.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        m_places.insert(rows.at(row).id, row);
    endResetModel();
}

void ArticleModel::update(const QList<ArticleRow> &rows)
{
    QList<int> touched;
    for (const ArticleRow &row : rows) {
        const int at = rowOf(row.id);
        if (at < 0)
            continue;
        m_rows[at] = row;
        touched << at;
    }
    announce(std::move(touched));
}

void ArticleModel::merge(const QList<ArticleRow> &rows)
{
    QList<ArticleRow> fresh;
    QList<ArticleRow> known;
    for (const ArticleRow &row : rows)
        (contains(row.id) ? known : fresh).append(row);
    update(known);
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (const ArticleRow &row : fresh) {
        m_places.insert(row.id, static_cast<int>(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
}

void ArticleModel::remove(const QList<ArticleId> &ids)
{
    QList<int> gone;
    for (const ArticleId id : ids) {
        if (contains(id))
            gone << rowOf(id);
    }
    if (gone.size() > kOneByOne) {
        const QSet<ArticleId> away(ids.begin(), ids.end());
        QList<ArticleRow> left = m_rows;
        left.removeIf([&away](const ArticleRow &row) { return away.contains(row.id); });
        setRows(left);
        return;
    }
    std::ranges::sort(gone, std::greater<>());
    for (const int row : gone) {
        beginRemoveRows({}, row, row);
        m_places.remove(m_rows.at(row).id);
        m_rows.removeAt(row);
        for (int after = row; after < m_rows.size(); ++after)
            m_places[m_rows.at(after).id] = after;
        endRemoveRows();
    }
}

void ArticleModel::announce(QList<int> rows)
{
    std::ranges::sort(rows);
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) - rows.at(end - 1) <= 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(i), 0), index(rows.at(end - 1), ColumnCount - 1));
        i = end;
    }
}

int ArticleModel::unreadCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const ArticleRow &row) { return !row.status.read; }));
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArticleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ArticleRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Date ? QVariant(fullDate(row.published)) : text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Title ? QVariant(description(row)) : text(row, index.column());
    case IdRole:
        return row.id;
    case ReadRole:
        return row.status.read;
    case StarredRole:
        return row.status.starred;
    case CategoryLabelRole:
        return categoryLabel(m_taxonomy.byId(row.status.category));
    case CategoryColorRole:
        return QColor(m_taxonomy.byId(row.status.category).color);
    case SourceRole:
        return row.sourceName;
    case DateRole:
        return relativeDate(row.published, m_clock.now());
    default:
        return {};
    }
}

QVariant ArticleModel::text(const ArticleRow &row, int column) const
{
    switch (column) {
    case Unread:
        return row.status.read ? QString() : tr("Unread");
    case Star:
        return row.status.starred ? tr("Starred") : QString();
    case Title:
        return row.title;
    case Category:
        return categoryLabel(m_taxonomy.byId(row.status.category));
    case Source:
        return row.sourceName;
    case Date:
        return relativeDate(row.published, m_clock.now());
    default:
        return {};
    }
}

QString ArticleModel::description(const ArticleRow &row) const
{
    QStringList parts{row.title, row.sourceName, categoryName(m_taxonomy.byId(row.status.category))};
    if (!row.status.read)
        parts.prepend(tr("Unread"));
    if (row.status.starred)
        parts.append(tr("Starred"));
    return parts.join(QStringLiteral(", "));
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Unread:
        return role == Qt::ToolTipRole ? QVariant(tr("Unread")) : QVariant();
    case Star:
        return role == Qt::ToolTipRole ? QVariant(tr("Starred")) : QVariant();
    case Title:
        return tr("Title");
    case Category:
        return tr("Category");
    case Source:
        return tr("Source");
    case Date:
        return tr("Date");
    default:
        return {};
    }
}

} // namespace oneul
