#include "service/storyservice.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QThreadPool>
#include <QtConcurrent>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/dayoverday.h"
#include "service/storygrouping.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/storystore.h"
#include "topics/storytitle.h"

namespace oneul {

namespace {

using namespace std::chrono_literals;

constexpr auto kMoment = 2000ms; ///< a refresh brings its articles in many pieces: they are grouped together
constexpr qsizetype kMostNew = 20'000; ///< article ids that are kept in mind before their days are looked up

void addDays(QList<QDate> &days, const QList<QDate> &more)
{
    for (const QDate &day : more) {
        const auto place = std::ranges::lower_bound(days, day);
        if (day.isValid() && (place == days.end() || *place != day))
            days.insert(place, day);
    }
}

} // namespace

StoryService::StoryService(Database &database, ArticleService &articles, const TextTools &tools, QObject *parent)
    : QObject(parent), m_database(database), m_articles(articles), m_tools(tools)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMoment);
    connect(&m_moment, &QTimer::timeout, this, &StoryService::work);
    connect(&articles, &ArticleService::changed, this, &StoryService::note);
}

void StoryService::start()
{
    m_follows = true;
    m_moment.start();
}

void StoryService::note(const ArticleDelta &delta)
{
    if (delta.added.isEmpty())
        return;
    m_new.unite(QSet<ArticleId>(delta.added.begin(), delta.added.end()));
    if (m_new.size() >= kMostNew && !m_running)
        work();
    else if (m_follows && !m_moment.isActive())
        m_moment.start();
}

QFuture<Result<void>> StoryService::regroup(const QList<QDate> &days)
{
    addDays(m_days, days);
    const auto waiting = std::make_shared<QPromise<Result<void>>>();
    waiting->start();
    m_waiting.append(waiting);
    work();
    return waiting->future();
}

void StoryService::work()
{
    if (m_running)
        return; // which goes on until nothing is left
    m_moment.stop();
    m_running = true;
    if (m_follows && !m_caughtUp)
        takeUngrouped();
    else
        takeNew();
}

void StoryService::takeUngrouped()
{
    whenDone(this, m_database.stories().ungrouped(kMostNew), [this](const Result<UngroupedArticles> &found) {
        if (!found)
            return settle(fail(found.error()));
        m_caughtUp = true;
        m_taken = std::max(m_taken, found->last);
        addDays(m_days, found->days);
        takeNew();
    });
}

void StoryService::takeNew()
{
    if (m_new.isEmpty())
        return groupNext();
    const QSet<ArticleId> taken = std::exchange(m_new, {});
    m_taken = std::max(m_taken, *std::ranges::max_element(taken));
    whenDone(this, m_database.stories().daysOf(QList<ArticleId>(taken.begin(), taken.end())),
             [this](const Result<QList<QDate>> &days) {
                 if (!days)
                     return settle(fail(days.error()));
                 addDays(m_days, *days);
                 groupNext();
             });
}

void StoryService::groupNext()
{
    if (m_days.isEmpty())
        return settle({});
    const QList<QDate> days = firstRun(m_days);
    m_days.remove(0, days.size());
    whenDone(this, groupDays(this, m_database, *m_tools.pool, days),
             [this, days, edits = m_edits](const Result<QList<QList<ArticleId>>> &groups) {
                 if (!groups)
                     return settle(fail(groups.error()));
                 apply(days, edits, *groups);
             });
}

void StoryService::apply(const QList<QDate> &days, int edits, const QList<QList<ArticleId>> &groups)
{
    if (edits != m_edits) {
        addDays(m_days, days); // once more, with what the analyst has said meanwhile
        return groupNext();
    }
    whenDone(this, m_database.stories().regroup(groups), [this](const Result<ArticleDelta> &delta) {
        if (!delta)
            return settle(fail(delta.error()));
        m_articles.announce(*delta);
        takeNew();
    });
}

void StoryService::settle(const Result<void> &result)
{
    m_running = false;
    // Only who has taken what others left may say that all up to here is grouped.
    if (const ArticleId taken = std::exchange(m_taken, 0); result && m_caughtUp && taken > 0)
        m_database.stories().noteGrouped(taken);
    m_caughtUp = m_caughtUp && result; // what failed is taken once more
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &promise : waiting) {
        promise->addResult(result);
        promise->finish();
    }
    if (!result)
        Q_EMIT failed(result.error());
}

QFuture<Result<Story>> StoryService::story(StoryId id)
{
    return mapped(this, m_database.stories().story(id), [](const Result<TitledStory> &titled) -> Result<Story> {
        if (!titled)
            return fail(titled.error());
        Story story = titled->story;
        story.title = titled->titles.value(centralTitle(titled->titles));
        return story;
    });
}

QFuture<Result<QList<StorySource>>> StoryService::sourcesOf(ArticleId id)
{
    constexpr int kMost = 200; // more than anybody reads
    return m_database.stories().sourcesOf(id, kMost);
}

QFuture<Result<QList<Story>>> StoryService::join(const QList<ArticleId> &articles)
{
    ++m_edits;
    return follow(m_database.stories().join(articles));
}

QFuture<Result<QList<Story>>> StoryService::split(const QList<ArticleId> &articles)
{
    ++m_edits;
    return follow(m_database.stories().split(articles));
}

QFuture<Result<void>> StoryService::restore(const QList<Story> &stories)
{
    ++m_edits;
    return mapped(this, m_database.stories().restore(stories),
                  [this](const Result<ArticleDelta> &delta) -> Result<void> {
                      if (!delta) {
                          Q_EMIT failed(delta.error());
                          return fail(delta.error());
                      }
                      m_articles.announce(*delta);
                      return {};
                  });
}

QFuture<Result<QList<Story>>> StoryService::follow(const QFuture<Result<StoryEdit>> &future)
{
    return mapped(this, future, [this](const Result<StoryEdit> &edit) -> Result<QList<Story>> {
        if (!edit) {
            Q_EMIT failed(edit.error());
            return fail(edit.error());
        }
        m_articles.announce(edit->delta);
        return edit->before;
    });
}

QFuture<Result<QList<StoryChange>>> StoryService::dayOverDay(const QDate &day, std::optional<Kind> kind, int window)
{
    using Changes = QList<StoryChange>;
    return chained<Changes>(this, m_database.stories().told(day.addDays(-window), day, kind),
                            [this, day](const QList<ToldArticle> &articles) {
                                return QtConcurrent::run(m_tools.pool.get(), [articles, day] {
                                    return Result<Changes>(dayOverDayOf(articles, day));
                                });
                            });
}

} // namespace oneul
