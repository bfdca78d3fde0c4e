#include "engines/answerview.h"

#include <algorithm>

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextCursor>

#include "common/colors.h"

namespace oneul {

using namespace Qt::StringLiterals;

AnswerView::AnswerView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"answerView"_s);
    setAccessibleName(tr("Answer"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, &AnswerView::onLink);
}

void AnswerView::setComing(const QString &question, const QString &text)
{
    m_given = {};
    m_given.question.text = question;
    m_coming = text;
    m_complete = false;
    m_chosen = -1;
    m_withWithheld = false;
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    render();
    if (atEnd)
        bar->setValue(bar->maximum());
}

void AnswerView::setAnswer(const GivenAnswer &given)
{
    m_given = given;
    m_complete = true;
    m_chosen = -1;
    m_withWithheld = false;
    render();
    verticalScrollBar()->setValue(0);
}

void AnswerView::choose(int sentence)
{
    if (m_chosen == sentence)
        return;
    m_chosen = sentence;
    renderAgain();
}

void AnswerView::onLink(const QUrl &url)
{
    if (url.scheme() == u"sentence") {
        Q_EMIT sentenceClicked(url.path().toInt());
    } else if (url.scheme() == u"source") {
        Q_EMIT sourceClicked(url.path().toInt());
    } else if (url.scheme() == u"withheld") {
        m_withWithheld = !m_withWithheld;
        renderAgain();
    }
}

void AnswerView::render()
{
    const int position = verticalScrollBar()->value();
    if (m_complete) {
        setHtml(answerHtml(m_given, m_chosen, m_withWithheld, palette()));
    } else {
        const QString muted = mutedText(palette()).name();
        QString html = u"<p style='margin:0 0 10px 0;font-size:large'><b>%1</b></p>"_s.arg(
            m_given.question.text.simplified().toHtmlEscaped());
        const QStringList lines = m_coming.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            html += u"<p style='margin:0 0 9px 0;color:%1'>%2</p>"_s.arg(muted, line.toHtmlEscaped());
        setHtml(html);
    }
    verticalScrollBar()->setValue(position);
}

/// With the same links in it: one that was pressed by a key keeps the keyboard, for the next Tab to go on from it.
void AnswerView::renderAgain()
{
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    render();
    if (!m_byKey || std::max(anchor, position) >= document()->characterCount())
        return;
    QTextCursor link(document());
    link.setPosition(anchor);
    link.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(link);
}

void AnswerView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback byKey(m_byKey, true);
    QTextBrowser::keyPressEvent(event);
}

void AnswerView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace oneul
