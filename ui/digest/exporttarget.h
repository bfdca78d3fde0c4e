#pragma once

#include <QStringList>

#include "model/digest.h"
#include "service/digestservice.h"

namespace oneul {

/// What the choice of a format in the export dialog stands for.
enum class ExportChoice { Reports, Markdown, Pdf, Html, Json };

/// Where an export goes, and what it would overwrite.
struct ExportTarget {
    ExportChoice choice = ExportChoice::Reports;
    QString path; ///< Reports: the folder over the day's folder; else the file

    [[nodiscard]] QStringList existing(const QList<Digest> &digests) const; ///< what is there already
    [[nodiscard]] Result<QStringList> write(const DigestService &service, const QList<Digest> &digests,
                                            DigestLayout layout) const;
};

/// "oneul-2024-10-04.pdf", with the kind where there is only one.
QString suggestedFileName(const QList<Digest> &digests, ExportChoice choice);

} // namespace oneul
