#pragma once

#include <optional>

#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/article.h"
#include "model/story.h"
#include "model/storysource.h"

namespace oneul {

class DbThread;

/// An article as the grouping into stories needs it.
struct StoryArticle {
    ArticleId id = 0;
    QString title;
    QString text; ///< the beginning of what its sources state, plain
    QString normalisedUrl;
    QString arxivId;
    QDate day;
    StoryId story = 0;
};

/// An article as the view of a day beside the days before needs it.
struct ToldArticle {
    ArticleId id = 0;
    QString title;
    CategoryId category;
    QDate day;
    StoryId story = 0;
    int sources = 1;
    QDateTime updated; ///< UTC; the newest that a source states; invalid: none does
};

/// A hand's change of stories: what it changed, and how the articles' stories were before.
struct StoryEdit {
    ArticleDelta delta;
    QList<Story> before;
};

/// Articles that nobody has grouped yet: those that another run of the program has fetched.
struct UngroupedArticles {
    QList<QDate> days; ///< ascending
    ArticleId last = 0; ///< the highest of them; 0: there is none
};

/// A story, without title, days and sources, with its articles' titles in their order.
struct TitledStory {
    Story story;
    QStringList titles;
};

/// Which articles tell a story together, and what the analyst said of pairs of them. Stories of one article are not kept.
class StoryStore final
{
public:
    StoryStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    /// The articles of a day with higher ids than `after`, ascending.
    [[nodiscard]] QFuture<Result<QList<StoryArticle>>> articles(const QDate &day, ArticleId after, int limit);
    [[nodiscard]] QFuture<Result<QList<StoryPair>>> pairs();
    /// The days of the articles, ascending.
    [[nodiscard]] QFuture<Result<QList<QDate>>> daysOf(const QList<ArticleId> &ids);
    /// The newest `limit` of the articles above what noteGrouped() kept.
    [[nodiscard]] QFuture<Result<UngroupedArticles>> ungrouped(int limit);
    QFuture<Result<void>> noteGrouped(ArticleId last); ///< never lowers what is kept
    /// Makes the groups the stories of their articles; writes only what differs.
    [[nodiscard]] QFuture<Result<ArticleDelta>> regroup(const QList<QList<ArticleId>> &groups);

    [[nodiscard]] QFuture<Result<TitledStory>> story(StoryId id); ///< NotFound: there is none of two and more
    /// Who tells the article's story, or lists it where nobody else tells it: each source once for an article, the
    /// article's own first. Without hidden articles.
    [[nodiscard]] QFuture<Result<QList<StorySource>>> sourcesOf(ArticleId id, int limit);
    /// All of the articles, with those that tell their stories, are one story. NotFound: fewer than two are left.
    [[nodiscard]] QFuture<Result<StoryEdit>> join(const QList<ArticleId> &ids);
    /// Each of the articles is a story of its own. NotFound: none of them tells a story with others.
    [[nodiscard]] QFuture<Result<StoryEdit>> split(const QList<ArticleId> &ids);
    [[nodiscard]] QFuture<Result<ArticleDelta>> restore(const QList<Story> &stories);

    /// The articles of the days, both inclusive, oldest first; hidden ones are left out.
    [[nodiscard]] QFuture<Result<QList<ToldArticle>>> told(const QDate &from, const QDate &to,
                                                           std::optional<Kind> kind);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
