#pragma once

#include <QString>

#include "model/digest.h"

namespace oneul {

/// The last line of a report that this program made. Its titles are escaped; those of other reports
/// are not, and an imported report is written back as it came.
inline const QString kOwnReportMark = QStringLiteral("<!-- oneul -->");

/// Begins the line below a source that has its title in the report's language.
inline const QString kTranslatedMark = QStringLiteral("– ");

/// Whether the digest's titles were, or are to be, escaped in Markdown.
inline bool isOwnReport(const Digest &digest)
{
    return digest.origin != u"import" || digest.manifest.value(u"program").toString() == u"oneul";
}

} // namespace oneul
