#include "manager/healthtile.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "common/badges.h"
#include "common/colors.h"
#include "manager/sourcewords.h"

namespace oneul {

namespace {

constexpr int kMargin = 11;
constexpr int kDot = 8;
constexpr int kGap = 7;

} // namespace

HealthTile::HealthTile(Health health, QWidget *parent) : QAbstractButton(parent), m_health(health)
{
    setCheckable(true);
    setText(healthName(health));
    setObjectName(QStringLiteral("healthTile%1").arg(static_cast<int>(health)));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void HealthTile::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2 sources").arg(text(), QLocale().toString(count)));
    setToolTip(tr("Show only these"));
    updateGeometry();
    update();
}

QFont HealthTile::numberFont() const
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize HealthTile::sizeHint() const
{
    const int number = QFontMetrics(numberFont()).horizontalAdvance(QLocale().toString(m_count));
    return {2 * kMargin + kDot + kGap + number + kGap + fontMetrics().horizontalAdvance(text()),
            QFontMetrics(numberFont()).height() + 13};
}

void HealthTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = healthColor(m_health, palette());
    const QColor base = palette().color(QPalette::Base);
    const bool marked = isChecked() || isDown();
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight)
                        : marked   ? color
                                   : lineColor(palette()),
                        hasFocus() ? 1.6 : 1));
    painter.setBrush(marked ? blend(color, base, 0.16) : underMouse() ? blend(color, base, 0.06) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    QRect area = rect().adjusted(kMargin, 0, -kMargin, 0);
    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintDot(&painter, place({area.left(), area.top(), kDot, area.height()}), kDot,
             m_count > 0 ? color : blend(color, base, 0.4));
    area.setLeft(area.left() + kDot + kGap);
    const QString number = QLocale().toString(m_count);
    painter.setFont(numberFont());
    painter.setPen(m_count > 0 ? palette().color(QPalette::Text) : mutedText(palette()));
    painter.drawText(place(area), Qt::AlignLeft | Qt::AlignVCenter, number);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(number) + kGap);
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    painter.drawText(place(area), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace oneul
