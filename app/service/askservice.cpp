#include "service/askservice.h"

#include "base/whendone.h"

namespace oneul {

struct AskService::Asking {};

AskService::AskService(Database &database, EngineService &engines, LlmClient &client, const TextTools &tools,
                       const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_engines(engines), m_client(client), m_tools(tools), m_clock(clock)
{}

QFuture<Result<Answer>> AskService::ask(const Question &)
{
    return readyFuture<Answer>(fail(ErrorCode::NotFound));
}

void AskService::cancel() {}

} // namespace oneul
