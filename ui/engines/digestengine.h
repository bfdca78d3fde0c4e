#pragma once

#include <QString>

namespace oneul {

class EngineService;
class Settings;

/// The engine that writes digests: the id of a profile, or kBuiltinEngine where the settings name none that is still there.
[[nodiscard]] QString digestEngine(const Settings &settings, const EngineService &engines);
void setDigestEngine(Settings &settings, const QString &engine); ///< kBuiltinEngine, or the id of a profile

} // namespace oneul
