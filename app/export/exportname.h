#pragma once

#include <QList>
#include <QString>

#include "model/digest.h"
#include "model/exportoptions.h"

namespace oneul {

/// A file name by a pattern: {date} (the day, or "from_to"), {from}, {to}, {week} ("2024-W18"), {kind} (goes with the
/// sign before it where there are several), {language}; with the format's ending and without what file systems refuse.
QString exportName(const QString &pattern, const QList<Digest> &digests, ExportFormat format);

/// The text as a file's name: separators, control and reserved characters become "-", at most 120 characters.
QString safeFileName(const QString &name);

} // namespace oneul
