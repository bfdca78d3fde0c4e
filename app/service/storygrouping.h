#pragma once

#include <QDate>
#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/types.h"

class QObject;
class QThreadPool;

namespace oneul {

class Database;

/// Groups the articles of some days anew, among themselves and with the stories of the days around, and writes nothing.
/// Days ascending. Only groups that one of the days has part in are given. Of a day with more than three thousand articles
/// the first are grouped; the others keep their stories. Ends with the context.
[[nodiscard]] QFuture<Result<QList<QList<ArticleId>>>> groupDays(QObject *context, Database &database,
                                                                 QThreadPool &pool, const QList<QDate> &days);

/// The first of the ascending days that are grouped in one go, with their number bounded.
[[nodiscard]] QList<QDate> firstRun(const QList<QDate> &days);

} // namespace oneul
