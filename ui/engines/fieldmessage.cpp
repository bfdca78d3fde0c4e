#include "engines/fieldmessage.h"

#include <QEvent>
#include <QScopedValueRollback>

#include "common/colors.h"

namespace oneul {

FieldMessage::FieldMessage(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    restyle();
}

void FieldMessage::setProblem(const QString &text)
{
    m_problem = text;
    restyle();
}

void FieldMessage::setHint(const QString &text)
{
    m_hint = text;
    restyle();
}

void FieldMessage::restyle()
{
    const QScopedValueRollback styling(m_styling, true);
    const QString text = m_problem.isEmpty() ? m_hint : QStringLiteral("⚠ ") + m_problem;
    setText(text);
    setVisible(!text.isEmpty());
    const QPalette &around = parentWidget() != nullptr ? parentWidget()->palette() : palette();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_problem.isEmpty() ? mutedText(around) : readable(QColor(0xd64545), around));
    setPalette(colors);
    if (m_field != nullptr)
        m_field->setAccessibleDescription(m_problem.isEmpty() ? m_hint : m_problem);
}

void FieldMessage::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styling)
        restyle();
}

} // namespace oneul
