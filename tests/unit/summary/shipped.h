#pragma once

#include "summary/aliases.h"
#include "summary/builtin.h"

namespace oneul {

/// resources/aliases.json as it is in the program.
[[nodiscard]] Aliases shippedAliases();

/// The built-in engine with the program's own weights and sectors.
[[nodiscard]] BuiltinEngine shippedEngine();

} // namespace oneul
