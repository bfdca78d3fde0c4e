#pragma once

#include <memory>
#include <utility>

#include <QFuture>
#include <QString>

#include "base/whendone.h"
#include "net/curlhttpclient.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/articlesharing.h"
#include "service/askservice.h"
#include "service/backups.h"
#include "service/compactor.h"
#include "service/dayoverview.h"
#include "service/digestedits.h"
#include "service/digestscheduler.h"
#include "service/digestservice.h"
#include "service/engineservice.h"
#include "service/fulltexts.h"
#include "service/imageloader.h"
#include "service/importer.h"
#include "service/indexer.h"
#include "service/labelservice.h"
#include "service/learning.h"
#include "service/networkstate.h"
#include "service/refresher.h"
#include "service/reportexporter.h"
#include "service/reportservice.h"
#include "service/retention.h"
#include "service/ruleservice.h"
#include "service/sampleday.h"
#include "service/savedsearches.h"
#include "service/scheduler.h"
#include "service/sourcepreview.h"
#include "service/sourceservice.h"
#include "service/storyservice.h"
#include "service/summaryservice.h"
#include "service/systemtimer.h"
#include "service/taxonomyservice.h"
#include "service/texttools.h"
#include "settings/chosensecrets.h"
#include "settings/filesecrets.h"
#include "settings/keyringsecrets.h"
#include "settings/settings.h"
#include "storage/database.h"
#include "summary/chat.h"

namespace oneul {

/// Members in dependency order: the last is destroyed first.
struct App::Parts {
    Parts(QString folder, const Clock &time, TextTools textTools, std::unique_ptr<Database> archive,
          std::unique_ptr<SecretStore> ownSecrets, std::unique_ptr<LlmClient> ownModels)
        : dataDir(std::move(folder))
        , clock(time)
        , settings(dataDir)
        , tools(std::move(textTools))
        , database(std::move(archive))
        , secrets(ownSecrets ? std::move(ownSecrets) : chosenSecrets(settings, dataDir))
        , articles(*database)
        , labels(*database, articles)
        , savedSearches(*database, articles, tools.taxonomy, clock)
        , sources(*database, http, articles, *secrets, clock)
        , taxonomies(*database, articles, tools, clock)
        , rules(*database, articles, tools, clock)
        , learning(*database, articles, taxonomies, tools, clock)
        , stories(*database, articles, tools)
        , fullTexts(*database, http, sources, articles, tools, clock)
        , refresher(*database, http, sources, articles, fullTexts, tools, settings, clock)
        , indexer(*database, articles, refresher)
        , scheduler(sources, refresher, network, settings, clock)
        , models(std::move(ownModels))
        , engines(*database, *secrets, *models, tools, clock, dataDir)
        , summaries(*database, engines, *models, tools, clock)
        , digests(*database, engines, summaries, *models, tools, clock)
        , digestEdits(*database, digests, summaries, tools, clock)
        , asking(*database, engines, *models, tools)
        , importer(*database, sources, articles, digests, tools, clock)
        , sample(*database, sources, articles, tools)
        , previewer(http, sources, tools, clock)
        , backups(*database, settings, clock, dataDir)
        , retention(*database, sources, articles, settings, clock, [this] { return backUp(); })
        , compactor(*database)
        , days(*database, stories, sources, digests, articles, clock)
        , images(http, tools)
        , sharing(articles, tools, clock)
        , reports(*database, digests, tools, clock, dataDir)
        , exporter(tools)
        , digestScheduler(settings, refresher, stories, digests, exporter, network, clock)
        , systemTimer(dataDir)
    {}

    QString dataDir;
    const Clock &clock;
    Settings settings;
    TextTools tools;
    std::unique_ptr<Database> database;
    CurlHttpClient http;
    std::unique_ptr<SecretStore> secrets;
    ArticleService articles;
    LabelService labels;
    SavedSearches savedSearches;
    SourceService sources;
    TaxonomyService taxonomies;
    RuleService rules;
    Learning learning;
    StoryService stories;
    FullTexts fullTexts;
    Refresher refresher;
    Indexer indexer;
    SystemNetworkState network;
    Scheduler scheduler;
    std::unique_ptr<LlmClient> models;
    EngineService engines;
    SummaryService summaries;
    DigestService digests;
    DigestEdits digestEdits;
    AskService asking;
    Importer importer;
    SampleDay sample;
    SourcePreviewer previewer;
    Backups backups;
    Retention retention;
    Compactor compactor;
    DayOverview days;
    ImageLoader images;
    ArticleSharing sharing;
    ReportService reports;
    ReportExporter exporter;
    DigestScheduler digestScheduler;
    SystemTimer systemTimer;

    [[nodiscard]] QFuture<Result<void>> backUp()
    {
        return mapped(&backups, backups.backUpNow(), [](const Result<BackupInfo> &made) {
            return made ? Result<void>() : Result<void>(fail(made.error()));
        });
    }

private:
    static std::unique_ptr<SecretStore> chosenSecrets(const Settings &settings, const QString &dataDir)
    {
        return std::make_unique<ChosenSecrets>(settings, std::make_unique<KeyringSecrets>(dataDir),
                                               std::make_unique<FileSecrets>(dataDir));
    }
};

} // namespace oneul
