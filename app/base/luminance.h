#pragma once

#include <cmath>

namespace oneul {

/// How light a colour is to the eye, 0 to 1, as WCAG 2.1 has it; its parts are of 0 to 1 too.
[[nodiscard]] inline double luminance(double red, double green, double blue)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

} // namespace oneul
