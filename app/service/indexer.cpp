#include "service/indexer.h"

#include <utility>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/refresher.h"
#include "storage/database.h"
#include "storage/searchstore.h"

namespace oneul {

namespace {

/// About a fifth of a second: the end of the program never waits for longer.
constexpr int kSlice = 1000;

} // namespace

Indexer::Indexer(Database &database, ArticleService &articles, Refresher &refresher, QObject *parent)
    : QObject(parent), m_database(database), m_refresher(refresher)
{
    connect(&articles, &ArticleService::changed, this, &Indexer::wake);
    connect(&refresher, &Refresher::finished, this, &Indexer::wake);
}

Indexer::~Indexer()
{
    m_cancellation.cancel();
}

void Indexer::start()
{
    m_follows = true;
    wake();
}

QFuture<Result<void>> Indexer::finish()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_waiting.append(promise);
    const QFuture<Result<void>> future = promise->future();
    m_again = true;
    work();
    return future;
}

void Indexer::stop()
{
    m_follows = false;
    m_cancellation.cancel();
    m_cancellation = {};
    if (!m_running)
        settle(fail(ErrorCode::Cancelled));
}

/// Something changed: what was written since the slice began has to be looked at as well.
void Indexer::wake()
{
    m_again = true;
    if (m_follows)
        work();
}

void Indexer::work()
{
    if (m_running)
        return;
    if (m_refresher.isRunning() && m_waiting.isEmpty()) {
        setState(State::Waiting); // the end of the refresh wakes it
        return;
    }
    m_running = true;
    m_again = false;
    setState(State::Working);
    whenDone(this, m_database.search().indexNext(kSlice, m_cancellation),
             [this](const Result<IndexProgress> &result) { handle(result); });
}

void Indexer::handle(const Result<IndexProgress> &result)
{
    m_running = false;
    if (!result) {
        const Error error = result.error();
        setState(error.code == ErrorCode::Cancelled ? State::Idle : State::Stopped);
        settle(fail(error));
        const bool isNews = error.code != ErrorCode::Cancelled && error.code != m_lastError;
        m_lastError = error.code;
        if (isNews)
            Q_EMIT failed(error);
        return;
    }
    m_lastError = ErrorCode::None;
    m_wrote = m_wrote || result->more;
    Q_EMIT progress(result->done, result->done + result->waiting);
    if ((result->more || m_again) && (m_follows || !m_waiting.isEmpty())) {
        work();
        return;
    }
    setState(State::Idle);
    if (std::exchange(m_wrote, false))
        Q_EMIT caughtUp();
    settle({});
}

void Indexer::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void Indexer::settle(const Result<void> &outcome)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(outcome);
        promise->finish();
    }
}

} // namespace oneul
