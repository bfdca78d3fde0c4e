#pragma once

#include <memory>
#include <optional>

#include <QDate>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include "base/result.h"
#include "model/article.h"
#include "model/story.h"
#include "model/storysource.h"

namespace oneul {

class ArticleService;
class Database;
struct StoryEdit;
struct TextTools;

/// Which articles tell the same story. New articles are grouped after each refresh: those of a day among themselves, then
/// with the stories of the days before, whose pull fades. What the analyst joined or split stays so.
class StoryService final : public QObject
{
    Q_OBJECT

public:
    StoryService(Database &database, ArticleService &articles, const TextTools &tools, QObject *parent = nullptr);

    /// From now on new articles are grouped by themselves, a moment after they came; those that other runs of the program
    /// have fetched first.
    void start();
    /// Groups the articles of these days anew, oldest day first. ArticleService::changed tells which articles got another
    /// story.
    QFuture<Result<void>> regroup(const QList<QDate> &days);
    /// Groups what has come in since, without waiting for the moment.
    QFuture<Result<void>> catchUp() { return regroup({}); }

    [[nodiscard]] QFuture<Result<Story>> story(StoryId id);
    /// Who tells the article's story, or lists it where nobody else tells it; the article's own sources first, at most
    /// 200.
    [[nodiscard]] QFuture<Result<QList<StorySource>>> sourcesOf(ArticleId id);
    /// What the analyst says; what is returned does the opposite when given to restore().
    QFuture<Result<QList<Story>>> join(const QList<ArticleId> &articles); ///< all of them, with their stories, are one
    QFuture<Result<QList<Story>>> split(const QList<ArticleId> &articles); ///< these leave their stories, each alone
    QFuture<Result<void>> restore(const QList<Story> &stories);

    /// The day's stories, single articles too, beside those of the `window` days before, each with its articles of these
    /// days. Changed: none of the day, but a source states on it that one of before was updated. Quiet: told on at least
    /// two of the days before or by two sources, and not on the day.
    [[nodiscard]] QFuture<Result<QList<StoryChange>>> dayOverDay(const QDate &day, std::optional<Kind> kind = {},
                                                                 int window = 7);

Q_SIGNALS:
    void failed(const oneul::Error &error);

private:
    using Waiting = std::shared_ptr<QPromise<Result<void>>>;

    void note(const ArticleDelta &delta);
    void work();
    void takeUngrouped();
    void takeNew();
    void groupNext();
    void apply(const QList<QDate> &days, int edits, const QList<QList<ArticleId>> &groups);
    void settle(const Result<void> &result);
    [[nodiscard]] QFuture<Result<QList<Story>>> follow(const QFuture<Result<StoryEdit>> &future);

    Database &m_database;
    ArticleService &m_articles;
    const TextTools &m_tools;
    QTimer m_moment;
    bool m_follows = false;
    bool m_running = false;
    bool m_caughtUp = false; ///< what other runs of the program have left is taken
    int m_edits = 0; ///< by hand: what was grouped before one must not be written after it
    ArticleId m_taken = 0; ///< the highest article that was taken, 0: not to be noted
    QSet<ArticleId> m_new; ///< articles that have come in
    QList<QDate> m_days; ///< to be grouped; ascending
    QList<Waiting> m_waiting;
};

} // namespace oneul
