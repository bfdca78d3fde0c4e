#include "tray/badge.h"

#include <algorithm>

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostShown = 99;
constexpr int kSizes[] = {16, 22, 24, 32, 48, 64};
constexpr QColor kFill(0xb3, 0x26, 0x1e); // white on it: 6.5 : 1

QFont badgeFont(const QString &text, double height, double width)
{
    QFont font;
    font.setBold(true);
    // "99+" on sixteen pixels is as wide as the icon at this size, and no wider.
    for (int pixels = std::max(6, int(height * 0.85)); pixels >= 6; --pixels) {
        font.setPixelSize(pixels);
        if (QFontMetricsF(font).horizontalAdvance(text) <= width)
            break;
    }
    return font;
}

void paintBadge(QPixmap &pixmap, int size, const QString &text, bool dark)
{
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = size >= 32 ? 1.5 : 1;
    const double height = size * 0.6;
    const QFont font = badgeFont(text, height, size - 2 * edge);
    const double textWidth = QFontMetricsF(font).horizontalAdvance(text);
    const double width = std::min(double(size), std::max(height, textWidth + height * 0.4));
    const QRectF badge(size - width, size - height, width, height);
    painter.setPen(QPen(dark ? Qt::black : Qt::white, edge));
    painter.setBrush(kFill);
    painter.drawRoundedRect(badge.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QIcon badgedIcon(const QIcon &icon, int count, bool dark)
{
    if (count <= 0)
        return icon;
    const QString text = count > kMostShown ? u"%1+"_s.arg(kMostShown) : QString::number(count);
    QIcon badged;
    for (const int size : kSizes) {
        // As large as it says, whatever the screen: trays scale icons themselves.
        QPixmap pixmap = icon.pixmap(QSize(size, size), 1.0);
        if (pixmap.size() != QSize(size, size))
            pixmap = pixmap.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        paintBadge(pixmap, size, text, dark);
        badged.addPixmap(pixmap);
    }
    return badged;
}

} // namespace oneul
