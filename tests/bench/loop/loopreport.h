#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include "bench/loop/looptimes.h"

namespace oneul {

/// A table of the phases, one line each, and under it the longest turns of all of them.
[[nodiscard]] QString loopTable(const QList<LoopPhase> &phases);
[[nodiscard]] QJsonArray loopJson(const QList<LoopPhase> &phases);

} // namespace oneul
