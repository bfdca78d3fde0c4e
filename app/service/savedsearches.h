#pragma once

#include <deque>
#include <optional>

#include <QElapsedTimer>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

#include "base/cancellation.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/category.h"
#include "model/searchquery.h"

namespace oneul {

class ArticleService;
class Database;

/// The searches that the analyst keeps, with how many articles each of them finds. Counting follows the archive in the
/// background: the longer it takes, the less often it is done. list() is empty until load() has been done once.
/// Errors are SavedSearchStore's.
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    SavedSearches(Database &database, ArticleService &articles, const Taxonomy &taxonomy, const Clock &clock,
                  QObject *parent = nullptr);
    ~SavedSearches() override; ///< calls off what is being counted

    [[nodiscard]] QFuture<Result<QList<SavedSearch>>> load();
    [[nodiscard]] const QList<SavedSearch> &list() const { return m_searches; } ///< in their order
    [[nodiscard]] std::optional<SavedSearch> byId(qint64 id) const;
    /// What a typed query asks for; the error tells people what is wrong with it.
    [[nodiscard]] Result<SearchQuery> read(const QString &query) const;

    // Each says changed() before it is done.
    [[nodiscard]] QFuture<Result<SavedSearch>> add(const QString &name, const QString &query);
    [[nodiscard]] QFuture<Result<SavedSearch>> change(qint64 id, const QString &name, const QString &query);
    [[nodiscard]] QFuture<Result<void>> move(qint64 id, int position); ///< among the others, 0: first
    [[nodiscard]] QFuture<Result<SavedSearch>> remove(qint64 id);
    [[nodiscard]] QFuture<Result<void>> restore(const SavedSearch &removed); ///< where it was, with its id

    void countSoon(); ///< the archive or its index has changed
    void makeWay(); ///< somebody searches: counting stops and begins anew a while later

Q_SIGNALS:
    void changed(); ///< searches or their counts

private:
    [[nodiscard]] QFuture<Result<SavedSearch>> reloadedAfter(const QFuture<Result<SavedSearch>> &change);
    void take(const QList<SavedSearch> &searches);
    void startRound();
    void countNext();
    void count(qint64 id, bool unread);
    void takeCount(qint64 id, bool unread, int count);
    void endRound();

    Database &m_database;
    const Taxonomy &m_taxonomy;
    const Clock &m_clock;
    QList<SavedSearch> m_searches;
    QTimer m_timer; ///< until the next round of counting
    QElapsedTimer m_took; ///< since this round began
    qint64 m_lastMs = 0; ///< what the last round took
    std::deque<std::pair<qint64, bool>> m_waiting; ///< what this round still has to count: search, only unread
    Cancellation m_cancellation; ///< of this round
    bool m_counting = false;
    bool m_again = false; ///< something changed during this round
    bool m_makingWay = false;
};

} // namespace oneul
