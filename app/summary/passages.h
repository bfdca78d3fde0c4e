#pragma once

#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

/// The text's sentences that a summary may quote, in order and verbatim: no addresses, no notices of the
/// publisher, nothing too short or cut off by a feed. Prefixes that feeds put before an abstract are
/// skipped. At most the first 80.
QStringList quotableSentences(const QString &text, Language language);

} // namespace oneul
