#include "service/learning.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/articlewalk.h"
#include "service/likeness.h"
#include "service/taxonomyservice.h"
#include "service/teacher.h"
#include "service/texttools.h"
#include "service/verdict.h"
#include "service/watchedarticles.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/learningstore.h"

namespace oneul {

namespace {

/// What `next()` gives once the classifier is ready; what kept it from that was said already.
template <class T, class Next>
QFuture<Result<T>> afterwards(QObject *context, const QFuture<Result<void>> &ready, Next next)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenDone(context, ready, [context, promise, next](const Result<void> &) {
        whenDone(context, next(), [promise](const Result<T> &result) {
            promise->addResult(result);
            promise->finish();
        });
    });
    return promise->future();
}

/// Rules first: they stand above the classifier.
Explanation explained(const KnownArticle &article, const TextTools &tools)
{
    Explanation explanation;
    explanation.origin = article.row.status.categoryOrigin;
    explanation.decision = tools.classifier.classify(article.facts);
    explanation.evidence = tools.classifier.evidence(article.facts);
    const RuleOutcome outcome = tools.rules.apply(article.facts);
    const auto wanted = outcome.categoryRule != 0 ? openCategory(tools.taxonomy, *outcome.actions.category)
                                                  : std::optional<CategoryId>();
    if (wanted) {
        Evidence rule;
        rule.what = Evidence::What::Rule;
        rule.text = tools.rules.name(outcome.categoryRule);
        rule.category = *wanted;
        rule.weight = 1;
        explanation.evidence.prepend(rule);
    }
    return explanation;
}

QList<SimilarArticle> similarTo(const QList<Feature> &wanted, const QList<KnownArticle> &articles, ArticleId without,
                                const Classifier &classifier)
{
    constexpr double kLeast = 0.15;
    QList<SimilarArticle> similar;
    for (const KnownArticle &article : articles) {
        const double similarity = likeness(wanted, classifier.hashed(article.facts));
        if (article.row.id != without && similarity >= kLeast)
            similar.append({article.row, similarity});
    }
    return similar;
}

QList<SimilarArticle> bestOf(const QList<QList<SimilarArticle>> &parts)
{
    constexpr qsizetype kMost = 200;
    QList<SimilarArticle> all;
    for (const QList<SimilarArticle> &part : parts)
        all += part;
    std::ranges::stable_sort(all, std::ranges::greater(), &SimilarArticle::similarity);
    return all.mid(0, kMost);
}

QList<UnsureArticle> looked(const QList<KnownArticle> &articles, const Classifier &classifier)
{
    QList<UnsureArticle> unsure;
    for (const KnownArticle &article : articles) {
        const Features features = classifier.features(article.facts);
        unsure.append({article.row, features, classifier.classify(features)});
    }
    return unsure;
}

} // namespace

Learning::Learning(Database &database, ArticleService &articles, TaxonomyService &taxonomies, TextTools &tools,
                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_articles(articles)
    , m_taxonomies(taxonomies)
    , m_tools(tools)
    , m_clock(clock)
    , m_teacher(new Teacher(database, tools, this))
    , m_watched(new WatchedArticles(database, tools, this))
{
    connectTeacher();
}

void Learning::connectTeacher()
{
    connect(m_teacher, &Teacher::learnt, m_watched, &WatchedArticles::decideAgain);
    connect(m_teacher, &Teacher::failed, this, &Learning::failed);
    connect(m_watched, &WatchedArticles::failed, this, &Learning::failed);
    connect(m_watched, &WatchedArticles::decided, this, [this](const ArticleDelta &delta) {
        m_articles.announce(delta);
        Q_EMIT learnt();
    });
    connect(&m_articles, &ArticleService::categoriesEdited, m_teacher, &Teacher::learn);
    connect(&m_articles, &ArticleService::changed, this, [this](const ArticleDelta &delta) {
        m_watched->forget(delta.textsStay ? delta.removed : delta.updated + delta.removed);
    });
    connect(&m_taxonomies, &TaxonomyService::changed, this,
            [this] { [[maybe_unused]] const auto learning = m_teacher->learnAll(); });
}

QFuture<Result<void>> Learning::load()
{
    return m_teacher->learnAll();
}

QFuture<Result<void>> Learning::ready()
{
    return m_teacher->ready();
}

void Learning::watch(const QList<ArticleId> &ids)
{
    m_watched->watch(ids);
}

const Classifier &Learning::classifier() const
{
    return m_tools.classifier;
}

QFuture<Result<Explanation>> Learning::explain(ArticleId id)
{
    const auto explain = [this, id](const QList<KnownArticle> &known) {
        if (known.isEmpty())
            return readyFuture<Explanation>(fail(ErrorCode::NotFound, QString::number(id)));
        return QtConcurrent::run(m_tools.pool.get(), [article = known.first(), tools = m_tools] {
            return Result<Explanation>(explained(article, tools));
        });
    };
    return afterwards<Explanation>(this, ready(), [this, id, explain] {
        return chained<Explanation>(this, m_database.learning().known({id}), explain);
    });
}

QFuture<Result<QList<SimilarArticle>>> Learning::similar(ArticleId id, const CategoryId &category,
                                                         const Cancellation &cancellation)
{
    constexpr int kMost = 5000;
    constexpr int kDays = 30;
    using Parts = QList<QList<SimilarArticle>>;
    const CategoryId own = m_tools.taxonomy.byId(category).id;
    const auto walk = [this, id, cancellation](const KnownArticle &article, const QList<ArticleId> &ids) {
        const auto look = [classifier = m_tools.classifier, id,
                           wanted = m_tools.classifier.hashed(article.facts)](const QList<KnownArticle> &articles) {
            return similarTo(wanted, articles, id, classifier);
        };
        return walkArticles<QList<SimilarArticle>>(this, m_database, m_tools.pool, ids, look, cancellation);
    };
    const auto among = [this, walk, own](const KnownArticle &article) {
        return chained<Parts>(this, m_database.learning().elsewhereSince(m_clock.firstOfLast(kDays), own, kMost),
                              [walk, article](const QList<ArticleId> &ids) { return walk(article, ids); });
    };
    const auto parts =
        chained<Parts>(this, m_database.learning().known({id}), [among, id](const QList<KnownArticle> &known) {
            return known.isEmpty() ? readyFuture<Parts>(fail(ErrorCode::NotFound, QString::number(id)))
                                   : among(known.first());
        });
    return mapped(this, parts, [](const Result<Parts> &found) -> Result<QList<SimilarArticle>> {
        if (!found)
            return fail(found.error());
        return bestOf(*found);
    });
}

QFuture<Result<QList<ReviewItem>>> Learning::reviewQueue(int limit)
{
    constexpr int kMost = 2000; // the newest, however old: those of imported reports wait as well
    const QDate ever(1970, 1, 1);
    using Parts = QList<QList<UnsureArticle>>;
    const auto walk = [this](const QList<ArticleId> &ids) {
        const auto look = [classifier = m_tools.classifier](const QList<KnownArticle> &articles) {
            return looked(articles, classifier);
        };
        return walkArticles<QList<UnsureArticle>>(this, m_database, m_tools.pool, ids, look);
    };
    const auto unsure = afterwards<Parts>(this, ready(), [this, walk, ever] {
        return chained<Parts>(this, m_database.learning().unsureSince(ever, kMost), walk);
    });
    return chained<QList<ReviewItem>>(this, unsure, [this, limit](const Parts &parts) {
        return QtConcurrent::run(m_tools.pool.get(), [parts, limit] {
            QList<UnsureArticle> all;
            for (const QList<UnsureArticle> &part : parts)
                all += part;
            return Result<QList<ReviewItem>>(reviewOrder(all, limit));
        });
    });
}

QFuture<Result<QList<CategoryLogLine>>> Learning::log(int limit, qint64 before)
{
    return m_database.learning().log(limit, before);
}

QFuture<Result<void>> Learning::setSecondary(ArticleId id, const QList<CategoryId> &categories)
{
    QList<CategoryId> known;
    for (const CategoryId &category : categories)
        known.append(m_tools.taxonomy.byId(category).id);
    return mapped(this, m_database.learning().setSecondary(id, known),
                  [this](const Result<ArticleDelta> &delta) -> Result<void> {
                      if (!delta) {
                          Q_EMIT failed(delta.error());
                          return fail(delta.error());
                      }
                      m_articles.announce(*delta);
                      return {};
                  });
}

} // namespace oneul
