#pragma once

#include <QByteArray>
#include <QString>

#include "model/rule.h"

namespace oneul {

/// A rule as it is stored, without its id and whether it is enabled.
[[nodiscard]] QString ruleToJson(const Rule &rule);
/// What can't be read is left out: a rule of nothing fits nothing.
[[nodiscard]] Rule ruleFromJson(const QString &json);

} // namespace oneul
