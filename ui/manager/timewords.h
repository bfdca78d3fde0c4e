#pragma once

#include <QDateTime>
#include <QString>

namespace oneul {

/// "just now", "5 min ago", "3 h ago", "yesterday", "4 days ago", "4 Oct"; "" for an invalid time.
[[nodiscard]] QString agoText(const QDateTime &when, const QDateTime &now);
/// "now", "in 5 min", "in 3 h", "in 2 days", "4 Oct"; "now" also for a time that has passed.
[[nodiscard]] QString untilText(const QDateTime &when, const QDateTime &now);
/// "1 minute", "2 hours", "a day"; the largest unit that divides it.
[[nodiscard]] QString durationText(int minutes);
/// The same as a rhythm: "every hour", "every 30 minutes".
[[nodiscard]] QString rhythmText(int minutes);
/// "340 ms", "1.2 s".
[[nodiscard]] QString elapsedText(int ms);
/// "812 bytes", "14.2 KiB", "1.3 MiB".
[[nodiscard]] QString bytesText(qint64 bytes);

} // namespace oneul
