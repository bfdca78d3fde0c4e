#include "engines/answerevidence.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

#include "common/accessiblerole.h"
#include "common/colors.h"
#include "engines/answerwords.h"

namespace oneul {

using namespace Qt::StringLiterals;

AnswerEvidence::AnswerEvidence(QWidget *parent) : QWidget(parent), m_text(new QLabel)
{
    m_text->setObjectName(u"answerEvidence"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(12, 10, 12, 10);
    m_text->setAccessibleName(tr("Evidence"));
    auto *area = new QScrollArea;
    area->setWidget(m_text);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Evidence"));
    setAccessibleRole(area, QAccessible::Pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    render();
}

void AnswerEvidence::clear()
{
    m_empty = true;
    render();
}

void AnswerEvidence::showSentence(const Answer &answer, int index)
{
    m_empty = index < 0 || index >= answer.sentences.size();
    m_sources.clear();
    m_claim = m_empty ? Claim() : answer.sentences.at(index);
    const QList<int> numbers = citedNumbers(m_claim, answer);
    for (const int number : numbers)
        m_sources << u"[%1] %2"_s.arg(number).arg(answer.sources.at(number - 1).title);
    render();
}

void AnswerEvidence::render()
{
    const QString muted = mutedText(palette()).name();
    if (m_empty) {
        m_text->setText(u"<span style='color:%1'>%2</span>"_s.arg(
            muted, tr("Click a sentence to see the passage that bears it out.").toHtmlEscaped()));
        return;
    }
    QString html = u"<p><span style='color:%1'><b>%2 %3</b></span><br/>%4</p>"_s.arg(
        answerColor(m_claim.support, palette()).name(), answerSign(m_claim.support),
        answerBadge(m_claim.support).toHtmlEscaped(), answerVerdict(m_claim).toHtmlEscaped());
    if (!m_claim.quote.isEmpty())
        html += u"<table width='100%' cellpadding='6'><tr><td style='background-color:%1'>“%2”</td></tr></table>"_s.arg(
            foundColor(palette()).name(), m_claim.quote.toHtmlEscaped());
    for (const QString &source : std::as_const(m_sources))
        html += u"<p style='color:%1;margin:6px 0 0 0'>%2</p>"_s.arg(muted, source.toHtmlEscaped());
    m_text->setText(html);
}

void AnswerEvidence::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace oneul
