#pragma once

#include <memory>

#include <QString>

#include "base/clock.h"
#include "base/result.h"
#include "model/category.h"

namespace oneul {

class ArticleService;
class ArticleSharing;
class AskService;
class Backups;
class Compactor;
class Database;
class DayOverview;
class DigestEdits;
class DigestScheduler;
class DigestService;
class EngineService;
class FullTexts;
class ImageLoader;
class Importer;
class Indexer;
class LabelService;
class Learning;
class LlmClient;
class Refresher;
class ReportExporter;
class ReportService;
class Retention;
class RuleService;
class SampleDay;
class SavedSearches;
class Scheduler;
class SecretStore;
class Settings;
class SourcePreviewer;
class SourceService;
class StoryService;
class SummaryService;
class SystemTimer;
class TaxonomyService;

/// Everything that the window or a command works with, built in dependency order over one data folder.
class App final
{
public:
    /// Makes the folder where needed, opens settings and archive, reads the built-in data and the list
    /// of sources. Errors: Database's, StorageReadOnly, BrokenDocument (built-in data).
    static Result<std::unique_ptr<App>> open(const QString &dataDir, const Clock &clock);
    /// With its secrets in another place than the settings say.
    static Result<std::unique_ptr<App>> open(const QString &dataDir, const Clock &clock,
                                             std::unique_ptr<SecretStore> secrets);
    /// … and with another way to language models.
    static Result<std::unique_ptr<App>> open(const QString &dataDir, const Clock &clock,
                                             std::unique_ptr<SecretStore> secrets, std::unique_ptr<LlmClient> llm);
    ~App(); ///< stops the refresh, drains the pool, closes the archive

    [[nodiscard]] Settings &settings();
    [[nodiscard]] Database &database();
    [[nodiscard]] SourceService &sources();
    [[nodiscard]] ArticleService &articles();
    [[nodiscard]] LabelService &labels();
    [[nodiscard]] SavedSearches &savedSearches();
    [[nodiscard]] Refresher &refresher();
    [[nodiscard]] Indexer &indexer(); ///< stands still until started
    [[nodiscard]] LlmClient &llm();
    [[nodiscard]] EngineService &engines();
    [[nodiscard]] SummaryService &summaries();
    [[nodiscard]] DigestService &digests();
    [[nodiscard]] DigestEdits &digestEdits();
    [[nodiscard]] AskService &asking();
    [[nodiscard]] Importer &importer();
    [[nodiscard]] SampleDay &sample();
    [[nodiscard]] Retention &retention(); ///< does nothing by itself until started
    [[nodiscard]] Compactor &compactor();
    [[nodiscard]] SecretStore &secrets();
    [[nodiscard]] Scheduler &scheduler(); ///< stands still until started
    [[nodiscard]] FullTexts &fullTexts();
    [[nodiscard]] SourcePreviewer &previewer();
    [[nodiscard]] Backups &backups(); ///< by itself only once started
    [[nodiscard]] TaxonomyService &taxonomies();
    [[nodiscard]] RuleService &rules();
    [[nodiscard]] Learning &learning();
    [[nodiscard]] StoryService &stories();
    [[nodiscard]] DayOverview &days();
    [[nodiscard]] ImageLoader &images();
    [[nodiscard]] ArticleSharing &sharing();
    [[nodiscard]] ReportService &reports();
    [[nodiscard]] ReportExporter &exporter();
    [[nodiscard]] DigestScheduler &digestScheduler(); ///< stands still until started
    [[nodiscard]] SystemTimer &systemTimer();
    [[nodiscard]] const Taxonomy &taxonomy() const; ///< the one in force: TaxonomyService::changed tells of another
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QString dataDir() const;

    /// The data folder to use: the argument, else ONEUL_DATA_DIR, else "oneul" in the
    /// platform's folder for application data; the same for the window and every command.
    static QString resolveDataDir(const QString &argument);

private:
    App();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
