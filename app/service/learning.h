#pragma once

#include <QFuture>
#include <QList>
#include <QObject>

#include "base/cancellation.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/decision.h"

namespace oneul {

class ArticleService;
class Classifier;
class Database;
class TaxonomyService;
class Teacher;
class WatchedArticles;
struct TextTools;

/// Teaches the classifier. What it knows is a function of its weights, the taxonomy and the hand edits that the archive
/// holds, in their order; so an edit that is undone is unlearnt, and nothing is kept beside the archive.
class Learning final : public QObject
{
    Q_OBJECT

public:
    /// Keeps tools.classifier at what has been taught. Listens to edits and to the taxonomy.
    Learning(Database &database, ArticleService &articles, TaxonomyService &taxonomies, TextTools &tools,
             const Clock &clock, QObject *parent = nullptr);

    /// Learns the hand edits of the archive from the beginning; done when the classifier knows them.
    QFuture<Result<void>> load();
    /// Done when they have been learnt once, which the first call begins.
    QFuture<Result<void>> ready();
    /// The articles somebody looks at: what is learnt is applied to those among them that the classifier decided.
    void watch(const QList<ArticleId> &ids);

    [[nodiscard]] const Classifier &classifier() const; ///< as it has been taught so far
    [[nodiscard]] QFuture<Result<Explanation>> explain(ArticleId id);
    /// What the classifier, not the analyst, put elsewhere in the last 30 days, and that is like this article; best
    /// first, at most 200.
    [[nodiscard]] QFuture<Result<QList<SimilarArticle>>> similar(ArticleId id, const CategoryId &category,
                                                                 const Cancellation &cancellation = {});
    /// Of the newest 2,000 unsure articles those whose answer would teach most first.
    [[nodiscard]] QFuture<Result<QList<ReviewItem>>> reviewQueue(int limit = 100);
    /// Newest first; before a line's id (0: from the newest).
    [[nodiscard]] QFuture<Result<QList<CategoryLogLine>>> log(int limit, qint64 before = 0);
    /// Further categories of an article, none of them its primary one.
    QFuture<Result<void>> setSecondary(ArticleId id, const QList<CategoryId> &categories);

Q_SIGNALS:
    void learnt(); ///< an edit has been learnt and the watched articles have been looked at again
    void failed(const oneul::Error &error);

private:
    void connectTeacher();

    Database &m_database;
    ArticleService &m_articles;
    TaxonomyService &m_taxonomies;
    TextTools &m_tools;
    const Clock &m_clock;
    Teacher *m_teacher;
    WatchedArticles *m_watched;
};

} // namespace oneul
