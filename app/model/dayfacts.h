#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include "base/error.h"
#include "model/digest.h"
#include "model/story.h"

namespace oneul {

/// A source that the analyst should look at.
struct BrokenSource {
    SourceId id = 0;
    QString name;
    Error error; ///< of its last fetch
    QDateTime since; ///< UTC: its last success, else when it was added
    int failures = 0; ///< since then
};

/// What a day has to show for itself at a glance.
struct DayFacts {
    QDate day;
    QList<DigestInfo> digests; ///< the newest of each kind
    int articles = 0; ///< of the day
    int unread = 0; ///< of the day
    int unsure = 0; ///< unread ones of the last 30 days that wait for a category
    int sinceDigest = 0; ///< articles of the day that came after its digests were made
    QHash<CategoryId, int> counts; ///< articles of the day
    QHash<CategoryId, int> before; ///< … of the day before
    QList<StoryChange> stories; ///< at most ten of each kind of change, those with more sources first
    QList<BrokenSource> broken; ///< those that fail for longest first
};

} // namespace oneul
