#include "unit/storage/tablerows.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include "storage/fileconnection.h"
#include "storage/salvage.h"

using namespace Qt::StringLiterals;

namespace oneul {

void runIn(const QString &path, const QStringList &statements)
{
    FileConnection connection;
    ASSERT_TRUE(connection.open(path, FileConnection::Access::Write));
    for (const QString &statement : statements) {
        QSqlQuery query(connection.database());
        ASSERT_TRUE(query.exec(statement)) << qPrintable(statement + query.lastError().text());
    }
}

QStringList askAll(QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    EXPECT_TRUE(query.exec(text)) << qPrintable(text);
    QStringList rows;
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < query.record().count(); ++i)
            values.append(query.isNull(i) ? u"NULL"_s
                                          : QString::fromLatin1(query.value(i).toByteArray().toPercentEncoding()));
        rows.append(values.join(u'|'));
    }
    rows.sort();
    return rows;
}

Rows rowsIn(const QString &path)
{
    Rows rows;
    FileConnection connection;
    EXPECT_TRUE(connection.open(path, FileConnection::Access::Write));
    Sql sql(connection.database());
    for (const TableShape &shape : savedTables(sql)) {
        const QString which = shape.name == u"meta" ? u" WHERE key NOT LIKE 'root:%'"_s : QString();
        rows.insert(shape.name, askAll(connection.database(), u"SELECT * FROM "_s + shape.name + which));
    }
    return rows;
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace oneul
