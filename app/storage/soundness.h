#pragma once

#include <QString>
#include <QStringList>

#include "base/cancellation.h"
#include "base/result.h"
#include "storage/copydatabase.h"

namespace oneul {

/// Looks over an archive that may be in use, table after table, on a connection of its own (quick_check and
/// foreign_key_check): one line per problem, the first hundred, empty when sound. The largest table takes most of the
/// time. Errors: Cancelled, those of opening; a file that can't even be read is a problem and no error.
[[nodiscard]] Result<QStringList> findDamage(const QString &archive, const Cancellation &cancellation,
                                             const CopyProgress &progress);

} // namespace oneul
