#pragma once

#include <QFont>

namespace oneul {

/// The font of exported pages and pictures: families with Hangul first, emoji as the fallback.
QFont exportFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// The families of exportFont, for style sheets.
QStringList exportFontFamilies();

/// Whether any installed font can show Hangul.
bool hasHangulFont();

} // namespace oneul
