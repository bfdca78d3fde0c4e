#pragma once

#include <QString>
#include <QStringList>

#include "model/digestplan.h"

namespace oneul {

/// The files by which the user's systemd session makes digests, as pure functions.

inline const QString kServiceUnitName = QStringLiteral("oneul-digest.service");
inline const QString kTimerUnitName = QStringLiteral("oneul-digest.timer");

/// Runs the program's commands one after the other: refresh, digest and, where the plan has another format than reports,
/// export. `binary` and `dataDir` are absolute paths; `reports` is the folder that exports go to.
[[nodiscard]] QString serviceUnit(const DigestPlan &plan, const QString &binary, const QString &dataDir,
                                  const QString &reports);
/// Goes off at the plan's times; one that was missed is caught up with.
[[nodiscard]] QString timerUnit(const DigestPlan &plan);

/// One command line of a unit, each word quoted so that nothing of it is taken for a variable, a specifier or a prefix of
/// systemd's. With `mayFail` the commands after it are run all the same.
[[nodiscard]] QString execLine(const QStringList &words, bool mayFail);

} // namespace oneul
