#include "dashboard/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "common/colors.h"

namespace oneul {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_head(new QHBoxLayout), m_body(new QVBoxLayout(this))
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_body->addLayout(m_head);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCorner(QWidget *corner)
{
    m_head->addWidget(corner);
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace oneul
