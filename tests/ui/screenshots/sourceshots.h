#pragma once

#include <functional>

#include <QString>

class QDialog;

namespace oneul {

class App;

/// Shows the dialogs that add, edit and import sources, over documents on a loopback server, and hands each one to
/// `take` under its name when it is ready; `take` deletes it.
void showSourceDialogs(App &app, const std::function<void(const QString &name, QDialog *dialog)> &take);

} // namespace oneul
