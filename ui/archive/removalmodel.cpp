#include "archive/removalmodel.h"

#include <algorithm>

#include "base/whendone.h"
#include "common/dates.h"
#include "service/app.h"
#include "service/articleservice.h"

namespace oneul {

namespace {

constexpr int kPage = 100; ///< rows
constexpr int kPages = 20; ///< kept

} // namespace

RemovalModel::RemovalModel(App &app, QObject *parent) : QAbstractTableModel(parent), m_app(app) {}

void RemovalModel::setPlan(const RetentionPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    ++m_generation;
    m_pages.clear();
    m_used.clear();
    endResetModel();
}

ArticleId RemovalModel::idAt(qsizetype row) const
{
    const qsizetype read = m_plan.read.size();
    return row < read ? m_plan.read.at(row) : m_plan.unread.at(row - read);
}

int RemovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.size());
}

int RemovalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RemovalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const int page = index.row() / kPage;
    const auto known = m_pages.constFind(page);
    if (known == m_pages.constEnd())
        fetch(page);
    const ArticleRow row = known == m_pages.constEnd() ? ArticleRow() : known->value(idAt(index.row()), ArticleRow());
    if (row.id == 0)
        return {};
    switch (index.column()) {
    case Title:
        return row.title;
    case SourceName:
        return row.sourceName;
    default:
        return role == Qt::ToolTipRole ? fullDate(row.published)
                                       : shortDay(row.published.toLocalTime().date(), m_app.clock().today());
    }
}

QVariant RemovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case SourceName:
        return tr("Source");
    default:
        return tr("Published");
    }
}

void RemovalModel::fetch(int page) const
{
    m_pages.insert(page, {});
    m_used.append(page);
    if (m_used.size() > kPages)
        m_pages.remove(m_used.takeFirst());
    QList<ArticleId> ids;
    const qsizetype end = std::min<qsizetype>(m_plan.size(), qsizetype(page + 1) * kPage);
    for (qsizetype row = qsizetype(page) * kPage; row < end; ++row)
        ids.append(idAt(row));
    auto *self = const_cast<RemovalModel *>(this);
    whenDone(self, m_app.articles().rowsById(ids),
             [self, page, asked = m_generation](const Result<QList<ArticleRow>> &rows) {
                 if (rows && asked == self->m_generation)
                     self->take(page, *rows);
             });
}

void RemovalModel::take(int page, const QList<ArticleRow> &rows)
{
    const auto known = m_pages.find(page);
    if (known == m_pages.end())
        return;
    for (const ArticleRow &row : rows)
        known->insert(row.id, row);
    const int last = std::min(rowCount(), (page + 1) * kPage) - 1;
    Q_EMIT dataChanged(index(page * kPage, 0), index(last, ColumnCount - 1));
}

} // namespace oneul
