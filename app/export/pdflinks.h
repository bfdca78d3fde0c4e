#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oneul {

/// A place in a PDF document that links lead to.
struct PdfAnchor {
    QString name;
    int page = 0; ///< from 0
    double top = 0; ///< points above the page's lower edge
};

/// Qt writes a link to "#name" as a web address, which no viewer follows. This makes each of them a jump to
/// its anchor (PDF 32000-1, 12.6.4.2), without moving a byte: the file's table of objects stays right.
QByteArray linkWithin(QByteArray pdf, const QList<PdfAnchor> &anchors);

/// The object numbers of the pages, in their order.
QList<int> pdfPageObjects(const QByteArray &pdf);

} // namespace oneul
