#pragma once

#include "base/cancellation.h"
#include "model/article.h"
#include "model/retention.h"
#include "storage/sql.h"

namespace oneul {

/// What the rules would remove now; nothing is written. Ends early, with less, when it is not wanted any more.
[[nodiscard]] RetentionPlan planRetention(Sql &sql, const RetentionRules &rules, const QDateTime &now,
                                          const Cancellation &cancellation);

/// What one transaction did of a list of articles.
struct RemovedSlice {
    ArticleDelta delta;
    qsizetype looked = 0; ///< articles from the front of the list, whether they went or stayed
};

/// Removes articles from the front of the list until the time is up. Those that are held on to by now stay, and unread
/// ones unless they are to go too. What is removed does not come back with the next refresh.
[[nodiscard]] RemovedSlice removeArticles(Sql &sql, const QList<ArticleId> &ids, bool unreadToo, const QDateTime &now);

} // namespace oneul
