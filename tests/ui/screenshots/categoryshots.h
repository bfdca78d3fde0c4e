#pragma once

#include <functional>

#include <QString>

class QDialog;

namespace oneul {

class App;

/// Shows the windows of the categories and of the rules, over an archive with some changes and some rules, and hands each
/// one to `take` under its name when it is ready; `take` deletes it.
void showCategoryDialogs(App &app, const std::function<void(const QString &name, QDialog *dialog)> &take);

} // namespace oneul
