#include "service/dayoverview.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <QHash>
#include <QPromise>

#include "base/whendone.h"
#include "digest/daydifference.h"
#include "model/article.h"
#include "model/listorder.h"
#include "service/articleservice.h"
#include "service/digestservice.h"
#include "service/sourceservice.h"
#include "service/storyservice.h"
#include "storage/database.h"
#include "storage/taxonomystore.h"

namespace oneul {

namespace {

using Done = QFuture<Result<void>>;

constexpr int kStoriesOfAKind = 10; ///< New, Continued, Changed, Quiet: each has room, however many the others are
constexpr int kUsualWindow = 7; ///< days that stories are looked for on, before the day
constexpr int kLongestWindow = 31;

/// What is put together out of several reads. It lives as long as one of them.
template <class T>
struct Gathered {
    T value;
    Taxonomy taxonomy;
};

template <class T>
using Shared = std::shared_ptr<Gathered<T>>;

void awaitFrom(QObject *context, const QList<Done> &reads, qsizetype at,
               const std::function<void(const Result<void> &)> &done)
{
    if (at == reads.size())
        return done({});
    whenDone(context, reads.at(at), [context, reads, at, done](const Result<void> &result) {
        if (!result)
            return done(result);
        awaitFrom(context, reads, at + 1, done);
    });
}

/// What `finish` makes of it once all reads are done; the first error where one fails.
template <class T>
QFuture<Result<T>> gather(QObject *context, const Shared<T> &gathered, const QList<Done> &reads,
                          const std::function<void(Gathered<T> &)> &finish)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    awaitFrom(context, reads, 0, [promise, gathered, finish](const Result<void> &result) {
        if (result)
            finish(*gathered);
        promise->addResult(result ? Result<T>(gathered->value) : Result<T>(fail(result.error())));
        promise->finish();
    });
    return promise->future();
}

/// A read whose value goes somewhere.
template <class T, class Take>
Done taken(QObject *context, const QFuture<Result<T>> &read, Take take)
{
    return mapped(context, read, [take = std::move(take)](const Result<T> &result) mutable -> Result<void> {
        if (!result)
            return fail(result.error());
        take(result.value());
        return {};
    });
}

template <class T>
Done takenTaxonomy(QObject *context, Database &database, const Shared<T> &gathered)
{
    return taken(context, database.taxonomies().versions(1), [gathered](const QList<TaxonomyVersion> &versions) {
        if (!versions.isEmpty())
            gathered->taxonomy = versions.constFirst().taxonomy;
    });
}

QList<StoryChange> firstOfEachKind(const QList<StoryChange> &changes)
{
    QHash<StoryChange::What, int> counts;
    QList<StoryChange> first;
    for (const StoryChange &change : changes) {
        if (++counts[change.what] <= kStoriesOfAKind)
            first.append(change);
    }
    return first;
}

DigestInfo infoOf(const Digest &digest)
{
    DigestInfo info{digest.id,
                    digest.day,
                    digest.kind,
                    digest.language,
                    digest.createdAt,
                    digest.origin,
                    int(digest.sections.size()),
                    0};
    for (const Section &section : digest.sections)
        info.articles += int(section.articles.size());
    return info;
}

/// Since when the articles of a kind are new to the day's digests: a kind that has none was empty when the other was made.
std::optional<QDateTime> madeAt(const QList<DigestInfo> &digests, Kind kind)
{
    std::optional<QDateTime> made;
    for (const DigestInfo &info : digests) {
        if (info.origin != u"made") // an old report says nothing of what came later
            continue;
        if (info.kind == kind)
            return info.createdAt;
        made = made ? std::min(*made, info.createdAt) : info.createdAt;
    }
    return made;
}

QHash<CategoryId, int> countsOf(const QList<DayDistribution> &days, const QDate &day)
{
    const auto found = std::ranges::find(days, day, &DayDistribution::day);
    return found == days.end() ? QHash<CategoryId, int>() : found->counts;
}

bool isBroken(const Source &source, const QDateTime &now)
{
    const FetchState &fetch = source.fetch;
    if (!source.enabled)
        return false;
    if (fetch.gone)
        return true;
    const ErrorCode code = fetch.lastError.code;
    if (!fetch.lastFetched.isValid() || code == ErrorCode::None || code == ErrorCode::Cancelled)
        return false;
    // Who asks to be left alone for a while is not broken.
    const bool asksToWait =
        code == ErrorCode::AskedToWait || (code == ErrorCode::HttpStatus && fetch.lastError.detail.startsWith(u"429"));
    return !asksToWait || fetch.nextFetch <= now;
}

void sumUp(Gathered<DayFacts> &gathered)
{
    DayFacts &facts = gathered.value;
    facts.counts = countsInForce(facts.counts, gathered.taxonomy);
    facts.before = countsInForce(facts.before, gathered.taxonomy);
    facts.articles = 0;
    for (const int count : std::as_const(facts.counts))
        facts.articles += count;
}

/// A day that has no digest is counted out of the archive.
void compareSides(Gathered<DayComparison> &gathered, const QHash<CategoryId, int> &before,
                  const QHash<CategoryId, int> &after)
{
    DayComparison &days = gathered.value;
    const auto missing = [](const QList<Digest> &digests, const QHash<CategoryId, int> &counts) {
        return digests.isEmpty() ? counts : QHash<CategoryId, int>();
    };
    days.categories = withCounts(differencesBetween(days.left, days.right, gathered.taxonomy),
                                 missing(days.left, before), missing(days.right, after), gathered.taxonomy);
}

} // namespace

DayOverview::DayOverview(Database &database, StoryService &stories, SourceService &sources, DigestService &digests,
                         ArticleService &articles, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_stories(stories)
    , m_sources(sources)
    , m_digests(digests)
    , m_articles(articles)
    , m_clock(clock)
{}

DayOverview::~DayOverview() = default;

QFuture<Result<DayFacts>> DayOverview::of(const QDate &day)
{
    return chained<DayFacts>(this, m_digests.latest(day), [this, day](const QList<Digest> &digests) {
        QList<DigestInfo> infos;
        for (const Digest &digest : digests)
            infos.append(infoOf(digest));
        return factsOf(day, infos);
    });
}

QFuture<Result<DayFacts>> DayOverview::factsOf(const QDate &day, const QList<DigestInfo> &digests)
{
    const auto gathered = std::make_shared<Gathered<DayFacts>>();
    gathered->value.day = day;
    gathered->value.digests = digests;
    gathered->value.broken = brokenSources();
    ArticleFilter ofDay;
    ofDay.day = day;
    ArticleFilter unread = ofDay;
    unread.unreadOnly = true;
    QList<Done> reads{
        takenTaxonomy(this, m_database, gathered),
        taken(this, m_articles.distributions(day.addDays(-1), day),
              [gathered, day](const QList<DayDistribution> &days) {
                  gathered->value.counts = countsOf(days, day);
                  gathered->value.before = countsOf(days, day.addDays(-1));
              }),
        taken(this, m_articles.ids(unread, {}, 0),
              [gathered](const QList<ArticleId> &ids) { gathered->value.unread = int(ids.size()); }),
        taken(this, m_articles.counts(),
              [gathered](const ArchiveCounts &counts) { gathered->value.unsure = counts.unsure; }),
        taken(this, m_stories.dayOverDay(day, {}, kUsualWindow),
              [gathered](const QList<StoryChange> &changes) { gathered->value.stories = firstOfEachKind(changes); })};
    for (const Kind kind : {Kind::News, Kind::Papers}) {
        ArticleFilter later = ofDay;
        later.kind = kind;
        later.firstSeenAfter = madeAt(digests, kind);
        if (later.firstSeenAfter)
            reads.append(taken(this, m_articles.ids(later, {}, 0), [gathered](const QList<ArticleId> &ids) {
                gathered->value.sinceDigest += int(ids.size());
            }));
    }
    return gather<DayFacts>(this, gathered, reads, sumUp);
}

QFuture<Result<DayComparison>> DayOverview::compare(const QDate &before, const QDate &after)
{
    if (!before.isValid() || !after.isValid())
        return readyFuture<DayComparison>(fail(ErrorCode::InvalidArgument));
    const auto gathered = std::make_shared<Gathered<DayComparison>>();
    const auto counts = std::make_shared<std::pair<QHash<CategoryId, int>, QHash<CategoryId, int>>>();
    DayComparison &days = gathered->value;
    days.before = std::min(before, after);
    days.after = std::max(before, after);
    const int window = int(std::clamp<qint64>(days.before.daysTo(days.after), 1, kLongestWindow));
    const auto countsOn = [this](const QDate &day, QHash<CategoryId, int> *to, const std::shared_ptr<void> &owner) {
        return taken(this, m_articles.distributions(day, day),
                     [day, to, owner](const QList<DayDistribution> &found) { *to = countsOf(found, day); });
    };
    const QList<Done> reads{
        takenTaxonomy(this, m_database, gathered),
        taken(this, m_digests.latest(days.before),
              [gathered](const QList<Digest> &digests) { gathered->value.left = digests; }),
        taken(this, m_digests.latest(days.after),
              [gathered](const QList<Digest> &digests) { gathered->value.right = digests; }),
        countsOn(days.before, &counts->first, counts),
        countsOn(days.after, &counts->second, counts),
        taken(this, m_stories.dayOverDay(days.after, {}, window),
              [gathered](const QList<StoryChange> &changes) { gathered->value.stories = firstOfEachKind(changes); })};
    return gather<DayComparison>(this, gathered, reads, [counts](Gathered<DayComparison> &all) {
        compareSides(all, counts->first, counts->second);
    });
}

QList<BrokenSource> DayOverview::brokenSources() const
{
    const QDateTime now = m_clock.now();
    QList<BrokenSource> broken;
    for (const Source &source : m_sources.all()) {
        if (!isBroken(source, now))
            continue;
        const QDateTime &since = source.fetch.lastSuccess.isValid() ? source.fetch.lastSuccess : source.createdAt;
        broken.append({source.id, source.name.isEmpty() ? source.url.host() : source.name, source.fetch.lastError,
                       since, source.fetch.failures});
    }
    std::ranges::stable_sort(broken, {}, &BrokenSource::since);
    return broken;
}

} // namespace oneul
