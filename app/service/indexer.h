#pragma once

#include <memory>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/article.h"

namespace oneul {

class ArticleService;
class Database;
class Refresher;
struct IndexProgress;

/// Keeps the search index up with the archive: in small slices in the background, never while a refresh runs.
class Indexer final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< everything is in the index (or not started yet)
        Working,
        Waiting, ///< a refresh runs
        Stopped ///< the last slice failed; tried again with the next change
    };
    Q_ENUM(State)

    Indexer(Database &database, ArticleService &articles, Refresher &refresher, QObject *parent = nullptr);
    ~Indexer() override; ///< the slice that is being written is given up

    /// From now on it follows every change.
    void start();
    /// Done when everything that is in the archive now is in the index, refresh or not.
    [[nodiscard]] QFuture<Result<void>> finish();
    /// Gives up the slice that is being written; nothing follows.
    void stop();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    /// Articles in the index, and articles of the archive.
    void progress(qint64 done, qint64 total);
    void stateChanged(oneul::Indexer::State state);
    /// What was new or changed is found from now on.
    void caughtUp();
    /// Once for each kind of trouble (a full disk), not with every slice.
    void failed(const oneul::Error &error);

private:
    void wake();
    void work();
    void handle(const Result<IndexProgress> &result);
    void setState(State state);
    void settle(const Result<void> &outcome);

    Database &m_database;
    Refresher &m_refresher;
    State m_state = State::Idle;
    bool m_follows = false;
    bool m_running = false;
    bool m_again = false;
    bool m_wrote = false; ///< since it was last up with the archive
    QList<std::shared_ptr<QPromise<Result<void>>>> m_waiting;
    ErrorCode m_lastError = ErrorCode::None;
    Cancellation m_cancellation;
};

} // namespace oneul
