#include "storage/readablecopy.h"

#include <QFile>

#include "storage/copydatabase.h"
#include "storage/fileconnection.h"
#include "storage/migrations.h"
#include "storage/pointermap.h"
#include "storage/schemamending.h"
#include "storage/sql.h"
#include "storage/treepage.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// SQLite brings the log into the file when the last one who has opened it leaves.
void endLog(const QString &copy)
{
    FileConnection connection;
    if (!connection.open(copy, FileConnection::Access::Write))
        return;
    Sql sql(connection.database());
    sql.run(u"PRAGMA writable_schema = ON"_s); // a schema that can't be read doesn't keep it from that
    Statement mode(sql, u"PRAGMA journal_mode = DELETE"_s);
    mode.exec();
    mode.next();
}

void mendPages(const QString &copy)
{
    PageFile file(copy);
    (void)mendTrees(file, PointerMap(file));
}

} // namespace

ReadableCopy::ReadableCopy(const QString &archive, const QString &copy) : m_archive(archive), m_copy(copy) {}

ReadableCopy::~ReadableCopy()
{
    removeDatabaseFiles(m_copy);
}

Result<void> ReadableCopy::make(const QString &backup)
{
    removeDatabaseFiles(m_copy);
    if (!QFile::copy(m_archive, m_copy))
        return fail(ErrorCode::FileWrite, m_copy);
    const QString log = m_archive + u"-wal"_s;
    if (QFile::exists(log) && !QFile::copy(log, m_copy + u"-wal"_s))
        return fail(ErrorCode::FileWrite, m_copy);
    endLog(m_copy);
    m_isForeign = archiveHeader(m_copy).isForeign;
    if (!archiveHeader(m_copy).isSound) {
        writeHeader(m_copy);
        endLog(m_copy); // which may hold the true one
    }
    QFile::remove(m_copy + u"-wal"_s);
    const int known = archiveHeader(m_copy).schema;
    const int last = allMigrations().last().version;
    if (known > last)
        return {};
    mendPages(m_copy);
    const int likely = known > 0 ? known : last;
    if (hasWholeSchema(m_copy, likely))
        m_schema = likely;
    else if (rebuildSchema(m_copy, known, backup))
        m_schema = archiveHeader(m_copy).schema;
    return {};
}

} // namespace oneul
