#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oneul {

/// One change of a file as SQLite asked the system for it, in the order of all of them.
struct FileChange {
    enum class Kind { Write, Truncate, Sync, Remove, Mark };

    Kind kind = Kind::Write;
    QString file; ///< without its folder
    qint64 offset = 0; ///< of a write; the new size of a truncated file; the number of a mark
    QByteArray bytes;
};

/// While it lives, every database that is opened writes through it to the real files, and what it writes is recorded: of
/// that a power cut at any moment can be played. From one thread at a time; one at a time.
class RecordingVfs final
{
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    void mark(qint64 number); ///< something was reported as done
    [[nodiscard]] QList<FileChange> changes() const;

private:
    struct Parts;
    Parts *m_parts;
};

} // namespace oneul
