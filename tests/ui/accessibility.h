#pragma once

#include <QStringList>

class QWidget;

namespace oneul {

/// Visible controls of a window of which a screen reader would have nothing to say: no name, or no role. A line each.
[[nodiscard]] QStringList silentControls(const QWidget &top);

/// Visible controls beside each other that have the same name, role, description and labels. A line each.
[[nodiscard]] QStringList namesakes(const QWidget &top);

/// Rows of visible lists without a text, and cells with nothing but a picture. A line each.
[[nodiscard]] QStringList silentRows(const QWidget &top);

/// What Tab doesn't reach in the active window, and where it does not lead on from. A line each.
[[nodiscard]] QStringList unreachedByTab(QWidget &top);

/// What a screen reader calls it; "": nothing.
[[nodiscard]] QString accessibleName(QWidget *widget);

/// What is said of a chart's parts.
[[nodiscard]] QStringList accessibleParts(QWidget *widget);

} // namespace oneul
