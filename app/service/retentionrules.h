#pragma once

#include <QString>

#include "model/retention.h"

namespace oneul {

class Settings;

[[nodiscard]] RetentionRule generalRule(const Settings &settings);
void setGeneralRule(Settings &settings, const RetentionRule &rule);

/// All rules in one line, as they are remembered when the analyst agrees to them.
[[nodiscard]] QString rulesToText(const RetentionRules &rules);
/// No rules for "" and for what is no such line.
[[nodiscard]] RetentionRules rulesFromText(const QString &text);

} // namespace oneul
