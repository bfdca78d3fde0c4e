#include "articles/readerbrowser.h"

#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr int kLeastMargin = 28;
constexpr qsizetype kMostMarks = 2000; ///< more make scrolling slow and tell nothing

} // namespace

ReaderBrowser::ReaderBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
}

void ReaderBrowser::setPage(const QString &html)
{
    setHtml(html);
    fitMargins();
    verticalScrollBar()->setValue(0);
}

void ReaderBrowser::setFound(const QList<Snippet::Range> &found)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Snippet::Range &range : found.mid(0, kMostMarks)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(range.start));
        mark.cursor.setPosition(static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(foundColor(palette()));
        mark.format.setForeground(palette().color(QPalette::Text));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool ReaderBrowser::scrollPage()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        return false;
    // A line of the old page stays in sight.
    bar->setValue(bar->value() + bar->pageStep() - fontMetrics().lineSpacing());
    return true;
}

QVariant ReaderBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != u"oneul-image" || !m_picture)
        return {};
    const QImage image = m_picture(name.path().toInt());
    return image.isNull() ? QVariant() : QVariant(image);
}

void ReaderBrowser::setColumn(int width)
{
    if (width == m_column)
        return;
    m_column = width;
    fitMargins();
}

int ReaderBrowser::column() const
{
    return qMax(1, qMin(m_column, viewport()->width() - 2 * kLeastMargin));
}

void ReaderBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitMargins();
}

void ReaderBrowser::fitMargins()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int side = qMax(kLeastMargin, (viewport()->width() - m_column) / 2);
    if (qRound(format.leftMargin()) == side && qRound(format.topMargin()) == kLeastMargin)
        return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(kLeastMargin);
    format.setBottomMargin(kLeastMargin);
    document()->rootFrame()->setFrameFormat(format);
}

} // namespace oneul
