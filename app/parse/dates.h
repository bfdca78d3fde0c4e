#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace oneul {

/// What a source says of a time.
struct ParsedDate {
    QDateTime instant; ///< UTC; midnight of the day when only a day was stated; invalid: not understood
    QDate day; ///< valid when a day was stated and not an instant

    [[nodiscard]] bool isValid() const { return instant.isValid(); }
};

/// ISO 8601 and W3C-DTF, RFC 822 with its real-life deviations, Korean, Japanese and Chinese forms,
/// month names of the larger European languages. No zone is UTC.
ParsedDate parseDate(const QString &text);

/// Seconds since 1970, or milliseconds when the number is too large to be seconds.
ParsedDate fromUnixTime(double seconds);

} // namespace oneul
