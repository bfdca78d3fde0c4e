#pragma once

#include <QFile>

#include "base/result.h"

namespace oneul {

/// Opens a file that a command reads; one called "-" is standard input. Errors: FileNotFound, FileRead.
[[nodiscard]] Result<void> openInput(QFile &file);

} // namespace oneul
