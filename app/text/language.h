#pragma once

#include <QString>

#include "model/types.h"

namespace oneul {

/// Korean when Hangul letters × 4 ≥ Latin letters (quality: .9993 on titles), English otherwise.
Language detectLanguage(QStringView text);

} // namespace oneul
