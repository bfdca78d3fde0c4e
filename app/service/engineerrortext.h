#pragma once

#include <QString>

#include "base/error.h"
#include "model/engine.h"

namespace oneul {

/// What went wrong with this engine and what to do about it; errorText() where there is nothing more to say. Of a profile
/// that isn't known (any more), an empty one. Window and command line share it.
[[nodiscard]] QString engineErrorText(const Error &error, const EngineProfile &profile);
/// Why the built-in engine wrote it in the profile's place; `fallback` as in Summary, "" : it did not.
[[nodiscard]] QString fallbackText(const QString &fallback, const EngineProfile &profile);

} // namespace oneul
