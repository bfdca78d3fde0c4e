#pragma once

#include <QDate>
#include <QFuture>
#include <QList>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/story.h"

namespace oneul {

class ArticleService;
class Database;
struct TextTools;

/// Which articles tell the same story. New articles are grouped after each refresh: those of a day among themselves, then
/// with the stories of the days before, whose pull fades. What the analyst joined or split stays so.
class StoryService final : public QObject
{
    Q_OBJECT

public:
    StoryService(Database &database, ArticleService &articles, TextTools &tools, const Clock &clock,
                 QObject *parent = nullptr);

    /// Groups the articles of these days anew, oldest day first. ArticleService::changed tells which articles got another
    /// story. Done by itself after new articles.
    QFuture<Result<void>> regroup(const QList<QDate> &days);
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] QFuture<Result<Story>> story(StoryId id);
    /// What the analyst says; what is returned does the opposite when given to restore().
    QFuture<Result<QList<Story>>> join(const QList<ArticleId> &articles); ///< all of them, with their stories, are one
    QFuture<Result<QList<Story>>> split(const QList<ArticleId> &articles); ///< these leave their stories, each alone
    QFuture<Result<void>> restore(const QList<Story> &stories);

    /// The day's stories, single articles too, beside those of the `window` days before. Quiet: told on at least two of
    /// them or by two sources, and not on the day.
    [[nodiscard]] QFuture<Result<QList<StoryChange>>> dayOverDay(const QDate &day, std::optional<Kind> kind = {},
                                                                 int window = 7);

Q_SIGNALS:
    void regrouped();
    void failed(const oneul::Error &error);

private:
    Database &m_database;
    ArticleService &m_articles;
    TextTools &m_tools;
    const Clock &m_clock;
};

} // namespace oneul
