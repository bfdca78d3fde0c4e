#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace oneul {

/// Waits until nothing changes in the widget any more: its parts, their places and texts.
void waitUntilStill(const QWidget &root);

/// What does not fit, one line each: a widget that is partly outside its parent, and a label, button, check box, tab, title
/// or field with less room than it needs, unless it wraps, is cut with an ellipsis and a tool tip, or can be scrolled.
[[nodiscard]] QStringList layoutProblems(const QWidget &root);

/// The same for each tab of each visible QTabWidget; `name` comes before each line.
[[nodiscard]] QStringList problemsOfAllTabs(const QString &name, QWidget &root);

} // namespace oneul
