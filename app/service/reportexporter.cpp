#include "service/reportexporter.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <QFutureWatcher>
#include <QPagedPaintDevice>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include "base/whendone.h"
#include "export/documentfiles.h"
#include "export/exportdocument.h"
#include "export/exportname.h"
#include "export/fonts.h"
#include "export/paperpages.h"
#include "export/plaintext.h"
#include "export/webpage.h"
#include "service/dayreports.h"
#include "service/texttools.h"

namespace oneul {

using namespace Qt::StringLiterals;

struct ReportExporter::Parts {
    const TextTools &tools;
};

namespace {

using FilesResult = Result<QStringList>;

// write(): the document is made, then its files are.
constexpr int kSteps = 2;

bool isNothing(const ExportJob &job)
{
    return job.digests.isEmpty() && !job.report;
}

// The blocks number the digests of the report's own list, of which some may be gone.
QList<ReportBlock> blocksFor(const ExportJob &job)
{
    QList<ReportBlock> blocks = job.blocks;
    if (blocks.isEmpty())
        blocks.append(ReportBlock{job.report->markdown, -1, -1});
    for (ReportBlock &block : blocks) {
        const DigestId id = block.digest < 0 ? 0 : job.report->digests.value(block.digest);
        const auto found = std::ranges::find(job.digests, id, &Digest::id);
        block.digest = id == 0 || found == job.digests.end() ? -1 : static_cast<int>(found - job.digests.begin());
    }
    return blocks;
}

ExportDocument documentOf(const ExportJob &job, const Taxonomy &taxonomy)
{
    ExportDocument document;
    document.digests = job.digests;
    document.options = job.options;
    if (job.report) {
        document.title = job.report->title;
        document.markdown = job.report->markdown;
        document.blocks = blocksFor(job);
    } else {
        std::ranges::stable_sort(document.digests, [](const Digest &a, const Digest &b) {
            return std::tuple(a.day, a.kind) < std::tuple(b.day, b.kind);
        });
    }
    for (const Digest &digest : std::as_const(document.digests)) // a summary of a selection has nothing to distribute
        document.slices.append(digest.day.isValid() ? slicesOf(digest, taxonomy) : QList<ChartSlice>());
    return document;
}

void writeDocument(QPromise<FilesResult> &promise, const ExportJob &job, const Taxonomy &taxonomy,
                   const Cancellation &cancellation)
{
    promise.setProgressRange(0, kSteps);
    const auto files = documentFiles(documentOf(job, taxonomy), job.format, job.path);
    promise.setProgressValue(1);
    if (cancellation.isCancelled())
        promise.addResult(FilesResult(fail(ErrorCode::Cancelled)));
    else if (!files)
        promise.addResult(FilesResult(fail(files.error())));
    else
        promise.addResult(writeFiles(*files));
    promise.setProgressValue(kSteps);
}

ClipboardDocument clipboardOf(const ExportJob &job, const Taxonomy &taxonomy)
{
    ExportDocument document = documentOf(job, taxonomy);
    document.options.chart = ChartForm::None; // a text on the clipboard has no file beside it
    document.options.frontMatter = false;
    return {richText(document), documentMarkdown(document), plainText(document)};
}

/// Lays the document out anew for each device that asks.
class PaperPrint final : public PrintDocument
{
public:
    explicit PaperPrint(const ExportDocument &document) : m_document(paperDocument(document)) {}

    [[nodiscard]] int pages(QPagedPaintDevice &device) override
    {
        PaperPages pages(m_document, device);
        pages.layOut();
        return pages.count();
    }

    void paint(QPagedPaintDevice &device) override
    {
        PaperPages pages(m_document, device);
        pages.layOut();
        pages.paint();
    }

private:
    PaperDocument m_document;
};

} // namespace

ReportExporter::ReportExporter(const TextTools &tools, QObject *parent) : QObject(parent), m_parts(new Parts{tools}) {}

ReportExporter::~ReportExporter() = default;

QFuture<Result<QStringList>> ReportExporter::write(const ExportJob &job, const Cancellation &cancellation)
{
    if (isNothing(job))
        return readyFuture<QStringList>(fail(ErrorCode::NotFound));
    const QFuture<FilesResult> future =
        QtConcurrent::run(m_parts->tools.pool.get(),
                          [job, taxonomy = m_parts->tools.taxonomy, cancellation](QPromise<FilesResult> &promise) {
                              writeDocument(promise, job, taxonomy, cancellation);
                          });
    auto *watcher = new QFutureWatcher<FilesResult>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progress(done, kSteps); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    return future;
}

QFuture<Result<QStringList>> ReportExporter::writeReports(const QList<Digest> &digests, DigestLayout layout,
                                                          const QString &outDir, bool mayReplace,
                                                          const Cancellation &cancellation)
{
    return QtConcurrent::run(
        m_parts->tools.pool.get(),
        [digests, layout, outDir, mayReplace, taxonomy = m_parts->tools.taxonomy, cancellation]() -> FilesResult {
            const auto folder =
                mayReplace ? Result<QString>(reportsFolder(digests, outDir)) : freeReportsFolder(digests, outDir);
            if (!folder)
                return fail(folder.error());
            const auto files = dayReports(digests, layout, taxonomy, *folder);
            if (!files)
                return fail(files.error());
            return cancellation.isCancelled() ? FilesResult(fail(ErrorCode::Cancelled)) : writeFiles(*files);
        });
}

QStringList ReportExporter::targets(const ExportJob &job)
{
    return isNothing(job) ? QStringList() : documentPaths(documentOf(job, Taxonomy()), job.format, job.path);
}

QString ReportExporter::fileName(const QString &pattern, const QList<Digest> &digests, ExportFormat format)
{
    return exportName(pattern, digests, format);
}

QFuture<Result<ClipboardDocument>> ReportExporter::clipboard(const ExportJob &job)
{
    if (isNothing(job))
        return readyFuture<ClipboardDocument>(fail(ErrorCode::NotFound));
    return QtConcurrent::run(m_parts->tools.pool.get(), [job, taxonomy = m_parts->tools.taxonomy] {
        return Result<ClipboardDocument>(clipboardOf(job, taxonomy));
    });
}

QFuture<Result<std::shared_ptr<PrintDocument>>> ReportExporter::printable(const ExportJob &job)
{
    using Printable = Result<std::shared_ptr<PrintDocument>>;
    if (isNothing(job))
        return readyFuture<std::shared_ptr<PrintDocument>>(fail(ErrorCode::NotFound));
    if (!hasHangulFont())
        return readyFuture<std::shared_ptr<PrintDocument>>(
            fail(ErrorCode::FontMissing, u"no installed font has Hangul"_s));
    return QtConcurrent::run(m_parts->tools.pool.get(), [job, taxonomy = m_parts->tools.taxonomy]() -> Printable {
        return Printable(std::make_shared<PaperPrint>(documentOf(job, taxonomy)));
    });
}

} // namespace oneul
