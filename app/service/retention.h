#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QFuture>
#include <QObject>
#include <QTimer>

#include "base/cancellation.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/article.h"
#include "model/retention.h"

namespace oneul {

class ArticleService;
class Database;
class Settings;
class SourceService;

/// Keeps the archive as small as the analyst's rules say. Nothing goes before the analyst has agreed to the rules in the
/// window; then they are applied by themselves once a day, unless something looks wrong (see Doubt).
class Retention final : public QObject
{
    Q_OBJECT

public:
    /// Why rules that were agreed to are not applied by themselves.
    enum class Doubt {
        ClockJumped, ///< since the last time the clock has moved ahead by months
        TooMany, ///< more than half of the archive would go
    };
    /// Makes a backup; called before the first removal.
    using BackUp = std::function<QFuture<Result<void>>()>;

    Retention(Database &database, SourceService &sources, ArticleService &articles, Settings &settings,
              const Clock &clock, BackUp backUp, QObject *parent = nullptr);

    [[nodiscard]] RetentionRules rules() const; ///< the sources' own among them
    /// Whether the analyst has agreed to the rules as they are now.
    [[nodiscard]] bool isAgreed() const;
    [[nodiscard]] QDateTime lastRun() const; ///< UTC; invalid: never

    /// What rules, also such as are not stored, would remove now. A later call calls the earlier one off.
    [[nodiscard]] QFuture<Result<RetentionPlan>> preview(const RetentionRules &rules);
    /// The analyst agrees: stores the rules and removes what the plan lists, less what is held on to by now; how many
    /// articles went. What is done stays when it is cancelled or fails.
    [[nodiscard]] QFuture<Result<int>> apply(const RetentionRules &rules, const RetentionPlan &plan);
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_running.expired(); }

    void start(); ///< from then on the rules are applied by themselves
    void look(); ///< whether that is due; called by the timer

Q_SIGNALS:
    void progress(int done, int total); ///< articles
    void removed(int articles); ///< by itself
    void doubted(oneul::Retention::Doubt doubt);
    void failed(const oneul::Error &error); ///< by itself

private:
    struct Job;
    [[nodiscard]] QFuture<Result<int>> removePlanned(const RetentionPlan &plan);
    void next(const std::shared_ptr<Job> &job);
    void announce(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job, const std::optional<Error> &error);
    void forgetOldRemovals();
    void applyByItself(const RetentionPlan &plan);
    void store(const RetentionRules &rules);
    void doubt(Doubt doubt);

    Database &m_database;
    SourceService &m_sources;
    ArticleService &m_articles;
    Settings &m_settings;
    const Clock &m_clock;
    BackUp m_backUp;
    Cancellation m_preview;
    std::weak_ptr<Job> m_running;
    QTimer m_timer;
    bool m_doubted = false; ///< said once while the program runs
};

} // namespace oneul
