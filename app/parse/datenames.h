#pragma once

#include <optional>

#include <QStringView>

namespace oneul {

/// 1…12 for a month's name or its abbreviation in the larger European languages, Turkish or Indonesian
/// (lower case, no full stop, with or without accents); 0 otherwise.
int monthOfName(QStringView name);

/// Seconds east of UTC for a zone's abbreviation (lower case): RFC 822's and the usual ones.
std::optional<int> offsetOfZone(QStringView name);

} // namespace oneul
