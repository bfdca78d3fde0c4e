#pragma once

#include <QString>

#include "base/error.h"
#include "model/report.h"

namespace oneul {

/// What people call a template: those that ship have translated names.
[[nodiscard]] QString templateLabel(const ReportTemplate &reportTemplate);
/// What is wrong with a template's text, with the line.
[[nodiscard]] QString templateProblem(const Error &error);

} // namespace oneul
