#pragma once

#include <QSize>

class QWidget;

namespace oneul {

/// A length that is right for letters of the usual size, in pixels, as long as the widget's letters want it.
[[nodiscard]] int forLetters(const QWidget &widget, int usual);

/// Gives a dialog its first size, larger where its letters are, and no larger than its screen for their sake.
void resizeForLetters(QWidget *dialog, const QSize &usual);

} // namespace oneul
