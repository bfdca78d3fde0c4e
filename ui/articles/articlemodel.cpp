#include "articles/articlemodel.h"

#include <algorithm>

#include <QColor>

#include "categories/unsure.h"
#include "common/dates.h"
#include "common/uilanguage.h"

namespace oneul {

namespace {

constexpr int kKeptRows = 2000;
constexpr int kAtOnce = 400; ///< rows in one question

} // namespace

ArticleModel::ArticleModel(const Taxonomy &taxonomy, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_taxonomy(taxonomy), m_clock(clock), m_rows(kKeptRows)
{}

void ArticleModel::setList(const QList<ArticleId> &ids, const QList<ArticleRow> &rows)
{
    beginResetModel();
    m_ids = ids;
    m_split = ids.size();
    m_rows.clear();
    m_wantLast = -1;
    for (const ArticleRow &row : rows)
        add(row);
    endResetModel();
}

void ArticleModel::apply(const ListDifference &difference)
{
    if (difference.isEmpty())
        return;
    m_applying = true;
    Q_EMIT aboutToApply();
    if (difference.isOther) {
        beginResetModel();
    } else {
        m_next = difference.ids;
        m_from = m_next.size();
        for (auto gap = difference.gaps.crbegin(); gap != difference.gaps.crend(); ++gap)
            replace(*gap);
    }
    m_ids = difference.ids;
    m_split = m_ids.size();
    m_next.clear();
    m_from = 0;
    if (difference.isOther)
        endResetModel();
    m_applying = false;
    Q_EMIT applied();
}

void ArticleModel::replace(const ListDifference::Gap &gap)
{
    // What lies between this gap and the one behind it is the same in both lists.
    const qsizetype same = m_split - (gap.shown + gap.shownCount);
    m_split -= same;
    m_from -= same;
    const int first = static_cast<int>(gap.shown);
    if (gap.shownCount > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(gap.shownCount) - 1);
        m_split = gap.shown;
        endRemoveRows();
    }
    if (gap.freshCount > 0) {
        beginInsertRows({}, first, first + static_cast<int>(gap.freshCount) - 1);
        m_from = gap.fresh;
        endInsertRows();
    }
}

void ArticleModel::want(int first, int last)
{
    m_wantFirst = first;
    m_wantLast = last;
    if (!missing().isEmpty())
        Q_EMIT wanted();
}

QList<ArticleId> ArticleModel::missing() const
{
    QList<ArticleId> ids;
    if (m_currentId != 0 && !m_current)
        ids.append(m_currentId);
    if (m_wantLast < m_wantFirst)
        return ids;
    const int page = m_wantLast - m_wantFirst + 1;
    const int end = rowCount();
    const auto look = [&](int from, int to) {
        for (int row = std::max(from, 0); row < std::min(to, end) && ids.size() < kAtOnce; ++row) {
            if (rowAt(row) == nullptr)
                ids.append(idAt(row));
        }
    };
    look(m_wantFirst, m_wantLast + 1);
    look(m_wantLast + 1, m_wantLast + 1 + page);
    look(m_wantFirst - page, m_wantFirst);
    return ids;
}

void ArticleModel::keep(const QList<ArticleId> &asked, const QList<ArticleRow> &rows)
{
    for (const ArticleId id : asked) {
        ArticleRow blank;
        blank.id = id;
        blank.status.read = true;
        if (rowById(id) == nullptr)
            add(blank);
    }
    for (const ArticleRow &row : rows)
        add(row);
    if (m_ids.isEmpty())
        return;
    // Where they stand is not looked for: painting what is in sight again is cheaper.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT kept();
}

void ArticleModel::add(const ArticleRow &row)
{
    if (row.id == m_currentId)
        m_current = row;
    m_rows.insert(row.id, new ArticleRow(row));
}

void ArticleModel::setCurrent(ArticleId id)
{
    if (id == m_currentId)
        return;
    const ArticleRow *row = rowById(id);
    m_current = row != nullptr ? std::optional(*row) : std::nullopt;
    m_currentId = id;
    if (id != 0 && row == nullptr)
        Q_EMIT wanted();
}

ArticleId ArticleModel::idAt(int row) const
{
    return row < m_split ? m_ids.at(row) : m_next.at(m_from + row - m_split);
}

int ArticleModel::placeOf(ArticleId id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

const ArticleRow *ArticleModel::rowById(ArticleId id) const
{
    if (m_current && m_current->id == id)
        return &*m_current;
    return m_rows.object(id);
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_split + m_next.size() - m_from);
}

int ArticleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const ArticleRow *known = rowAt(index.row());
    if (role == LoadedRole)
        return known != nullptr;
    if (known == nullptr)
        return {};
    const ArticleRow &row = *known;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Title ? QVariant(description(row)) : text(row, index.column());
    case ReadRole:
        return row.status.read;
    case StarredRole:
        return row.status.starred;
    case CategoryLabelRole:
        return categoryText(row);
    case CategoryColorRole:
        return QColor(m_taxonomy.byId(row.status.category).color);
    case SourceRole:
        return row.sourceName;
    case DateRole:
        return relativeDate(row.published, m_clock.now());
    case LabelsRole:
        return QVariant::fromValue(labelsOf(row));
    case NoteRole:
        return row.hasNote;
    case StoryRole:
        return sourcesText(row);
    default:
        return {};
    }
}

/// An article that several sources list is a story of several sources, also where no other article tells it.
QString ArticleModel::sourcesText(const ArticleRow &row)
{
    const int sources = std::max(row.storySources, row.sources);
    return sources > 1 ? tr("%n source(s)", nullptr, sources) : QString();
}

QList<Label> ArticleModel::labelsOf(const ArticleRow &row) const
{
    QList<Label> labels;
    if (row.labels.isEmpty())
        return labels;
    for (const Label &label : m_labels) {
        if (row.labels.contains(label.id))
            labels << label;
    }
    return labels;
}

void ArticleModel::setLabels(const QList<Label> &labels)
{
    m_labels = labels;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, Title), index(rows - 1, Title), {LabelsRole});
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
        return categoryText(row);
    case Source:
        return row.sourceName;
    case Date:
        return relativeDate(row.published, m_clock.now());
    default:
        return {};
    }
}

/// What waits for an answer is marked by a sign, not by its colour alone.
QString ArticleModel::categoryText(const ArticleRow &row) const
{
    const QString label = categoryLabel(m_taxonomy.byId(row.status.category));
    return isUnsure(row.status) ? tr("? %1", "an unsure category").arg(label) : label;
}

QString ArticleModel::toolTip(const ArticleRow &row, int column) const
{
    if (column == Date)
        return fullDate(row.published);
    const QString shown = text(row, column).toString();
    if (!isUnsure(row.status) || (column != Category && column != Title))
        return shown;
    return shown + u'\n' + tr("The classifier is unsure. X tells why, 1–9 or E give it a category.");
}

QString ArticleModel::description(const ArticleRow &row) const
{
    QStringList parts{row.title, row.sourceName, relativeDate(row.published, m_clock.now()),
                      categoryName(m_taxonomy.byId(row.status.category))};
    if (isUnsure(row.status))
        parts.append(tr("unsure"));
    if (const QString sources = sourcesText(row); !sources.isEmpty())
        parts.append(sources);
    if (!row.status.read)
        parts.prepend(tr("Unread"));
    if (row.status.starred)
        parts.append(tr("Starred"));
    for (const Label &label : labelsOf(row))
        parts.append(label.name);
    if (m_cardText)
        parts.append(m_cardText(row.id));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags ArticleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::InitialSortOrderRole)
        return int(section == Date || section == Star ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
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
