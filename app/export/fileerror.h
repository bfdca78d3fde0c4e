#pragma once

#include <QString>

#include "base/error.h"

namespace oneul {

/// The error of a file operation by the system's number for it (errno). QFile keeps no more than a sentence of
/// what the system said, so the number has to be taken right after the call.
Error fileError(int number, const QString &path, const QString &said);

} // namespace oneul
