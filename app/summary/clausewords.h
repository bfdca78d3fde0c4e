#pragma once

#include <QString>

namespace oneul {

/// Whether a clause ends with this Korean word ("했지만", "하며", "늘었고"); "하고 있다" goes on.
[[nodiscard]] bool endsKoreanClause(const QString &word, const QString &following);
/// Whether the word only helps another one ("있지", "않는다", "못했다") and says nothing by itself.
[[nodiscard]] bool isKoreanHelper(const QString &word);

/// Whether an English clause begins here ("but", "while", "and it"); words in lower case.
[[nodiscard]] bool beginsEnglishClause(const QString &word, const QString &following);

} // namespace oneul
