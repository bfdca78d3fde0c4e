#pragma once

#include <QList>
#include <QString>

#include "base/result.h"
#include "digest/templatevalues.h"
#include "model/digest.h"
#include "model/report.h"

namespace oneul {

/// Where a section of a digest stands in a report.
struct RenderedSection {
    int digest = 0; ///< number of its digest, from 0
    int section = 0; ///< and its own in there
    QString text; ///< as the template wrote it, without empty lines around it
};

/// A report as its template wrote it.
struct RenderedReport {
    QString title;
    QString markdown;
    QList<RenderedSection> sections; ///< those that were written whole: heading, every sentence, every source
};

/// The digests in a template's words. A template is text with placeholders: {{name}} is a value, {{#name}}…{{/name}} is
/// repeated for each item of a list or written when there is such a value, {{^name}}…{{/name}} when there is none, {{! …}} is a
/// comment. Values are never looked through for placeholders. Names: templateLists() and templateValues().
/// Errors: TemplateBroken ("line: placeholder"), NotFound (no digest), TooLarge.
Result<RenderedReport> renderTemplate(const QString &text, const QList<Digest> &digests,
                                      const TemplateContext &context);

/// Whether a template can be used. Errors: TemplateBroken, TooLarge.
Result<void> checkTemplate(const QString &text);

/// A report's Markdown cut where sections stand in it that are still as they were rendered, in the order of the text. What
/// stands between them is text; empty pieces and the program's mark at the end are left out.
QList<ReportBlock> blocksOf(const QString &markdown, const RenderedReport &rendered);

} // namespace oneul
