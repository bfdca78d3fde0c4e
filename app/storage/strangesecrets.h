#pragma once

#include <QString>

#include "storage/sql.h"

namespace oneul {

/// The keyring keeps passwords under the number of a source. Where another archive takes this one's place, a number may
/// mean another source, whose host must not be sent them: such sources lose user name and headers and are set up anew.
/// Numbers that mean the same host, or that this archive does not have, keep theirs.
void forgetStrangeSecrets(Sql &incoming, const QString &presentArchive);

} // namespace oneul
