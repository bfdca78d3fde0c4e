#pragma once

#include <QStringList>

#include "service/reportexporter.h"

namespace oneul {

/// What the choice of a format in the export dialog stands for; Reports: the folder of a day as `oneul digest` writes it.
enum class ExportChoice { Reports, Markdown, Pdf, Html, Json, Epub, Text };

QString exportChoiceName(ExportChoice choice); ///< as the setting has it: "reports", "md", …
ExportChoice exportChoiceFromName(const QString &name);
ExportFormat formatOf(ExportChoice choice);

/// The files that are there already and would be replaced.
QStringList existingFiles(ExportChoice choice, const ExportJob &job);

/// "oneul-2024-10-04.pdf" by the usual pattern; "" without digests.
QString suggestedFileName(const QList<Digest> &digests, ExportChoice choice,
                          const QString &pattern = QStringLiteral("oneul-{date}-{kind}"));

} // namespace oneul
