#pragma once

#include <functional>
#include <memory>

#include <QString>

class QDialog;

namespace oneul {

class App;
struct FakeModel;

/// Shows the windows of the language models and of questions to the archive, with a profile that `model` answers for, and
/// hands each one to `take` under its name when it is ready; `take` deletes it.
void showEngineDialogs(App &app, const std::shared_ptr<FakeModel> &model,
                       const std::function<void(const QString &name, QDialog *dialog)> &take);

} // namespace oneul
