#include "ui/screenshots/picture.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <utility>

#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace oneul {

namespace {

constexpr qsizetype kColours = 256;

int distance(QRgb left, QRgb right)
{
    const int red = qRed(left) - qRed(right);
    const int green = qGreen(left) - qGreen(right);
    const int blue = qBlue(left) - qBlue(right);
    return red * red + green * green + blue * blue;
}

int nearest(const QList<QRgb> &colours, QRgb wanted)
{
    int best = 0;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < colours.size(); ++i) {
        if (const int now = distance(colours.at(i), wanted); now < least) {
            least = now;
            best = i;
        }
    }
    return best;
}

/// First those that differ much, by how often they occur, so that the colour of a small dot is among them.
QList<QRgb> chosen(const QHash<QRgb, int> &counts)
{
    QList<std::pair<int, QRgb>> order;
    order.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        order.append({it.value(), it.key()});
    std::sort(order.begin(), order.end(), [](const auto &left, const auto &right) { return left > right; });
    QList<QRgb> colours;
    for (const int apart : {40, 20, 10, 5, 1}) {
        for (const auto &[count, colour] : order) {
            if (colours.size() == kColours)
                return colours;
            if (colours.isEmpty() || distance(colours.at(nearest(colours, colour)), colour) >= apart * apart)
                colours.append(colour);
        }
    }
    return colours;
}

} // namespace

QImage withFewColours(const QImage &picture)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < full.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(full.constScanLine(y));
        for (int x = 0; x < full.width(); ++x)
            ++counts[line[x]];
    }
    const QList<QRgb> colours = chosen(counts);
    QHash<QRgb, int> places;
    QImage few(full.size(), QImage::Format_Indexed8);
    few.setColorTable(colours);
    for (int y = 0; y < full.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(full.constScanLine(y));
        uchar *out = few.scanLine(y);
        for (int x = 0; x < full.width(); ++x) {
            auto place = places.constFind(line[x]);
            if (place == places.constEnd())
                place = places.insert(line[x], nearest(colours, line[x]));
            out[x] = static_cast<uchar>(*place);
        }
    }
    return few;
}

void savePicture(QWidget &widget, const QString &path)
{
    if (!withFewColours(widget.grab().toImage()).save(path, "PNG", 0))
        qFatal("cannot write %s", qPrintable(path));
    std::puts(qPrintable(path));
}

} // namespace oneul
