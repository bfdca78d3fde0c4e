#pragma once

#include <optional>

#include <QDate>
#include <QStringList>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/sourcedistribution.h"
#include "model/types.h"
#include "storage/sql.h"

namespace oneul {

/// The articles of a period by source and category, counted from indexes alone; at most the newest `limit` of them.
/// Cancelled: it was called off.
[[nodiscard]] Result<SourceDistributions> sourceDistributions(Sql &sql, const QDate &from, const QDate &to,
                                                              std::optional<Kind> kind, int limit,
                                                              const Cancellation &cancellation);
/// The titles of a period, newest first; at most `limit`.
[[nodiscard]] QStringList periodTitles(Sql &sql, const QDate &from, const QDate &to, std::optional<Kind> kind,
                                       int limit);

} // namespace oneul
