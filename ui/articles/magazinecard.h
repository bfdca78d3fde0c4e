#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace oneul {

constexpr int kMagazineLines = 2; ///< of an article's text on a card

/// The beginning of a text broken into lines of a width, the last one elided where more follows.
[[nodiscard]] QStringList cardLines(const QString &text, const QFont &font, int width, int most = kMagazineLines);

} // namespace oneul
