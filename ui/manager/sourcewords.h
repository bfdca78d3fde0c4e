#pragma once

#include <QColor>
#include <QDateTime>
#include <QPalette>
#include <QString>

#include "manager/sourcehealth.h"
#include "model/fetchrecord.h"
#include "model/source.h"

namespace oneul {

[[nodiscard]] QString sourceTitle(const Source &source); ///< its name, else its host
[[nodiscard]] QString healthName(Health health); ///< "Failing", for the tiles
[[nodiscard]] QColor healthColor(Health health, const QPalette &palette);
/// The state in a few words: "Failing since Tuesday", "Silent for 45 days".
[[nodiscard]] QString stateText(const Source &source, Health health, const QDateTime &now);
[[nodiscard]] QString typeText(SourceType type);
[[nodiscard]] QString folderText(const QString &folder); ///< "A › B"; "Top level"
/// "Every hour; the feed asks for 2 hours". `programMinutes`: the program's setting, 0: only by hand.
[[nodiscard]] QString intervalText(const Source &source, int programMinutes);
/// When it is fetched next by itself: "in 5 min", "only by hand", "not while paused".
[[nodiscard]] QString nextText(const Source &source, int programMinutes, const QDateTime &now);
/// What the analyst can do about an error; "" : nothing but wait.
[[nodiscard]] QString adviceText(const Error &error);
/// How one fetch went, in a few words: "3 new", "Not changed", the error.
[[nodiscard]] QString outcomeText(const FetchRecord &record);

} // namespace oneul
