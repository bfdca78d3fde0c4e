#include "service/importer.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QtConcurrent>

#include "base/cancellation.h"
#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/digestservice.h"
#include "service/reportfiles.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/digeststore.h"

namespace oneul {

namespace {

/// So many files are read by one thread and written together: enough that a transaction is worth it, few enough that
/// progress is seen and that the writer is soon free for others.
constexpr qsizetype kRun = 12;
/// Runs that are read or wait to be written.
constexpr qsizetype kAhead = 4;

} // namespace

struct Importer::Job {
    QStringList files;
    QDateTime at;
    qsizetype asked = 0; ///< files given to the pool
    qsizetype written = 0; ///< files done with
    bool writing = false;
    std::map<qsizetype, Run> ready; ///< by their first file; written in order
    Cancellation cancellation;
    ImportReport report;
    QPromise<Result<ImportReport>> promise;

    void skip(const QString &path, const Error &why) { report.skipped.append({path, why}); }
};

Importer::Importer(Database &database, SourceService &sources, ArticleService &articles, DigestService &digests,
                   const TextTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_sources(sources)
    , m_articles(articles)
    , m_digests(digests)
    , m_tools(tools)
    , m_clock(clock)
{}

QFuture<Result<ImportReport>> Importer::import(const QStringList &paths)
{
    auto job = std::make_shared<Job>();
    job->at = m_clock.now();
    job->promise.start();
    m_running = job;
    auto walked = QtConcurrent::run(m_tools.pool.get(), [paths] { return Result<FoundFiles>(findReportFiles(paths)); });
    whenDone(this, walked, [this, job](const Result<FoundFiles> &found) {
        job->files = found ? found->files : QStringList();
        job->report.skipped = found ? found->skipped : QList<SkippedFile>();
        Q_EMIT progress(0, int(job->files.size()));
        whenDone(this, m_prepare(), [this, job](const Result<void> &) { next(job); });
    });
    return job->promise.future();
}

void Importer::cancel()
{
    if (const auto job = m_running.lock())
        job->cancellation.cancel();
}

void Importer::readAhead(const std::shared_ptr<Job> &job)
{
    while (job->asked < job->files.size() && job->asked - job->written < kAhead * kRun) {
        const qsizetype first = job->asked;
        const QStringList files = job->files.mid(first, kRun);
        job->asked += files.size();
        const auto read = [files, at = job->at, tools = m_tools, cancellation = job->cancellation]() -> Result<Run> {
            auto run = std::make_shared<QList<ReadReport>>();
            for (const QString &file : files) {
                if (cancellation.isCancelled())
                    run->append({file, false, Error{ErrorCode::Cancelled, {}}, {}});
                else
                    run->append(readReportFile(file, tools, at));
            }
            return run;
        };
        whenDone(this, QtConcurrent::run(m_tools.pool.get(), read), [this, job, first](const Result<Run> &run) {
            job->ready[first] = run ? *run : std::make_shared<QList<ReadReport>>();
            next(job);
        });
    }
}

void Importer::next(const std::shared_ptr<Job> &job)
{
    if (job->writing)
        return;
    if (job->written >= job->files.size())
        return finish(job);
    readAhead(job);
    const auto ready = job->ready.find(job->written);
    if (ready == job->ready.end())
        return;
    const Run run = ready->second;
    job->ready.erase(ready);
    job->writing = true;
    writeRun(job, run);
}

void Importer::writeRun(const std::shared_ptr<Job> &job, const Run &run)
{
    QList<IncomingReport> reports;
    QStringList paths; // one per report
    for (ReadReport &read : *run) {
        if (job->cancellation.isCancelled())
            read.error = Error{ErrorCode::Cancelled, {}};
        if (read.error.code != ErrorCode::None) {
            job->skip(read.path, read.error);
            continue;
        }
        for (IncomingReport &report : read.reports) {
            reports.append(std::exchange(report, {}));
            paths.append(read.path);
        }
    }
    if (reports.isEmpty())
        return importLists(job, run, 0);
    using Outcomes = QList<Result<StoredReport>>;
    const auto stored = [this, job, run, paths](const Result<Outcomes> &outcomes) {
        ArticleDelta delta;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const Result<StoredReport> outcome =
                outcomes ? outcomes->value(i) : Result<StoredReport>(fail(outcomes.error()));
            if (!outcome || outcome->known) {
                job->skip(paths.at(i), outcome ? Error{ErrorCode::AlreadyExists, {}} : outcome.error());
                continue;
            }
            ++job->report.digests;
            job->report.articles += outcome->added;
            delta.unite(outcome->delta);
        }
        m_articles.announce(delta);
        importLists(job, run, 0);
    };
    whenDone(this, m_database.digests().import(std::move(reports)), stored);
}

/// Lists of sources among the files, one after the other; then the run is done with.
void Importer::importLists(const std::shared_ptr<Job> &job, const Run &run, qsizetype from)
{
    const auto list = std::find_if(run->cbegin() + from, run->cend(), [](const ReadReport &read) {
        return read.isOpml && read.error.code == ErrorCode::None;
    });
    if (list == run->cend()) {
        job->written = std::min(job->written + kRun, job->files.size());
        job->writing = false;
        Q_EMIT progress(int(job->written), int(job->files.size()));
        return next(job);
    }
    const qsizetype at = list - run->cbegin();
    whenDone(this, m_sources.importOpml(list->path), [this, job, run, at](const Result<OpmlReport> &report) {
        if (report)
            job->report.sources += report->added;
        else
            job->skip(run->at(at).path, report.error());
        importLists(job, run, at + 1);
    });
}

void Importer::finish(const std::shared_ptr<Job> &job)
{
    m_running.reset();
    if (job->report.digests > 0)
        m_digests.announce();
    job->promise.addResult(job->report);
    job->promise.finish();
}

} // namespace oneul
