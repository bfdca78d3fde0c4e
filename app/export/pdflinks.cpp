#include "export/pdflinks.h"

#include <QHash>
#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

QList<int> pdfPageObjects(const QByteArray &pdf)
{
    static const QRegularExpression kids(uR"(/Type\s*/Pages\s+/Kids\s*\[([^\]]*)\])"_s);
    static const QRegularExpression reference(uR"((\d+) \d+ R)"_s);
    QList<int> objects;
    for (const QRegularExpressionMatch &match : reference.globalMatch(kids.match(QString::fromLatin1(pdf)).captured(1)))
        objects += match.captured(1).toInt();
    return objects;
}

QByteArray linkWithin(QByteArray pdf, const QList<PdfAnchor> &anchors)
{
    static const QRegularExpression action(uR"(/Type /Action\s/S /URI\s/URI \(#([^)]*)\))"_s);
    // One character per byte, so that places in the text are places in the file.
    const QString text = QString::fromLatin1(pdf);
    const QList<int> pages = pdfPageObjects(pdf);
    QHash<QString, PdfAnchor> byName;
    for (const PdfAnchor &anchor : anchors)
        byName.insert(anchor.name, anchor);
    for (const QRegularExpressionMatch &match : action.globalMatch(text)) {
        const auto anchor = byName.constFind(match.captured(1));
        if (anchor == byName.cend() || anchor->page >= pages.size())
            continue;
        const QByteArray jump = "/S /GoTo /D [" + QByteArray::number(pages[anchor->page]) + " 0 R /XYZ 0 "
                                + QByteArray::number(qRound(anchor->top)) + " 0]";
        if (jump.size() <= match.capturedLength())
            pdf.replace(match.capturedStart(), match.capturedLength(), jump.leftJustified(match.capturedLength(), ' '));
    }
    return pdf;
}

} // namespace oneul
