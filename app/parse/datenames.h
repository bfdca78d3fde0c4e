#pragma once

#include <optional>

#include <QStringView>

namespace oneul {

/// 1…12 for a month's name or its abbreviation in English, German, French, Italian, Spanish,
/// Portuguese, Dutch, Russian, Polish, Greek or Turkish (lower case, no full stop); 0 otherwise.
int monthOfName(QStringView name);

/// Seconds east of UTC for a zone's abbreviation (lower case): RFC 822's and the usual ones.
std::optional<int> offsetOfZone(QStringView name);

} // namespace oneul
