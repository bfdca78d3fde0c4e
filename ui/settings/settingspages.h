#pragma once

#include "settings/settingspage.h"

namespace oneul {

class App;

// The pages of the settings dialog, but for the keys (KeyEditor) and the schedule. Each is made once for one dialog.

[[nodiscard]] SettingsPage generalSettings(App &app);
[[nodiscard]] SettingsPage appearanceSettings(App &app);
[[nodiscard]] SettingsPage readingSettings(App &app);
[[nodiscard]] SettingsPage digestSettings(App &app);
[[nodiscard]] SettingsPage engineSettings(App &app);
[[nodiscard]] SettingsPage exportSettings(App &app);
[[nodiscard]] SettingsPage sourceSettings(App &app);
[[nodiscard]] SettingsPage storageSettings(App &app);
[[nodiscard]] SettingsPage networkSettings(App &app);
[[nodiscard]] SettingsPage notesSettings(App &app);

} // namespace oneul
