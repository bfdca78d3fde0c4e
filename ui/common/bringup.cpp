#include "common/bringup.h"

#include <QWidget>

namespace oneul {

void bringUp(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace oneul
