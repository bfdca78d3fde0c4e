#include "sources/findbadge.h"

#include <QPainter>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr int kPadding = 7;

} // namespace

FindBadge::FindBadge(QWidget *parent) : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    setFont(small);
    // As wide as the usual texts, so that the fields beside it keep their width while numbers change.
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00 found")) + 2 * kPadding);
    hide();
}

void FindBadge::show(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setVisible(tone != Tone::None); // an empty field may have the whole width
    update();
}

QSize FindBadge::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return {hint.width() + 2 * kPadding, hint.height()};
}

QColor FindBadge::color() const
{
    switch (m_tone) {
    case Tone::Good:
        return QColor(0x2e9e5b);
    case Tone::Nothing:
        return QColor(0xc7821f);
    case Tone::Bad:
        return QColor(0xd64545);
    case Tone::None:
        break;
    }
    return mutedText(palette());
}

void FindBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = qMin(this->height(), fontMetrics().height() + 6);
    const QRect area(0, (this->height() - height) / 2, width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(color(), palette().color(QPalette::Window), isDark(palette()) ? 0.28 : 0.14));
    painter.drawRoundedRect(area, 6, 6);
    painter.setPen(readable(color(), palette()));
    painter.drawText(area, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width() - 6));
}

} // namespace oneul
