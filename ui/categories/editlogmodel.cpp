#include "categories/editlogmodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QColor>

#include "base/whendone.h"
#include "categories/decisionwords.h"
#include "common/dates.h"
#include "common/uilanguage.h"
#include "service/learning.h"

namespace oneul {

namespace {

constexpr int kPage = 200;

} // namespace

EditLogModel::EditLogModel(Learning &learning, const Taxonomy &taxonomy, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_learning(learning), m_taxonomy(taxonomy), m_clock(clock)
{}

void EditLogModel::readNewer()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    whenDone(this, m_learning.log(kPage), [this](const Result<QList<CategoryLogLine>> &lines) {
        m_reading = false;
        if (!lines) {
            Q_EMIT failed(lines.error());
            return;
        }
        prepend(*lines);
        Q_EMIT read();
        if (std::exchange(m_again, false))
            readNewer();
    });
}

void EditLogModel::prepend(const QList<CategoryLogLine> &newest)
{
    const qint64 known = m_lines.isEmpty() ? 0 : m_lines.constFirst().id;
    QList<CategoryLogLine> fresh;
    std::ranges::copy_if(newest, std::back_inserter(fresh),
                         [known](const CategoryLogLine &line) { return line.id > known; });
    // With more new ones than a page there would be a gap: the log begins anew.
    if (fresh.size() == kPage && known != 0) {
        beginResetModel();
        m_lines = fresh;
        m_more = true;
        endResetModel();
        return;
    }
    if (known == 0)
        m_more = fresh.size() == kPage;
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_lines = fresh + m_lines;
    endInsertRows();
}

bool EditLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void EditLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    const qint64 last = m_lines.constLast().id;
    whenDone(this, m_learning.log(kPage, last), [this, last](const Result<QList<CategoryLogLine>> &lines) {
        m_reading = false;
        if (!lines) {
            m_more = false; // else a view would ask for ever
            Q_EMIT failed(lines.error());
            return;
        }
        if (m_lines.constLast().id == last)
            append(*lines);
        Q_EMIT read();
        if (std::exchange(m_again, false))
            readNewer();
    });
}

void EditLogModel::append(const QList<CategoryLogLine> &older)
{
    m_more = older.size() == kPage;
    if (older.isEmpty())
        return;
    const auto at = static_cast<int>(m_lines.size());
    beginInsertRows({}, at, at + static_cast<int>(older.size()) - 1);
    m_lines += older;
    endInsertRows();
}

void EditLogModel::showTaxonomy()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const CategoryLogLine *EditLogModel::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int EditLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EditLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

CategoryId EditLogModel::categoryOf(const CategoryLogLine &line, int column) const
{
    return column == Before ? line.change.before : line.change.after;
}

QVariant EditLogModel::text(const CategoryLogLine &line, int column) const
{
    switch (column) {
    case Time:
        return relativeDate(line.change.at, m_clock.now());
    case Who:
        return originName(line.change.afterOrigin);
    case Title:
        return line.title;
    case Before:
    case After:
        return categoryLabel(m_taxonomy.byId(categoryOf(line, column)));
    default:
        return {};
    }
}

QVariant EditLogModel::data(const QModelIndex &index, int role) const
{
    const CategoryLogLine *line = lineAt(index.row());
    if (line == nullptr)
        return {};
    const bool isCategory = index.column() == Before || index.column() == After;
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return fullDate(line->change.at);
        if (index.column() == Before)
            return tr("Decided by: %1").arg(originName(line->change.beforeOrigin));
        return text(*line, index.column());
    case ColorRole:
        return isCategory ? QVariant(QColor(m_taxonomy.byId(categoryOf(*line, index.column())).color)) : QVariant();
    case OriginRole:
        return static_cast<int>(line->change.afterOrigin);
    default:
        return {};
    }
}

QVariant EditLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("When");
    case Who:
        return tr("Who");
    case Title:
        return tr("Article");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace oneul
