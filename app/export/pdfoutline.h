#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oneul {

/// A line of a PDF document's bookmarks.
struct PdfBookmark {
    QString title;
    int level = 0; ///< 0: outermost; at most one deeper than the one before
    int page = 0; ///< from 0
    double top = 0; ///< points above the page's lower edge
};

/// Adds bookmarks, the language ("ko") and the wish to be shown with both to a PDF document of Qt's as an incremental
/// update (PDF 32000-1, 7.5.6): not a byte of the document moves. A document that isn't Qt's comes back as it was.
QByteArray withOutline(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks, const QString &language);

} // namespace oneul
