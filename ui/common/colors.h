#pragma once

#include <QColor>
#include <QPalette>

namespace oneul {

/// Whether the palette is a dark one.
[[nodiscard]] bool isDark(const QPalette &palette);
/// A mixed into b: 0 gives b, 1 gives a.
[[nodiscard]] QColor blend(const QColor &a, const QColor &b, double part);
/// Text that steps back: dates, sources, counts.
[[nodiscard]] QColor mutedText(const QPalette &palette);
/// The quiet background of a selected row.
[[nodiscard]] QColor selectionColor(const QPalette &palette, bool active);
/// Around what has the keyboard: at least 3:1 on every background of the window.
[[nodiscard]] QColor focusColor(const QPalette &palette);
/// Hair lines between panes and rows.
[[nodiscard]] QColor lineColor(const QPalette &palette);
/// Behind words that a search found; Text is readable on it.
[[nodiscard]] QColor foundColor(const QPalette &palette);
/// Behind the analyst's own notes; Text is readable on it.
[[nodiscard]] QColor noteColor(const QPalette &palette);
/// A category's colour, made readable on the palette's background.
[[nodiscard]] QColor readable(const QColor &color, const QPalette &palette);

} // namespace oneul
