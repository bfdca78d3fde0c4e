#pragma once

#include <QString>

#include "model/types.h"

namespace oneul {

class EngineService;
class Settings;

/// The engine that writes digests: the id of a profile, or kBuiltinEngine where the settings name none that is still there.
[[nodiscard]] QString digestEngine(const Settings &settings, const EngineService &engines);
/// The language that digests are written in: the settings', else the window's.
[[nodiscard]] Language digestLanguage(const Settings &settings);
void setDigestEngine(Settings &settings, const QString &engine); ///< kBuiltinEngine, or the id of a profile

} // namespace oneul
