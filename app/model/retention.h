#pragma once

#include <optional>

#include <QDateTime>
#include <QHash>
#include <QList>

#include "model/types.h"

namespace oneul {

/// What may go from the archive. Starred, labelled, noted, cited and by hand categorised articles always stay.
struct RetentionRule {
    int days = 0; ///< older articles go; with months: after both; both 0: any age stays
    int months = 0;
    int most = 0; ///< so many of the newest stay, those beyond go; 0: any number stays
    bool unreadToo = false; ///< else unread articles stay

    [[nodiscard]] bool hasAge() const { return days > 0 || months > 0; }
    [[nodiscard]] bool isOff() const { return !hasAge() && most <= 0; }
    bool operator==(const RetentionRule &) const = default;
};

/// A source's own rule, also one that keeps everything, stands in the place of the general one; an article is its first
/// source's. The general rule's number counts the articles of all sources without a rule of their own.
struct RetentionRules {
    RetentionRule general;
    QHash<SourceId, RetentionRule> sources;

    [[nodiscard]] bool isOff() const
    {
        bool off = general.isOff();
        for (const RetentionRule &rule : sources)
            off = off && rule.isOff();
        return off;
    }
    bool operator==(const RetentionRules &) const = default;
};

/// What the rules would remove now. Of an unread article the id is in `unread`, else in `read`; both oldest first.
struct RetentionPlan {
    QList<ArticleId> read; ///< go unless they have become unread since
    QList<ArticleId> unread; ///< go in any case
    QHash<SourceId, int> perSource; ///< 0: imported reports and sources that are gone
    QDateTime oldest; ///< UTC; invalid when nothing would go
    QDateTime newest;
    qint64 bytes = 0; ///< about, of the file
    int archive = 0; ///< articles in it

    [[nodiscard]] qsizetype size() const { return read.size() + unread.size(); }
};

/// How large the archive's file is.
struct ArchiveSpace {
    qint64 bytes = 0;
    qint64 freeBytes = 0; ///< in it, to be used again or given back
    bool canShrink = true; ///< piece by piece; else only by being written anew
};

} // namespace oneul
