#include "articles/readerbrowser.h"

#include <QScrollBar>
#include <QTextFrame>

namespace oneul {

namespace {

constexpr int kTextWidth = 720;
constexpr int kLeastMargin = 28;

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

bool ReaderBrowser::scrollPage()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        return false;
    // A line of the old page stays in sight.
    bar->setValue(bar->value() + bar->pageStep() - fontMetrics().lineSpacing());
    return true;
}

QVariant ReaderBrowser::loadResource(int, const QUrl &)
{
    return {};
}

void ReaderBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitMargins();
}

void ReaderBrowser::fitMargins()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int side = qMax(kLeastMargin, (viewport()->width() - kTextWidth) / 2);
    if (qRound(format.leftMargin()) == side && qRound(format.topMargin()) == kLeastMargin)
        return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(kLeastMargin);
    format.setBottomMargin(kLeastMargin);
    document()->rootFrame()->setFrameFormat(format);
}

} // namespace oneul
