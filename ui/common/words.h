#pragma once

#include <QString>

#include "model/types.h"

namespace oneul {

[[nodiscard]] QString kindLabel(Kind kind); ///< "News" | "Papers", translated

} // namespace oneul
