#pragma once

#include <QString>

namespace oneul {

/// Whether a clause ends with this Korean word ("했지만", "하며", "늘었고").
[[nodiscard]] bool endsKoreanClause(const QString &word);

/// Whether an English clause begins here ("but", "while", "and it"); words in lower case.
[[nodiscard]] bool beginsEnglishClause(const QString &word, const QString &following);

} // namespace oneul
