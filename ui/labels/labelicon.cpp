#include "labels/labelicon.h"

#include <QPainter>
#include <QPixmap>
#include <QRect>

#include "common/badges.h"
#include "common/icons.h"

namespace oneul {

QIcon labelIcon(const QColor &color)
{
    if (!color.isValid())
        return icon(QStringLiteral("add"));
    constexpr int kSize = 32; // scaled down on common screens, sharp on dense ones
    QPixmap pixmap(kSize, kSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDot(&painter, QRect(0, 0, kSize, kSize), 22, color);
    QIcon dot(pixmap);
    dot.addPixmap(pixmap, QIcon::Selected); // a chosen row doesn't tint it
    return dot;
}

} // namespace oneul
