#pragma once

#include <map>
#include <random>

#include <QByteArray>
#include <QDir>
#include <QList>
#include <QString>

#include "unit/storage/recordingvfs.h"

namespace oneul {

/// What was recorded of the archive's own files, marks included.
[[nodiscard]] QList<FileChange> archiveChanges(const RecordingVfs &vfs);

/// The last mark that was reported before the log's last sync: that much is promised even when the power fails.
[[nodiscard]] qint64 promisedAt(const QList<FileChange> &changes, qsizetype cut);
/// The last mark before the cut: that much is promised when the program is killed.
[[nodiscard]] qint64 reportedAt(const QList<FileChange> &changes, qsizetype cut);

/// The files as a disk would hold them.
class RecordedDisk final
{
public:
    /// All of the changes before `cut`. The program was killed: all are there (keepAll). The power failed: of those that no
    /// sync followed, what the dice say.
    RecordedDisk(const QList<FileChange> &changes, qsizetype cut, std::mt19937 &dice, bool keepAll);

    void writeTo(const QDir &folder) const;

private:
    void applyPart(const FileChange &change, std::mt19937 &dice);
    void apply(const FileChange &change, qsizetype size);

    std::map<QString, QByteArray> m_files;
};

} // namespace oneul
