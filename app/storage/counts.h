#pragma once

#include <optional>

#include <QDate>

#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

[[nodiscard]] ArchiveCounts archiveCounts(Sql &sql);
[[nodiscard]] QList<DayDistribution> dayDistributions(Sql &sql, const QDate &from, const QDate &to,
                                                      std::optional<Kind> kind);
[[nodiscard]] QList<QDate> newestDays(Sql &sql, int limit);

} // namespace oneul
