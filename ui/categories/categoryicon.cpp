#include "categories/categoryicon.h"

#include <QPainter>
#include <QPixmap>

namespace oneul {

QIcon categoryIcon(const QColor &color)
{
    constexpr int kSize = 32; // for screens of twice the density; smaller ones scale it
    QPixmap pixmap(kSize, kSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRect(4, 4, kSize - 8, kSize - 8), 8, 8);
    return QIcon(pixmap);
}

} // namespace oneul
