#include "main/choicebutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include "common/colors.h"
#include "common/icons.h"

namespace oneul {

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_title(new QLabel(title))
    , m_explanation(new QLabel(explanation))
{
    setText(title);
    setAccessibleDescription(explanation);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    // Not Fixed, which would hold it to the lines that the text has at its usual width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_explanation->setWordWrap(true);
    for (QLabel *label : {m_icon, m_title, m_explanation})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(3);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_title, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_explanation, 1, 1, Qt::AlignTop);
    layout->setColumnStretch(1, 1);
    restyle();
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint().expandedTo({460, 76});
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({320, 76});
}

void ChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool raised = underMouse() || hasFocus();
    painter.setPen(QPen(raised ? accent : lineColor(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? blend(accent, base, 0.16) : underMouse() ? blend(accent, base, 0.06) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QAbstractButton::changeEvent(event);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::restyle()
{
    m_icon->setPixmap(
        oneul::icon(m_iconName, palette().color(QPalette::Highlight)).pixmap(QSize(30, 30), devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    m_explanation->setPalette(colors);
}

} // namespace oneul
