#pragma once

class QWidget;

namespace oneul {

/// Shows the window, before the others and with the keyboard's focus.
void bringUp(QWidget *window);

} // namespace oneul
