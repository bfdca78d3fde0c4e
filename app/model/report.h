#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include "model/types.h"

namespace oneul {

/// How a report is laid out: a text with placeholders (docs/decisions/36).
struct ReportTemplate {
    QString id; ///< the file's name without its ending: "separate", "combined", "my-weekly"
    QString name; ///< what people call it
    QString text;
    bool shipped = false; ///< comes with the program: can be copied, not changed
};

/// Digests of one or several days as one Markdown document that the analyst works on.
struct Report {
    ReportId id = 0; ///< 0: not stored
    QDate from;
    QDate to;
    QString title;
    QString templateId;
    Language language = Language::Korean;
    QList<DigestId> digests; ///< what it was written from, in its order
    QString markdown; ///< as it is now
    QString base; ///< as it was rendered, for the way back
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC
};

/// A piece of a report's Markdown.
struct ReportBlock {
    QString markdown;
    int digest =
        -1; ///< index in Report::digests of a section that stands there unchanged, so its evidence holds; -1: text
    int section = -1; ///< index in that digest
};

} // namespace oneul
