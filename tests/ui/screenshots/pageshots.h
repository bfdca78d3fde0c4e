#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "ui/screenshots/picture.h"

class QDialog;

namespace oneul {

class App;

/// The overview of the day, two days compared, a report being edited, the palette, and the ways to lay the list out. The
/// last of them leaves the window as it was at first.
[[nodiscard]] QList<WindowShot> pageShots();

/// Pages of the settings, the templates, the keys; `take` deletes the dialogs.
void showWindowDialogs(App &app, const std::function<void(const QString &name, QDialog *dialog)> &take);

} // namespace oneul
