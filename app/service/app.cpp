#include "service/app.h"

#include <QDir>
#include <QStandardPaths>

#include "base/waitfor.h"
#include "base/whendone.h"
#include "net/curlhttpclient.h"
#include "service/articleservice.h"
#include "service/askservice.h"
#include "service/backups.h"
#include "service/carriedengines.h"
#include "service/compactor.h"
#include "service/digestedits.h"
#include "service/digestservice.h"
#include "service/engineservice.h"
#include "service/fulltexts.h"
#include "service/importer.h"
#include "service/indexer.h"
#include "service/labelservice.h"
#include "service/learning.h"
#include "service/networkstate.h"
#include "service/refresher.h"
#include "service/retention.h"
#include "service/ruleservice.h"
#include "service/sampleday.h"
#include "service/savedsearches.h"
#include "service/scheduler.h"
#include "service/sourcepreview.h"
#include "service/sourceservice.h"
#include "service/storyservice.h"
#include "service/summaryservice.h"
#include "service/taxonomyservice.h"
#include "service/texttools.h"
#include "settings/carriedsettings.h"
#include "settings/chosensecrets.h"
#include "settings/filesecrets.h"
#include "settings/keyringsecrets.h"
#include "settings/settings.h"
#include "storage/database.h"
#include "summary/httpllmclient.h"

namespace oneul {

namespace {

std::unique_ptr<SecretStore> chosenSecrets(const Settings &settings, const QString &dataDir)
{
    return std::make_unique<ChosenSecrets>(settings, std::make_unique<KeyringSecrets>(dataDir),
                                           std::make_unique<FileSecrets>(dataDir));
}

/// Feeds and models go the same way; a change of it holds from the next start on.
template <class Client>
void setWay(Client &client, const Settings &settings)
{
    if (const QString agent = settings.text(Key::UserAgent); !agent.isEmpty())
        client.setUserAgent(agent.toUtf8());
    if (const QUrl proxy(settings.text(Key::Proxy)); !proxy.isEmpty())
        client.setProxy(proxy);
}

/// A restored archive may bring settings along. Taken twice they are the same: they are forgotten only once written.
Result<void> takeOverRestored(Settings &settings, EngineService &engines, Database &database)
{
    const auto restored = waitFor(database.wasRestored());
    if (!restored)
        return fail(restored.error());
    if (!*restored)
        return {};
    const auto carried = waitFor(database.carriedSettings());
    if (!carried)
        return fail(carried.error());
    takeSettings(settings, *carried);
    if (const QByteArray profiles = enginesIn(*carried); !profiles.isEmpty()) {
        if (const auto taken = engines.takeOver(profiles); !taken)
            return taken;
    }
    // What was brought back would go again by itself within a day: the rules are to be agreed to anew.
    settings.set(Key::RetentionConfirmed, QString());
    settings.set(Key::RetentionBackedUp, false);
    if (const auto written = settings.sync(); !written)
        return written;
    return waitFor(database.forgetRestore());
}

} // namespace

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

    [[nodiscard]] QFuture<Result<void>> backUp()
    {
        return mapped(&backups, backups.backUpNow(), [](const Result<BackupInfo> &made) {
            return made ? Result<void>() : Result<void>(fail(made.error()));
        });
    }
};

App::App() = default;

App::~App()
{
    if (!m_parts)
        return;
    m_parts->indexer.stop();
    m_parts->refresher.cancel();
    m_parts->http.cancelAll();
    m_parts->tools.pool->waitForDone();
}

Result<std::unique_ptr<App>> App::open(const QString &dataDir, const Clock &clock)
{
    return open(dataDir, clock, nullptr);
}

Result<std::unique_ptr<App>> App::open(const QString &dataDir, const Clock &clock, std::unique_ptr<SecretStore> secrets)
{
    return open(dataDir, clock, std::move(secrets), nullptr);
}

Result<std::unique_ptr<App>> App::open(const QString &dataDir, const Clock &clock, std::unique_ptr<SecretStore> secrets,
                                       std::unique_ptr<LlmClient> llm)
{
    auto tools = loadTextTools();
    if (!tools)
        return fail(tools.error());
    auto database = Database::open(dataDir);
    if (!database)
        return fail(database.error());
    HttpLlmClient *models = nullptr;
    if (!llm) {
        auto own = std::make_unique<HttpLlmClient>();
        models = own.get();
        llm = std::move(own);
    }
    std::unique_ptr<App> app(new App);
    app->m_parts =
        std::make_unique<Parts>(dataDir, clock, *tools, std::move(*database), std::move(secrets), std::move(llm));
    if (const auto taken = takeOverRestored(app->m_parts->settings, app->m_parts->engines, *app->m_parts->database);
        !taken)
        return fail(taken.error());
    setWay(app->m_parts->http, app->m_parts->settings);
    if (models != nullptr)
        setWay(*models, app->m_parts->settings);
    // Before anything is shown or classified.
    if (const auto loaded = waitFor(app->m_parts->taxonomies.load()); !loaded)
        return fail(loaded.error());
    if (const auto loaded = waitFor(app->m_parts->rules.load()); !loaded)
        return fail(loaded.error());
    const auto learnt = [learning = &app->m_parts->learning] { return learning->ready(); };
    app->m_parts->refresher.prepareWith(learnt);
    app->m_parts->fullTexts.prepareWith(learnt);
    app->m_parts->importer.prepareWith(learnt);
    QObject::connect(&app->m_parts->digests, &DigestService::recategorised, &app->m_parts->articles,
                     &ArticleService::announce);
    // Nothing waits for these.
    [[maybe_unused]] const auto labels = app->m_parts->labels.load();
    [[maybe_unused]] const auto searches = app->m_parts->savedSearches.load();
    const auto loaded = waitFor(app->m_parts->sources.load());
    if (!loaded)
        return fail(loaded.error());
    return app;
}

QString App::resolveDataDir(const QString &argument)
{
    const QString given = argument.isEmpty() ? qEnvironmentVariable("ONEUL_DATA_DIR") : argument;
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    // Not AppDataLocation: it hangs on names that the window and the command line would have to share.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/oneul");
}

Settings &App::settings()
{
    return m_parts->settings;
}

Database &App::database()
{
    return *m_parts->database;
}

SourceService &App::sources()
{
    return m_parts->sources;
}

ArticleService &App::articles()
{
    return m_parts->articles;
}

LabelService &App::labels()
{
    return m_parts->labels;
}

SavedSearches &App::savedSearches()
{
    return m_parts->savedSearches;
}

Refresher &App::refresher()
{
    return m_parts->refresher;
}

Indexer &App::indexer()
{
    return m_parts->indexer;
}

SecretStore &App::secrets()
{
    return *m_parts->secrets;
}

Scheduler &App::scheduler()
{
    return m_parts->scheduler;
}

FullTexts &App::fullTexts()
{
    return m_parts->fullTexts;
}

LlmClient &App::llm()
{
    return *m_parts->models;
}

EngineService &App::engines()
{
    return m_parts->engines;
}

SummaryService &App::summaries()
{
    return m_parts->summaries;
}

DigestEdits &App::digestEdits()
{
    return m_parts->digestEdits;
}

AskService &App::asking()
{
    return m_parts->asking;
}

DigestService &App::digests()
{
    return m_parts->digests;
}

Importer &App::importer()
{
    return m_parts->importer;
}

Retention &App::retention()
{
    return m_parts->retention;
}

Compactor &App::compactor()
{
    return m_parts->compactor;
}

SampleDay &App::sample()
{
    return m_parts->sample;
}

SourcePreviewer &App::previewer()
{
    return m_parts->previewer;
}

Backups &App::backups()
{
    return m_parts->backups;
}

TaxonomyService &App::taxonomies()
{
    return m_parts->taxonomies;
}

RuleService &App::rules()
{
    return m_parts->rules;
}

Learning &App::learning()
{
    return m_parts->learning;
}

StoryService &App::stories()
{
    return m_parts->stories;
}

const Taxonomy &App::taxonomy() const
{
    return m_parts->tools.taxonomy;
}

const Clock &App::clock() const
{
    return m_parts->clock;
}

QString App::dataDir() const
{
    return m_parts->dataDir;
}

} // namespace oneul
