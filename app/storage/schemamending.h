#pragma once

#include <QString>

namespace oneul {

/// What the header of an archive's file says of it.
struct ArchiveHeader {
    bool isSound = false; ///< it is the one of an archive, as far as can be told
    bool isForeign = false; ///< it is the one of another program's database
    int schema = 0;
};

[[nodiscard]] ArchiveHeader archiveHeader(const QString &path);
/// Writes a header in the place of a damaged one, and nothing else. It doesn't say which version the schema is of.
void writeHeader(const QString &path);

/// Whether the file's schema names every table of an archive of this version, where rows of the table are.
[[nodiscard]] bool hasWholeSchema(const QString &path, int version);
/// Writes the schema anew, with every table whose first page can be found; its other pages stay as they are. The file is
/// to be read only, afterwards. `version`: 0 when it is not known; `backup`: a sound copy of the archive, "" : none.
/// Returns whether any table was found; otherwise nothing was changed.
[[nodiscard]] bool rebuildSchema(const QString &path, int version, const QString &backup);

} // namespace oneul
