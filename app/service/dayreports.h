#pragma once

#include <QList>
#include <QString>

#include "base/result.h"
#include "export/documentfiles.h"
#include "export/documents.h"
#include "model/category.h"
#include "model/digest.h"

namespace oneul {

/// The digests with their charts; a summary of a selection has none.
[[nodiscard]] QList<IllustratedDigest> illustrated(const QList<Digest> &digests, const Taxonomy &taxonomy, bool dark);

/// Markdown and charts in one folder, not written yet. A document that is alone has `onlyName`, where that is not empty.
[[nodiscard]] Result<QList<OutputFile>> markdownReports(const QList<Digest> &digests, DigestLayout layout,
                                                        const Taxonomy &taxonomy, const QString &folder,
                                                        const QString &onlyName);
/// The reports of a day as cli.md's `digest` has them: markdownReports() and manifest.json. NotFound: no digest.
[[nodiscard]] Result<QList<OutputFile>> dayReports(const QList<Digest> &digests, DigestLayout layout,
                                                   const Taxonomy &taxonomy, const QString &folder);

/// Where the reports of a day go: outDir/D.
[[nodiscard]] QString reportsFolder(const QList<Digest> &digests, const QString &outDir);
/// The same, or "outDir/D (2)" and so on where something is there already. AlreadyExists: there are too many.
[[nodiscard]] Result<QString> freeReportsFolder(const QList<Digest> &digests, const QString &outDir);

} // namespace oneul
