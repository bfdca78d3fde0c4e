#include "manager/noticebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "common/colors.h"
#include "common/icons.h"

namespace oneul {

namespace {

QColor toneColor(NoticeBox::Tone tone)
{
    switch (tone) {
    case NoticeBox::Info:
        return {0x2f6fdb};
    case NoticeBox::Warning:
        return {0xd9822b};
    case NoticeBox::Bad:
        return {0xd64545};
    }
    return {};
}

} // namespace

NoticeBox::NoticeBox(Tone tone, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_icon(new QLabel), m_text(new QLabel), m_button(new QPushButton)
{
    const QString name = tone == Info ? QStringLiteral("info") : QStringLiteral("warning");
    m_icon->setPixmap(icon(name, toneColor(tone)).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 8, 7);
    layout->setSpacing(9);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &NoticeBox::clicked);
    setNotice({});
}

void NoticeBox::setNotice(const QString &text, const QString &button)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!text.isEmpty());
}

QString NoticeBox::text() const
{
    return m_text->text();
}

void NoticeBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    painter.setPen(blend(toneColor(m_tone), base, 0.35));
    painter.setBrush(blend(toneColor(m_tone), base, 0.11));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace oneul
