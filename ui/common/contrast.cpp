#include "common/contrast.h"

#include <algorithm>

#include "base/luminance.h"

namespace oneul {

namespace {

double lightnessOf(const QColor &color)
{
    return luminance(color.redF(), color.greenF(), color.blueF());
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = lightnessOf(one);
    const double b = lightnessOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor &background)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return contrastOf(white, background) >= contrastOf(black, background) ? white : black;
}

} // namespace oneul
