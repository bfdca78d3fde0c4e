#pragma once

#include <QFuture>
#include <QList>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/retention.h"
#include "storage/retention.h"

namespace oneul {

class DbThread;

/// What keeps the archive's size: rules of retention, and the file's free space. All of it in short steps, between which
/// other writes find their place.
class RetentionStore final
{
public:
    RetentionStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    [[nodiscard]] QFuture<Result<RetentionPlan>> preview(const RetentionRules &rules, const QDateTime &now,
                                                         const Cancellation &cancellation);
    /// One transaction's worth of removing; removeArticles() says how.
    [[nodiscard]] QFuture<Result<RemovedSlice>> removeSome(const QList<ArticleId> &ids, bool unreadToo,
                                                           const QDateTime &now);
    /// Forgets some of what was removed and not stated again since; 0 when there is no more.
    [[nodiscard]] QFuture<Result<int>> forgetRemoved(const QDateTime &before);

    [[nodiscard]] QFuture<Result<ArchiveSpace>> space();
    /// Gives some free space back to the system; what is left then.
    [[nodiscard]] QFuture<Result<ArchiveSpace>> shrinkSome();
    /// Writes the whole file anew, in one piece, so that from then on it can shrink in steps. Other writes wait.
    /// StorageFull when there is no room for the copy.
    [[nodiscard]] QFuture<Result<ArchiveSpace>> rewrite();

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
