#include "dashboard/stattile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "common/colors.h"

namespace oneul {

StatTile::StatTile(const QString &caption, QWidget *parent)
    : QWidget(parent), m_value(new QLabel), m_caption(new QLabel(caption)), m_note(new QLabel)
{
    QFont font = m_value->font();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setWeight(QFont::DemiBold);
    m_value->setFont(font);
    m_caption->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_caption);
    words->addWidget(m_note);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(m_value);
    layout->addLayout(words, 1);
    setMinimumWidth(140);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setValue(0);
    restyle();
}

void StatTile::setValue(int value, const QString &note)
{
    m_value->setText(QLocale().toString(value));
    m_note->setText(note);
    m_note->setWordWrap(true); // large numbers: two lines rather than half a word
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(m_caption->text() + u' ' + m_value->text() + u' ' + note);
}

void StatTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void StatTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void StatTile::restyle()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    m_note->setPalette(colors);
}

} // namespace oneul
