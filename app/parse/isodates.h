#pragma once

#include <QString>

namespace oneul {

/// The rarer forms of ISO 8601 and mistakes near it, written as the usual one: ordinal ("2024-278") and week
/// dates ("2024-W40-5"), two-digit years ("24-10-04", "-2410"), no separators ("20241004091231"), an hour
/// alone ("T09Z"), a superfluous zero in the month. Any other text as it is.
QString usualIsoForm(const QString &text);

} // namespace oneul
