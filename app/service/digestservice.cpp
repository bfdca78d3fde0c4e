#include "service/digestservice.h"

#include <QtConcurrent>

#include "base/whendone.h"
#include "digest/markdown.h"
#include "digest/sections.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/digeststore.h"

namespace oneul {

/// One digest being made: kinds one after the other, the sections of a kind side by side.
struct DigestService::Job {
    DigestRequest request;
    QList<Kind> kindsLeft;
    Kind kind = Kind::News;
    QDateTime gatheredAt; ///< what comes in later belongs to the next digest "since the last"
    QList<SectionDraft> drafts;
    int sectionsLeft = 0;
    int sectionsDone = 0;
    int sectionsTotal = 0;
    QList<Digest> made;
    QPromise<Result<QList<Digest>>> promise;
};

namespace {

SummaryRequest summaryRequest(const SectionDraft &draft, Language language)
{
    SummaryRequest request;
    request.language = language;
    for (const Article &article : draft.articles)
        request.articles.append({article.row.id, article.row.title, article.text, article.row.story});
    return request;
}

} // namespace

DigestService::DigestService(Database &database, const TextTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_tools(tools), m_clock(clock)
{}

QFuture<Result<QList<Digest>>> DigestService::make(const DigestRequest &request)
{
    if (request.engine != u"builtin")
        return readyFuture<QList<Digest>>(fail(ErrorCode::InvalidArgument, QStringLiteral("engine ") + request.engine));
    if (m_making)
        return readyFuture<QList<Digest>>(fail(ErrorCode::StorageBusy, QStringLiteral("a digest is being made")));
    m_making = true;
    auto job = std::make_shared<Job>();
    job->request = request;
    job->kindsLeft = request.kinds;
    job->promise.start();
    const auto future = job->promise.future();
    gather(job);
    return future;
}

void DigestService::gather(const std::shared_ptr<Job> &job)
{
    if (job->kindsLeft.isEmpty())
        return save(job);
    job->kind = job->kindsLeft.takeFirst();
    job->gatheredAt = m_clock.now();
    const auto take = [this, job](const Result<QList<Article>> &articles) {
        if (!articles)
            return finish(job, fail(articles.error()));
        leaveOutTold(job, *articles);
    };
    ArticleFilter filter;
    filter.kind = job->kind;
    if (!job->request.sinceLast) {
        filter.day = job->request.day;
        return whenDone(this, m_database.articles().articles(filter), take);
    }
    whenDone(this, m_database.digests().lastMade(job->kind),
             [this, job, filter, take](const Result<std::optional<QDateTime>> &last) mutable {
                 if (!last)
                     return finish(job, fail(last.error()));
                 filter.firstSeenAfter = *last;
                 whenDone(this, m_database.articles().articles(filter), take);
             });
}

void DigestService::leaveOutTold(const std::shared_ptr<Job> &job, const QList<Article> &articles)
{
    QList<ArticleId> ids;
    for (const Article &article : articles)
        ids.append(article.row.id);
    whenDone(this, m_database.digests().told(job->kind, job->request.day, ids),
             [this, job, left = articles](const Result<QHash<ArticleId, QString>> &told) mutable {
                 if (!told)
                     return finish(job, fail(told.error()));
                 left.removeIf([&](const Article &article) {
                     const auto hash = told->constFind(article.row.id);
                     return hash != told->constEnd() && *hash == sourceHash(article);
                 });
                 job->drafts = draftSections(left, m_tools.taxonomy, job->request.language);
                 job->sectionsTotal += int(job->drafts.size());
                 summarise(job);
             });
}

void DigestService::summarise(const std::shared_ptr<Job> &job)
{
    if (job->drafts.isEmpty())
        return gather(job);
    job->sectionsLeft = int(job->drafts.size());
    for (int i = 0; i < job->drafts.size(); ++i) {
        auto summarised =
            QtConcurrent::run(m_tools.pool.get(), [engine = m_tools.engine,
                                                   request = summaryRequest(job->drafts.at(i), job->request.language)] {
                return Result<Summary>(engine.summarise(request));
            });
        whenDone(this, summarised, [this, job, i](const Result<Summary> &summary) {
            if (summary)
                job->drafts[i].section.summary = *summary;
            Q_EMIT progress(++job->sectionsDone, job->sectionsTotal);
            if (--job->sectionsLeft == 0)
                assemble(job);
        });
    }
}

void DigestService::assemble(const std::shared_ptr<Job> &job)
{
    Digest digest;
    digest.day = job->request.day;
    digest.kind = job->kind;
    digest.language = job->request.language;
    digest.createdAt = job->gatheredAt;
    digest.origin = QStringLiteral("made");
    digest.chartFile = chartFileName(job->kind, job->request.day);
    for (const SectionDraft &draft : std::as_const(job->drafts))
        digest.sections.append(draft.section);
    digest.manifest = makeManifest(digest, job->drafts, BuiltinEngine::version());
    job->made.append(digest);
    gather(job);
}

void DigestService::save(const std::shared_ptr<Job> &job)
{
    if (job->made.isEmpty())
        return finish(job, fail(ErrorCode::NotFound, job->request.day.toString(Qt::ISODate)));
    whenDone(this, m_database.digests().save(job->made),
             [this, job](const Result<QList<Digest>> &saved) { finish(job, saved); });
}

void DigestService::finish(const std::shared_ptr<Job> &job, const Result<QList<Digest>> &result)
{
    m_making = false;
    job->promise.addResult(result);
    job->promise.finish();
    if (result)
        Q_EMIT changed();
}

QFuture<Result<QList<Digest>>> DigestService::latest(const QDate &day)
{
    return m_database.digests().latest(day);
}

QFuture<Result<Digest>> DigestService::byId(DigestId id)
{
    return m_database.digests().byId(id);
}

QFuture<Result<QList<DigestInfo>>> DigestService::list()
{
    return m_database.digests().list();
}

QFuture<Result<void>> DigestService::remove(DigestId id)
{
    return mapped(this, m_database.digests().remove(id), [this](const Result<void> &result) {
        if (result)
            Q_EMIT changed();
        return result;
    });
}

void DigestService::announce()
{
    Q_EMIT changed();
}

} // namespace oneul
