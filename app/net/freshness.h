#pragma once

#include <QByteArray>
#include <QDateTime>

namespace oneul {

/// A date as HTTP writes it, in the three forms of RFC 9110, section 5.6.7; invalid when it is something else.
/// A year of two digits is the one that is at most 50 years after `now`'s.
[[nodiscard]] QDateTime httpDate(const QByteArray &text, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Seconds to wait by a Retry-After, which is seconds or a date that counts from `now`; -1: not stated.
/// At most a year.
[[nodiscard]] qint64 secondsToWait(const QByteArray &retryAfter, const QDateTime &now);

/// Seconds for which a Cache-Control says that nothing new will come: max-age, 0 where it forbids caching, -1 where
/// it says nothing. s-maxage is meant for shared caches and is ignored.
[[nodiscard]] int maxAge(const QByteArray &cacheControl);

} // namespace oneul
