#include "storage/rootrecord.h"

#include "storage/number.h"
#include "storage/sql.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

void noteRoots(QSqlDatabase &database)
{
    const QString is = u"SELECT '%1' || name, CAST(rootpage AS TEXT) FROM sqlite_schema WHERE type = 'table' "
                       "AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"_s.arg(QLatin1String(kRootKey));
    const QString own = u"substr(key, 1, %1) = '%2'"_s.arg(sizeof kRootKey - 1).arg(QLatin1String(kRootKey));
    const QString noted = u"SELECT key, value FROM meta WHERE "_s + own;
    Sql look(database);
    if (numberOf(look, u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'"_s) == 0)
        return; // an archive of before
    const QString differing = u"SELECT count(*) FROM (SELECT * FROM (%1 EXCEPT %2) UNION ALL "
                              "SELECT * FROM (%2 EXCEPT %1))"_s.arg(is, noted);
    if (numberOf(look, differing) == 0)
        return;
    (void)inTransaction(database, Transaction::Mode::Write, [&](Sql &sql) -> Result<void> {
        sql.run(u"DELETE FROM meta WHERE "_s + own);
        sql.run(u"INSERT INTO meta (key, value) "_s + is);
        return sql.outcome();
    });
}

} // namespace oneul
