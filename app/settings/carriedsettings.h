#pragma once

#include <QString>

#include "settings/settings.h"

namespace oneul {

// The settings as text, for a file that holds everything: without the window's shape, which belongs to one screen,
// without what belongs to one machine (who makes digests by itself), and without the password of a proxy.

[[nodiscard]] QString settingsToText(const Settings &settings);
/// Takes over what it knows and what has the right type; the rest stays as it is.
void takeSettings(Settings &settings, const QString &text);

} // namespace oneul
