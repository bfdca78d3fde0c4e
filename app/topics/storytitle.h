#pragma once

#include <QStringList>

namespace oneul {

/// The place of the title that has most in common with the others; the first of equal ones; -1: there is none.
[[nodiscard]] qsizetype centralTitle(const QStringList &titles);

} // namespace oneul
