#include "storage/archivemeta.h"

using namespace Qt::StringLiterals;

namespace oneul {

QString metaValue(Sql &sql, const char *key)
{
    Statement table(sql, u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'"_s);
    table.exec();
    if (!table.next())
        return {};
    table.finish();
    Statement statement(sql, u"SELECT value FROM meta WHERE key = ?"_s);
    statement.exec(QString::fromLatin1(key));
    return statement.next() ? statement.text(0) : QString();
}

void setMetaValue(Sql &sql, const char *key, const QString &value)
{
    const QString name = QString::fromLatin1(key);
    if (value.isEmpty())
        Statement(sql, u"DELETE FROM meta WHERE key = ?"_s).exec(name);
    else
        Statement(sql, u"INSERT OR REPLACE INTO meta VALUES (?, ?)"_s).exec(name, value);
}

} // namespace oneul
