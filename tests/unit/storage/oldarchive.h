#pragma once

#include <QString>

namespace oneul {

/// Writes an archive as the program wrote it when its schema had this version (1 … 6), with rows in every table of then:
/// articles of one and of two sources, of an import and of a removed source, starred and categorised ones, digests made
/// and imported, histories, pauses, trash, pages' texts. False, with a failure of the test, when it can't be written.
[[nodiscard]] bool writeOldArchive(const QString &fileName, int version);

/// Runs the schema's steps up to this version on a file that lags behind, as a program that ended in between would leave
/// it.
[[nodiscard]] bool migrateOnlyTo(const QString &fileName, int version);

} // namespace oneul
