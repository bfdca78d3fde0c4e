#include "common/colors.h"

#include <algorithm>

#include "common/contrast.h"

namespace oneul {

namespace {

constexpr double kLegible = 4.5; ///< WCAG 2.1, AA
constexpr double kStep = 0.06; ///< towards black or white

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor blend(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return qRound(x * part + y * (1 - part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor mutedText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.7);
}

QColor selectionColor(const QPalette &palette, bool active)
{
    const QColor base = palette.color(QPalette::Base);
    return active ? blend(palette.color(QPalette::Highlight), base, isDark(palette) ? 0.26 : 0.17)
                  : blend(palette.color(QPalette::Text), base, 0.09);
}

QColor focusColor(const QPalette &palette)
{
    return palette.color(QPalette::Link);
}

QColor lineColor(const QPalette &palette)
{
    return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.13);
}

QColor foundColor(const QPalette &palette)
{
    return blend(QColor(0xf5c518), palette.color(QPalette::Base), isDark(palette) ? 0.36 : 0.5);
}

QColor noteColor(const QPalette &palette)
{
    return blend(QColor(0xe0a526), palette.color(QPalette::Base), isDark(palette) ? 0.14 : 0.13);
}

QColor readable(const QColor &color, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor end = dark ? Qt::white : Qt::black;
    // Plain, and as a chip in its colour: the ground on which it is read worst.
    QColor ground = palette.color(QPalette::Base);
    for (const QColor &plain : {palette.color(QPalette::Base), palette.color(QPalette::Window)}) {
        for (const QColor &other : {plain, blend(color, plain, dark ? 0.3 : 0.14)}) {
            if (contrastOf(end, other) < contrastOf(end, ground))
                ground = other;
        }
    }
    double part = dark ? 0.62 : 0.82;
    QColor text = blend(color, end, part);
    // Yellow and blue have a lightness of their own: there is no share that suits all colours.
    while (part > 0 && contrastOf(text, ground) < kLegible) {
        part = std::max(0.0, part - kStep);
        text = blend(color, end, part);
    }
    return text;
}

} // namespace oneul
