#include "service/engineservice.h"

#include <QDir>

#include "base/whendone.h"
#include "summary/chat.h"

namespace oneul {

EngineService::EngineService(Database &database, SecretStore &secrets, LlmClient &client, const Settings &settings,
                             const TextTools &tools, const Clock &clock, const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(secrets)
    , m_client(client)
    , m_settings(settings)
    , m_tools(tools)
    , m_clock(clock)
    , m_path(QDir(dataDir).filePath(QStringLiteral("engines.json")))
{}

const EngineProfile *EngineService::find(const QString &) const
{
    return nullptr;
}

Result<QString> EngineService::save(EngineProfile)
{
    return fail(ErrorCode::FileWrite, m_path);
}

Result<void> EngineService::remove(const QString &id)
{
    return fail(ErrorCode::NotFound, id);
}

QFuture<Result<void>> EngineService::setKey(const QString &id, const QString &)
{
    return readyFuture<void>(fail(ErrorCode::NotFound, id));
}

QFuture<Result<QString>> EngineService::key(const QString &id)
{
    return readyFuture<QString>(fail(ErrorCode::NotFound, id));
}

bool EngineService::keyIsFromEnvironment(const QString &) const
{
    return false;
}

QFuture<Result<ChatEndpoint>> EngineService::endpoint(const QString &id)
{
    return readyFuture<ChatEndpoint>(fail(ErrorCode::NotFound, id));
}

QFuture<Result<QStringList>> EngineService::models(const EngineProfile &, const QString &)
{
    return readyFuture<QStringList>(fail(ErrorCode::NoNetwork));
}

QFuture<Result<EngineTest>> EngineService::test(const EngineProfile &, const QString &)
{
    return readyFuture<EngineTest>(fail(ErrorCode::NoNetwork));
}

QString EngineService::standardPrompt(Task) const
{
    return {};
}

QStringList EngineService::placeholders(Task) const
{
    return {};
}

Result<void> EngineService::checkPrompt(Task, const QString &) const
{
    return {};
}

QFuture<Result<QString>> EngineService::previewPrompt(const EngineProfile &, Task, const QString &)
{
    return readyFuture<QString>(fail(ErrorCode::NotFound));
}

QFuture<Result<EngineUsage>> EngineService::usage(const QString &id)
{
    return readyFuture<EngineUsage>(fail(ErrorCode::NotFound, id));
}

QFuture<Result<void>> EngineService::addUsage(const QString &id, const TokenUsage &, double)
{
    return readyFuture<void>(fail(ErrorCode::NotFound, id));
}

QFuture<Result<void>> EngineService::checkBudget(const QString &id, const TokenUsage &)
{
    return readyFuture<void>(fail(ErrorCode::NotFound, id));
}

QFuture<Result<UsageReservation>> EngineService::reserve(const QString &id, const TokenUsage &)
{
    return readyFuture<UsageReservation>(fail(ErrorCode::NotFound, id));
}

double EngineService::settle(const UsageReservation &, const TokenUsage &)
{
    return 0;
}

} // namespace oneul
