#pragma once

#include <numeric>

#include <QList>

#include "articles/articlemodel.h"
#include "articles/listdifference.h"

namespace oneul {

inline ArticleRow row(ArticleId id, bool read = false)
{
    ArticleRow row;
    row.id = id;
    row.title = QStringLiteral("Title %1").arg(id);
    row.sourceName = QStringLiteral("Source");
    row.published = QDateTime(QDate(2024, 10, 4), QTime(3, 0), Qt::UTC);
    row.status.read = read;
    return row;
}

inline QList<ArticleRow> rows(const QList<ArticleId> &ids)
{
    QList<ArticleRow> list;
    for (const ArticleId id : ids)
        list << row(id);
    return list;
}

/// `count` ids, the newest (largest) first.
inline QList<ArticleId> down(ArticleId from, int count)
{
    QList<ArticleId> ids(count);
    std::iota(ids.rbegin(), ids.rend(), from - count + 1);
    return ids;
}

/// A list that is asked for rows and gives them.
inline void answer(ArticleModel *model)
{
    QObject::connect(
        model, &ArticleModel::wanted, model,
        [model] {
            const QList<ArticleId> ids = model->missing();
            model->keep(ids, rows(ids));
        },
        Qt::QueuedConnection);
}

inline void read(ArticleModel *model, const QList<ArticleId> &ids, const QList<ArticleId> &gone = {})
{
    model->apply(differenceOf(model->ids(), ids, gone));
}

} // namespace oneul
