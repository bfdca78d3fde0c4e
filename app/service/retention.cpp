#include "service/retention.h"

#include <algorithm>
#include <utility>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/retentionrules.h"
#include "service/sourceservice.h"
#include "settings/settings.h"
#include "storage/database.h"
#include "storage/retentionstore.h"

namespace oneul {

namespace {

constexpr qsizetype kSlice = 2000; ///< handed to the writer at once; it takes as many as there is time for
constexpr qsizetype kAnnounce = 10000; ///< removed articles that lists are told of together
constexpr int kFirstLookMs = 2 * 60 * 1000; ///< not while the program starts
constexpr int kLookMs = 60 * 60 * 1000;
constexpr qint64 kDaySecs = 24LL * 60 * 60;
constexpr qint64 kJumpDays = 60;
constexpr qint64 kForgetDays = 400; ///< removed articles that no source has stated for so long

} // namespace

struct Retention::Job {
    RetentionPlan plan;
    qsizetype at = 0; ///< in both lists, the read ones first
    QDateTime now;
    ArticleDelta delta; ///< not announced yet
    int removed = 0;
    Cancellation cancellation;
    QPromise<Result<int>> promise;
};

Retention::Retention(Database &database, SourceService &sources, ArticleService &articles, Settings &settings,
                     const Clock &clock, BackUp backUp, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_sources(sources)
    , m_articles(articles)
    , m_settings(settings)
    , m_clock(clock)
    , m_backUp(std::move(backUp))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(kLookMs);
        look();
    });
}

RetentionRules Retention::rules() const
{
    RetentionRules rules;
    rules.general = generalRule(m_settings);
    for (const Source &source : m_sources.all()) {
        if (source.retention)
            rules.sources.insert(source.id, *source.retention);
    }
    return rules;
}

bool Retention::isAgreed() const
{
    const RetentionRules agreed = rulesFromText(m_settings.text(Key::RetentionConfirmed));
    const RetentionRules now = rules();
    if (now.general != agreed.general)
        return false;
    // Sources that are gone don't matter; one that has lost or got a rule since does.
    const QList<Source> &sources = m_sources.all();
    return std::ranges::all_of(sources, [&](const Source &source) {
        return now.sources.contains(source.id) == agreed.sources.contains(source.id)
               && now.sources.value(source.id) == agreed.sources.value(source.id);
    });
}

QDateTime Retention::lastRun() const
{
    return QDateTime::fromString(m_settings.text(Key::RetentionLastRun), Qt::ISODate).toUTC();
}

QFuture<Result<RetentionPlan>> Retention::preview(const RetentionRules &rules)
{
    m_preview.cancel();
    m_preview = Cancellation();
    return m_database.retention().preview(rules, m_clock.now(), m_preview);
}

QFuture<Result<int>> Retention::apply(const RetentionRules &rules, const RetentionPlan &plan)
{
    if (isRunning())
        return readyFuture<int>(fail(ErrorCode::StorageBusy));
    store(rules);
    m_doubted = false;
    return removePlanned(plan);
}

void Retention::store(const RetentionRules &rules)
{
    setGeneralRule(m_settings, rules.general);
    m_settings.set(Key::RetentionConfirmed, rulesToText(rules));
    (void)m_settings.sync();
    const QList<Source> sources = m_sources.all(); // a copy: updates change the list
    for (Source source : sources) {
        const auto own = rules.sources.constFind(source.id);
        const auto rule = own == rules.sources.constEnd() ? std::nullopt : std::optional<RetentionRule>(*own);
        if (source.retention == rule)
            continue;
        source.retention = rule;
        whenDone(this, m_sources.update(source), [this](const Result<Source> &updated) {
            if (!updated)
                Q_EMIT failed(updated.error());
        });
    }
}

QFuture<Result<int>> Retention::removePlanned(const RetentionPlan &plan)
{
    auto job = std::make_shared<Job>();
    job->plan = plan;
    job->now = m_clock.now();
    job->promise.start();
    m_running = job;
    const bool isFirst = !m_settings.flag(Key::RetentionBackedUp) && plan.size() > 0;
    whenDone(this, isFirst ? m_backUp() : readyFuture<void>(Result<void>()), [this, job](const Result<void> &saved) {
        if (!saved)
            return finish(job, saved.error());
        if (job->plan.size() > 0)
            m_settings.set(Key::RetentionBackedUp, true);
        next(job);
    });
    return job->promise.future();
}

void Retention::cancel()
{
    if (const auto job = m_running.lock())
        job->cancellation.cancel();
}

void Retention::next(const std::shared_ptr<Job> &job)
{
    const RetentionPlan &plan = job->plan;
    Q_EMIT progress(int(job->at), int(plan.size()));
    if (job->at >= plan.size() || job->cancellation.isCancelled())
        return finish(job, std::nullopt);
    const bool unread = job->at >= plan.read.size();
    const QList<ArticleId> ids =
        unread ? plan.unread.mid(job->at - plan.read.size(), kSlice) : plan.read.mid(job->at, kSlice);
    whenDone(this, m_database.retention().removeSome(ids, unread, job->now),
             [this, job](const Result<RemovedSlice> &slice) {
                 if (!slice)
                     return finish(job, slice.error());
                 job->at += std::max<qsizetype>(slice->looked, 1);
                 job->removed += int(slice->delta.removed.size());
                 job->delta.unite(slice->delta);
                 if (job->delta.removed.size() >= kAnnounce)
                     announce(job);
                 next(job);
             });
}

void Retention::announce(const std::shared_ptr<Job> &job)
{
    if (!job->delta.isEmpty())
        m_articles.announce(std::exchange(job->delta, {}));
}

void Retention::finish(const std::shared_ptr<Job> &job, const std::optional<Error> &error)
{
    announce(job);
    m_running.reset();
    if (!error) {
        m_settings.set(Key::RetentionLastRun, job->now.toString(Qt::ISODate));
        (void)m_settings.sync();
        forgetOldRemovals();
    }
    job->promise.addResult(error ? Result<int>(fail(*error)) : Result<int>(job->removed));
    job->promise.finish();
}

void Retention::forgetOldRemovals()
{
    const QDateTime before = m_clock.now().addDays(-kForgetDays);
    whenDone(this, m_database.retention().forgetRemoved(before), [this](const Result<int> &forgotten) {
        if (forgotten && *forgotten > 0)
            forgetOldRemovals();
    });
}

void Retention::start()
{
    m_timer.start(kFirstLookMs);
}

void Retention::look()
{
    if (isRunning() || rules().isOff() || !isAgreed())
        return;
    const QDateTime now = m_clock.now();
    const QDateTime last = lastRun();
    // A clock that was wrong then or is wrong now: from here on it counts anew, and nothing goes today.
    if (!last.isValid() || now < last) {
        m_settings.set(Key::RetentionLastRun, now.toString(Qt::ISODate));
        return;
    }
    if (last.secsTo(now) < kDaySecs)
        return;
    if (last.daysTo(now) > kJumpDays)
        return doubt(Doubt::ClockJumped);
    whenDone(this, m_database.retention().preview(rules(), now, {}), [this](const Result<RetentionPlan> &plan) {
        if (plan)
            applyByItself(*plan);
        else
            Q_EMIT failed(plan.error());
    });
}

void Retention::applyByItself(const RetentionPlan &plan)
{
    if (isRunning() || !isAgreed())
        return;
    if (plan.size() > plan.archive / 2)
        return doubt(Doubt::TooMany);
    whenDone(this, removePlanned(plan), [this](const Result<int> &count) {
        if (!count)
            Q_EMIT failed(count.error());
        else if (*count > 0)
            Q_EMIT removed(*count);
    });
}

void Retention::doubt(Doubt doubt)
{
    if (!std::exchange(m_doubted, true))
        Q_EMIT doubted(doubt);
}

} // namespace oneul
