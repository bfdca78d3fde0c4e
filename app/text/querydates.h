#pragma once

#include <QDate>
#include <QString>

namespace oneul {

/// The first day that a date of a search names: 2024, 2024-10, 2024-10-04, today, yesterday, an age (7d, 2w, 3m, 1y
/// before today); in Korean, too. Null: no date.
[[nodiscard]] QDate searchDate(const QString &text, const QDate &today);

} // namespace oneul
