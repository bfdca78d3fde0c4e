#include "articles/articleproxy.h"

#include <algorithm>

namespace oneul {

namespace {

/// < 0, 0 or > 0, as the column orders the two.
int compareBy(int column, const ArticleRow &a, const ArticleRow &b, const ArticleModel &model)
{
    switch (column) {
    case ArticleModel::Unread:
        return static_cast<int>(b.status.read) - static_cast<int>(a.status.read);
    case ArticleModel::Star:
        return static_cast<int>(a.status.starred) - static_cast<int>(b.status.starred);
    case ArticleModel::Title:
        return QString::localeAwareCompare(a.title, b.title);
    case ArticleModel::Source:
        return QString::localeAwareCompare(a.sourceName, b.sourceName);
    case ArticleModel::Category:
        if (a.status.category == b.status.category)
            return 0;
        return QString::localeAwareCompare(model.index(model.rowOf(a.id), ArticleModel::Category).data().toString(),
                                           model.index(model.rowOf(b.id), ArticleModel::Category).data().toString());
    default:
        return 0;
    }
}

} // namespace

ArticleProxy::ArticleProxy(ArticleModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setDynamicSortFilter(true);
}

void ArticleProxy::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const ArticleRow &ArticleProxy::rowAt(const QModelIndex &index) const
{
    return m_model->at(mapToSource(index).row());
}

bool ArticleProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const ArticleRow &a = m_model->at(left.row());
    const ArticleRow &b = m_model->at(right.row());
    if (const int order = compareBy(left.column(), a, b, *m_model); order != 0)
        return order < 0;
    // Within equal ones the newest comes first, whichever way the column runs.
    const bool ascending = sortOrder() == Qt::AscendingOrder && left.column() != ArticleModel::Date;
    if (a.published != b.published)
        return ascending ? a.published > b.published : a.published < b.published;
    return ascending ? a.id > b.id : a.id < b.id;
}

bool ArticleProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const ArticleRow &row = m_model->at(sourceRow);
    const auto category = [&] { return m_model->index(sourceRow, ArticleModel::Category).data().toString(); };
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return row.title.contains(word, Qt::CaseInsensitive) || row.sourceName.contains(word, Qt::CaseInsensitive)
               || category().contains(word, Qt::CaseInsensitive);
    });
}

} // namespace oneul
