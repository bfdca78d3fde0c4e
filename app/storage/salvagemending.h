#pragma once

#include <QList>

#include "model/backup.h"
#include "storage/salvage.h"

namespace oneul {

/// Puts in the place of what a damaged archive has lost what a backup of it (a sound file in this version's schema that
/// may be written to) still has, and counts it. Rows that can still be read are newer and stay.
[[nodiscard]] QList<SavedRows> fillFromBackup(Sql &target, const QList<SalvagedTable> &tables, const QString &backup);

/// Makes rows whole again whose others are lost, and says what is lost for good.
void mendRows(Sql &target, const QList<SalvagedTable> &tables, QList<SavedRows> &report);

} // namespace oneul
