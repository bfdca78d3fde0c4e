#pragma once

#include <QPoint>

class QEvent;
class QWidget;

namespace oneul {

/// Moves a popup there, or as near as the screen allows.
void placePopup(QWidget *popup, const QPoint &globalPos);

/// A thin line around a popup: in a dark window nothing else parts it from what is below.
void framePopup(QWidget *popup);

/// Gives the list what moves in it by row or page, while the keyboard is in the field over it. False: the key is another.
[[nodiscard]] bool passKeyToList(QWidget *list, QEvent *press);

} // namespace oneul
