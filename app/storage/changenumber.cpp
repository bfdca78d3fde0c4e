#include "storage/changenumber.h"

using namespace Qt::StringLiterals;

namespace oneul {

qint64 nextChangeNumber(Sql &sql)
{
    // What was given is kept apart from the articles: with the newest of them its number would go, and come again.
    Statement next(sql, u"INSERT INTO meta (key, value) SELECT 'changed', 1 + coalesce(max(changed), 0) FROM articles "
                        "WHERE true ON CONFLICT (key) DO UPDATE "
                        "SET value = max(CAST(value AS INTEGER) + 1, CAST(excluded.value AS INTEGER)) "
                        "RETURNING CAST(value AS INTEGER)"_s);
    next.exec();
    const qint64 number = next.next() ? next.number(0) : 0;
    next.finish();
    return number;
}

void markChanged(Sql &sql, const QString &ids)
{
    const qint64 number = nextChangeNumber(sql);
    Statement mark(sql, u"UPDATE articles SET changed = ? WHERE id IN (SELECT value FROM json_each(?))"_s);
    mark.exec(number, ids);
}

} // namespace oneul
