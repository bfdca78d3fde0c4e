#pragma once

#include <functional>

#include <QList>

#include "settings/settingsfile.h"

class QUndoCommand;

namespace oneul {

/// Settings that were imported, as one step that is done already. `apply` is called whenever they changed again.
[[nodiscard]] QUndoCommand *importStep(Settings &settings, const QList<SettingChange> &changes,
                                       const std::function<void()> &apply);

} // namespace oneul
