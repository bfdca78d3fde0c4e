#pragma once

#include <QSqlDatabase>
#include <QString>

#include "base/result.h"

namespace oneul {

/// A connection for one piece of work on a file of its own, on the thread that makes it. Files that are copies and
/// may be damaged are looked at this way, apart from the threads of the archive.
class FileConnection final
{
public:
    enum class Access {
        Read, ///< the file and its write-ahead log, while others use it
        Frozen, ///< a file that nobody writes to; needs no write access to its folder
        Write, ///< makes the file where it is missing
    };

    FileConnection();
    ~FileConnection();
    Q_DISABLE_COPY_MOVE(FileConnection)

    [[nodiscard]] Result<void> open(const QString &path, Access access);
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace oneul
