#pragma once

#include <QString>

namespace oneul {

/// How the analyst wants articles to be set.
struct ReaderTypography {
    QString family; ///< "" : the window's
    double points = 0; ///< of the body at 100 %; 0: after the window's
    int lineHeight = 150; ///< percent of the font's size
    int width = 720; ///< pixels at 100 %: how wide a line may be

    bool operator==(const ReaderTypography &) const = default;
};

} // namespace oneul
