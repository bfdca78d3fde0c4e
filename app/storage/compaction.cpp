#include "storage/compaction.h"

#include <QElapsedTimer>

#include "storage/rootrecord.h"
#include "storage/sql.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kStepMs = 30;
constexpr int kPagesBetween = 32; ///< two looks at the clock
constexpr qint64 kIncremental = 2; ///< of PRAGMA auto_vacuum

qint64 pragma(Sql &sql, const QString &name)
{
    Statement statement(sql, u"PRAGMA "_s + name);
    statement.exec();
    const qint64 value = statement.next() ? statement.number(0) : 0;
    statement.finish();
    return value;
}

ArchiveSpace readSpace(Sql &sql)
{
    const qint64 page = pragma(sql, u"page_size"_s);
    ArchiveSpace space;
    space.bytes = pragma(sql, u"page_count"_s) * page;
    space.freeBytes = pragma(sql, u"freelist_count"_s) * page;
    space.canShrink = pragma(sql, u"auto_vacuum"_s) == kIncremental;
    return space;
}

/// It is done page by page as the statement is read.
void freePages(Sql &sql)
{
    Statement statement(sql, u"PRAGMA incremental_vacuum(%1)"_s.arg(kPagesBetween));
    statement.exec();
    while (statement.next()) {
    }
}

} // namespace

Result<ArchiveSpace> archiveSpace(QSqlDatabase &database)
{
    Sql sql(database);
    const ArchiveSpace space = readSpace(sql);
    if (sql.failed())
        return fail(sql.outcome().error());
    return space;
}

Result<ArchiveSpace> shrinkArchive(QSqlDatabase &database)
{
    return inTransaction(database, Transaction::Mode::Write, [](Sql &sql) -> Result<ArchiveSpace> {
        QElapsedTimer timer;
        timer.start();
        ArchiveSpace space = readSpace(sql);
        while (space.canShrink && space.freeBytes > 0 && timer.elapsed() < kStepMs && !sql.failed()) {
            freePages(sql);
            const ArchiveSpace left = readSpace(sql);
            if (left.freeBytes >= space.freeBytes)
                break;
            space = left;
        }
        return space;
    });
}

Result<ArchiveSpace> rewriteArchive(QSqlDatabase &database)
{
    Sql sql(database);
    sql.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    sql.run(u"VACUUM"_s);
    if (sql.failed())
        return fail(sql.outcome().error());
    noteRoots(database);
    return archiveSpace(database);
}

} // namespace oneul
