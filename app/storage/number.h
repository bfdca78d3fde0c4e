#pragma once

#include <QString>

#include "storage/sql.h"

namespace oneul {

/// The number that a query without values gives: the first column of its first row, 0 where there is none.
[[nodiscard]] inline qint64 numberOf(Sql &sql, const QString &query)
{
    Statement statement(sql, query);
    statement.exec();
    return statement.next() ? statement.number(0) : 0;
}

} // namespace oneul
