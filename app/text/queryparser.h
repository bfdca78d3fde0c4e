#pragma once

#include <QDate>
#include <QString>

#include "base/result.h"
#include "model/searchquery.h"

namespace oneul {

/// What the language of searches makes of the typed text: words, "phrases", beginnings* , -not, OR between neighbours,
/// title:, source:, category:, kind:, is:unread|read|starred, label:, lang:, after: and before: (2024, 2024-10,
/// 2024-10-04, today, yesterday, 7d, 2w, 3m, 1y); values may stand in quotes; the Korean names of the fields mean the
/// same. Text that is only half typed is read as far as it goes: an open quote ends with the text, a lone "-", a last
/// OR and a field without a value say nothing. A colon behind any other word is plain text.
/// Categories stay as typed (names); see readQuery() for their ids. White space alone gives an empty query.
/// Errors, with the piece in question as detail: SearchValue, SearchDate, SearchRange, SearchOr, SearchNegative;
/// SearchTooLong.
[[nodiscard]] Result<SearchQuery> parseQuery(const QString &typed, const QDate &today);

/// The query as it could have been typed: reading it gives the same query on every day.
[[nodiscard]] QString queryText(const SearchQuery &query);

} // namespace oneul
