#include "service/app.h"

#include <memory>
#include <utility>

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include "base/waitfor.h"
#include "service/appparts.h"
#include "service/carriedengines.h"
#include "settings/carriedsettings.h"
#include "summary/httpllmclient.h"

namespace oneul {

namespace {

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
    // The schedule's engine has a number by which another one may be meant now: nobody chose that one here.
    settings.reset(Key::AutomationEngine);
    // What was brought back would go again by itself within a day: the rules are to be agreed to anew.
    settings.set(Key::RetentionConfirmed, QString());
    settings.set(Key::RetentionBackedUp, false);
    if (const auto written = settings.sync(); !written)
        return written;
    return waitFor(database.forgetRestore());
}

} // namespace

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

} // namespace oneul
