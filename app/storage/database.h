#pragma once

#include <memory>

#include <QFuture>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace oneul {

class ArticleStore;
class DbThread;
class DigestStore;
class EngineStore;
class LabelStore;
class LearningStore;
class ReportStore;
class RetentionStore;
class RuleStore;
class SavedSearchStore;
class SearchStore;
class SourceStore;
class StoryStore;
class TaxonomyStore;

/// The archive of one data folder: oneul.db with one writer thread and read-only readers.
/// Opening migrates (after a backup beside the file) and refuses a newer or damaged database.
/// Errors of open: StorageOpen, StorageReadOnly, StorageFull, StorageCorrupt, StorageTooNew.
class Database final
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &dataDir);
    ~Database(); ///< queued work completes

    [[nodiscard]] SourceStore &sources();
    [[nodiscard]] ArticleStore &articles();
    [[nodiscard]] DigestStore &digests();
    [[nodiscard]] EngineStore &engines();
    [[nodiscard]] SearchStore &search();
    [[nodiscard]] RetentionStore &retention();
    [[nodiscard]] ReportStore &reports();
    [[nodiscard]] LabelStore &labels();
    [[nodiscard]] RuleStore &rules();
    [[nodiscard]] LearningStore &learning();
    [[nodiscard]] SavedSearchStore &savedSearches();
    [[nodiscard]] StoryStore &stories();
    [[nodiscard]] TaxonomyStore &taxonomies();

    /// PRAGMA integrity_check and foreign_key_check: one line per problem, empty when sound.
    [[nodiscard]] QFuture<Result<QStringList>> problems();
    /// Brings the write-ahead log into the file and makes it short, unless somebody reads from it: it grows while a
    /// reader stands still, as during a backup.
    [[nodiscard]] QFuture<Result<void>> shortenLog();
    /// The settings that came with a restored archive, as they were given to its export; "" : none.
    [[nodiscard]] QFuture<Result<QString>> carriedSettings();
    /// Whether the archive was put in another's place and that has not been forgotten yet.
    [[nodiscard]] QFuture<Result<bool>> wasRestored();
    /// That it was restored, and the settings that came with it.
    [[nodiscard]] QFuture<Result<void>> forgetRestore();
    [[nodiscard]] QString fileName() const;
    static int schemaVersion(); ///< of this program

private:
    Database();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
