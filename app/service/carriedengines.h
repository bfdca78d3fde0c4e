#pragma once

#include <QByteArray>
#include <QString>

namespace oneul {

// The profiles of language models beside the settings, in a file that holds everything. Keys are not among them.

/// The settings' text with the profiles of the data folder; without them where their file is missing or can't be read.
[[nodiscard]] QString withEngines(const QString &settings, const QString &dataDir);
/// What stands there of them, as engineFileJson() wrote it; "" : nothing.
[[nodiscard]] QByteArray enginesIn(const QString &text);

} // namespace oneul
