#pragma once

#include <QString>

#include "model/engine.h"

namespace oneul {

class EngineService;

// What keeps a profile from being of use, each a sentence for beside its field; "" : nothing.
[[nodiscard]] QString nameProblem(const EngineProfile &profile, const EngineService &engines);
[[nodiscard]] QString addressProblem(const QString &typed);
[[nodiscard]] QString modelProblem(const EngineProfile &profile);
[[nodiscard]] QString tokensProblem(const EngineProfile &profile);
[[nodiscard]] QString currencyProblem(const EngineProfile &profile);
[[nodiscard]] QString keyProblem(const QString &typed);

/// What may be odd about an address that can be used all the same.
[[nodiscard]] QString addressHint(const EngineProfile &profile);

} // namespace oneul
