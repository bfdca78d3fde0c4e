#pragma once

#include <memory>
#include <optional>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/exportoptions.h"
#include "model/report.h"
#include "service/printdocument.h"

namespace oneul {

struct TextTools;

/// One export: digests of any days, or a report with the digests that it was made of.
struct ExportJob {
    QList<Digest> digests = {};
    std::optional<Report> report = {};
    QList<ReportBlock> blocks = {}; ///< the report's (ReportService::blocks); empty: it is all text
    ExportFormat format = ExportFormat::Markdown;
    ExportOptions options = {};
    QString path = {}; ///< of the document; what goes beside it gets its name from it
};

/// A document for the clipboard in three forms.
struct ClipboardDocument {
    QString html;
    QString markdown;
    QString plain;
};

/// Writes digests and reports as documents. All of the work is done on the pool, in the order of the days.
class ReportExporter final : public QObject
{
    Q_OBJECT

public:
    explicit ReportExporter(const TextTools &tools, QObject *parent = nullptr);
    ~ReportExporter() override;

    /// The paths written; the folder is made. Files are written under temporary names first: after an error or a
    /// cancellation none of them is there. Errors: Cancelled, NotFound (nothing to export), FontMissing, FileWrite,
    /// StorageFull, StorageReadOnly.
    [[nodiscard]] QFuture<Result<QStringList>> write(const ExportJob &job, const Cancellation &cancellation = {});
    /// The day's reports as DigestService::writeReports() has them, written like a document. Where something is in their
    /// folder already, and nobody was asked whether it may be replaced, they go into another one beside it.
    [[nodiscard]] QFuture<Result<QStringList>> writeReports(const QList<Digest> &digests, DigestLayout layout,
                                                            const QString &outDir, bool mayReplace,
                                                            const Cancellation &cancellation = {});
    /// All files that write() would make, the document first.
    [[nodiscard]] static QStringList targets(const ExportJob &job);
    /// A file name by the pattern with {date} {from} {to} {week} {kind} {language}, with the format's ending and without
    /// what file systems refuse.
    [[nodiscard]] static QString fileName(const QString &pattern, const QList<Digest> &digests, ExportFormat format);
    [[nodiscard]] QFuture<Result<ClipboardDocument>> clipboard(const ExportJob &job);
    [[nodiscard]] QFuture<Result<std::shared_ptr<PrintDocument>>> printable(const ExportJob &job);

Q_SIGNALS:
    void progress(int done, int total); ///< steps of write()

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
