#include "dashboard/stattile.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include "common/colors.h"

namespace oneul {

StatTile::StatTile(const QString &caption, QWidget *parent)
    : QWidget(parent), m_value(new QLabel), m_caption(new QLabel(caption)), m_note(new QLabel)
{
    QFont font = m_value->font();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setWeight(QFont::DemiBold);
    m_value->setFont(font);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_value, 0, 0);
    layout->addWidget(m_note, 0, 1, Qt::AlignRight | Qt::AlignBottom);
    layout->addWidget(m_caption, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    setMinimumWidth(140);
    setValue(0);
    restyle();
}

void StatTile::setValue(int value, const QString &note)
{
    m_value->setText(QLocale().toString(value));
    m_note->setText(note);
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
    for (QLabel *label : {m_caption, m_note}) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, mutedText(palette()));
        label->setPalette(colors);
    }
}

} // namespace oneul
