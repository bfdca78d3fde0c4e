#pragma once

#include <QDateTime>
#include <QString>

#include "model/source.h"

namespace oneul {

/// Why a source rests or fails at the moment, for people; "" when there is nothing to say.
[[nodiscard]] QString restText(const Source &source, const QDateTime &now);

} // namespace oneul
