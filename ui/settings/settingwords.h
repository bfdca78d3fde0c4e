#pragma once

#include <QString>

#include "settings/settingsfile.h"

namespace oneul {

/// "interface/theme: dark instead of light". Names and values as the settings file has them.
[[nodiscard]] QString changeWords(const SettingChange &change);

} // namespace oneul
