#pragma once

#include "settings/settingspage.h"

namespace oneul {

class App;

/// The page of the settings for digests that are made by themselves; made once for one dialog. Who applies the settings
/// sets the system's timer (ScheduleController).
[[nodiscard]] SettingsPage scheduleSettings(App &app);

} // namespace oneul
