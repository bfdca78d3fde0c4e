#pragma once

#include <QString>

#include "model/types.h"

namespace oneul {

[[nodiscard]] QString kindLabel(Kind kind); ///< "News" | "Papers", translated
/// A menu text without its access key: "&File" and "파일(&F)" lose it together with what marks it.
[[nodiscard]] QString withoutAccessKey(const QString &text);

} // namespace oneul
