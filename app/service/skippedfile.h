#pragma once

#include <QString>

#include "base/error.h"

namespace oneul {

/// A file that an import left out, and why.
struct SkippedFile {
    QString path;
    Error why;
};

} // namespace oneul
