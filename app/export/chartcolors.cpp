#include "export/chartcolors.h"

#include <cmath>
#include <numeric>

#include "base/luminance.h"

namespace oneul {

using namespace Qt::StringLiterals;

ChartColors chartColors(bool dark)
{
    if (dark)
        return {QColor(0x1e, 0x21, 0x27), QColor(0xe8, 0xea, 0xee), QColor(0xa2, 0xa9, 0xb6), QColor(0x34, 0x39, 0x43)};
    return {QColor(0xff, 0xff, 0xff), QColor(0x1d, 0x23, 0x30), QColor(0x5f, 0x68, 0x78), QColor(0xe4, 0xe7, 0xec)};
}

QColor readableOn(const QColor &ground)
{
    // Equal contrast to black and to white lies at a luminance of 0.179; white is preferred a little longer,
    // because bold figures read well from a contrast of 3 on.
    const double light = luminance(ground.redF(), ground.greenF(), ground.blueF());
    return light > 0.3 ? QColor(0x1d, 0x23, 0x30) : QColor(Qt::white);
}

int totalOf(const QList<ChartSlice> &slices)
{
    return std::accumulate(slices.begin(), slices.end(), 0,
                           [](int sum, const ChartSlice &slice) { return sum + slice.count; });
}

QString shareText(int count, int total)
{
    if (total <= 0 || count <= 0)
        return u"0 %"_s;
    const double percent = 100.0 * count / total;
    return percent < 0.5 ? u"<1 %"_s : u"%1 %"_s.arg(std::lround(percent));
}

} // namespace oneul
