#pragma once

#include <QList>
#include <QString>

#include "model/category.h"

namespace oneul {

struct NamedColor {
    QString name; ///< translated
    QString color; ///< "#rrggbb"
};

/// Colours that stand out from white and from the dark theme's background and that colour-blind people tell apart; no
/// pair differs in red against green alone.
[[nodiscard]] QList<NamedColor> categoryColors();
/// The one of them that the taxonomy uses least.
[[nodiscard]] QString leastUsedColor(const Taxonomy &taxonomy);

} // namespace oneul
