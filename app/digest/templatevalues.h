#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "model/digest.h"

namespace oneul {

/// What the names in a template stand for: a whole report, or one item of a list in it.
struct TemplateScope {
    QHash<QString, QString> values; ///< Markdown: what came from elsewhere is escaped
    QHash<QString, QList<TemplateScope>> lists;
    int digest = -1; ///< of a section: its digest's number, counted from 0
    int section = -1; ///< and its own in there
};

/// The days that a report is about.
struct TemplateContext {
    QDate from;
    QDate to;
};

TemplateScope templateScope(const QList<Digest> &digests, const TemplateContext &context);

} // namespace oneul
