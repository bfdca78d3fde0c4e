#include "service/importer.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrent>

#include "base/whendone.h"
#include "digest/markdown.h"
#include "service/articleservice.h"
#include "service/digestservice.h"
#include "service/ingest.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/digeststore.h"

namespace oneul {

struct Importer::Job {
    QStringList files;
    int done = 0;
    bool cancelled = false;
    ImportReport report;
    QPromise<Result<ImportReport>> promise;

    void skip(const QString &path, const Error &why) { report.skipped.append({path, why}); }
};

/// A digest as it is going to be stored, with its articles.
struct Importer::Prepared {
    Digest digest;
    IncomingBatch batch;
};

namespace {

/// Larger files are no report and no subscription list.
constexpr qint64 kLargestFile = 16 * 1024 * 1024;

bool isListed(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == u"md" || suffix == u"markdown" || suffix == u"opml" || suffix == u"xml";
}

QStringList filesUnder(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            if (const QString name = walk.next(); isListed(name))
                found.append(name);
        }
        found.sort();
        files += found;
    }
    return files;
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (file.size() > kLargestFile)
        return fail(ErrorCode::TooLarge, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead, path);
    return file.readAll();
}

bool looksLikeOpml(const QByteArray &bytes)
{
    return bytes.left(4096).toLower().contains("<opml");
}

IncomingArticle importedArticle(const DigestArticle &source, const Digest &digest, const CategoryId &category,
                                const TextTools &tools)
{
    ParsedItem item;
    item.title = source.title;
    item.link = source.url;
    item.statedDay = digest.day;
    IncomingArticle article = ingest(item, tools, digest.createdAt);
    article.day = digest.day;
    article.category = category;
    article.confidence = 1;
    article.origin = CategoryOrigin::Import;
    return article;
}

/// The section's articles with the category its heading means; a name the taxonomy does not know
/// keeps the classifier's own opinion.
void appendArticles(IncomingBatch &batch, Digest &digest, const TextTools &tools)
{
    for (Section &section : digest.sections) {
        const Category *category = tools.taxonomy.byName(section.heading);
        section.category = category ? category->id : kOthers;
        for (const DigestArticle &source : std::as_const(section.articles)) {
            IncomingArticle article = importedArticle(source, digest, section.category, tools);
            if (!category)
                article.category = tools.classifier.classify(source.title, {}).category;
            batch.articles.append(article);
        }
    }
}

void setIds(Digest &digest, const QList<ArticleId> &ids)
{
    qsizetype next = 0;
    for (Section &section : digest.sections) {
        for (DigestArticle &article : section.articles)
            article.id = ids.value(next++);
    }
}

} // namespace

Importer::Prepared Importer::prepare(Digest digest, const TextTools &tools)
{
    IncomingBatch batch;
    batch.kind = digest.kind;
    batch.seenAt = digest.createdAt;
    appendArticles(batch, digest, tools);
    return {digest, batch};
}

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
    job->promise.start();
    m_running = job;
    const auto future = job->promise.future();
    auto walked = QtConcurrent::run(m_tools.pool.get(), [paths] { return Result<QStringList>(filesUnder(paths)); });
    whenDone(this, walked, [this, job](const Result<QStringList> &files) {
        job->files = files.value_or({});
        next(job);
    });
    return future;
}

void Importer::cancel()
{
    if (const auto job = m_running.lock())
        job->cancelled = true;
}

void Importer::next(const std::shared_ptr<Job> &job)
{
    while (job->cancelled && job->done < job->files.size())
        job->skip(job->files.at(job->done++), Error{ErrorCode::Cancelled, {}});
    Q_EMIT progress(job->done, int(job->files.size()));
    if (job->done == job->files.size()) {
        job->promise.addResult(job->report);
        job->promise.finish();
        if (job->report.digests > 0)
            m_digests.announce();
        return;
    }
    const QString path = job->files.at(job->done++);
    auto read = QtConcurrent::run(m_tools.pool.get(), [path] { return readWhole(path); });
    whenDone(this, read, [this, job, path](const Result<QByteArray> &bytes) {
        if (!bytes) {
            job->skip(path, bytes.error());
            return next(job);
        }
        if (looksLikeOpml(*bytes))
            importOpml(job, path);
        else
            importReport(job, path, *bytes);
    });
}

void Importer::importOpml(const std::shared_ptr<Job> &job, const QString &path)
{
    whenDone(this, m_sources.importOpml(path), [this, job, path](const Result<OpmlReport> &report) {
        if (report)
            job->report.sources += report->added;
        else
            job->skip(path, report.error());
        next(job);
    });
}

void Importer::importReport(const std::shared_ptr<Job> &job, const QString &path, const QByteArray &bytes)
{
    auto read = QtConcurrent::run(m_tools.pool.get(),
                                  [bytes, name = QFileInfo(path).fileName()] { return readMarkdown(bytes, name); });
    whenDone(this, read, [this, job, path](const Result<QList<Digest>> &digests) {
        if (!digests)
            job->skip(path, digests.error());
        prepareNext(job, path, digests.value_or({}));
    });
}

void Importer::prepareNext(const std::shared_ptr<Job> &job, const QString &path, QList<Digest> left)
{
    if (left.isEmpty())
        return next(job);
    Digest digest = left.takeFirst();
    digest.createdAt = m_clock.now();
    digest.origin = QStringLiteral("import");
    auto prepared = QtConcurrent::run(m_tools.pool.get(),
                                      [digest, tools = m_tools] { return Result<Prepared>(prepare(digest, tools)); });
    whenDone(this, prepared, [this, job, path, left](const Result<Prepared> &result) {
        if (!result) {
            job->skip(path, result.error());
            return prepareNext(job, path, left);
        }
        store(job, *result, [this, job, path, left](const Result<void> &stored) {
            if (stored)
                ++job->report.digests;
            else
                job->skip(path, stored.error());
            prepareNext(job, path, left);
        });
    });
}

void Importer::store(const std::shared_ptr<Job> &job, const Prepared &prepared, const Done &done)
{
    const auto saved = [done](const Result<QList<Digest>> &result) {
        done(result ? Result<void>() : Result<void>(fail(result.error())));
    };
    const auto stored = [this, job, digest = prepared.digest, saved, done](const Result<StoreReport> &report) mutable {
        if (!report)
            return done(fail(report.error()));
        job->report.articles += report->added;
        m_articles.announce(report->delta);
        setIds(digest, report->ids);
        whenDone(this, m_database.digests().save({digest}), saved);
    };
    whenDone(this, m_database.digests().contains(prepared.digest),
             [this, batch = prepared.batch, stored, done](const Result<bool> &known) {
                 if (!known || *known)
                     return done(known ? fail(ErrorCode::AlreadyExists) : fail(known.error()));
                 whenDone(this, m_database.articles().store(batch), stored);
             });
}

} // namespace oneul
