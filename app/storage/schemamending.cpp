#include "storage/schemamending.h"

#include <algorithm>
#include <utility>

#include <QFile>
#include <QHash>
#include <QSet>
#include <QtEndian>

#include "storage/fileconnection.h"
#include "storage/fileheader.h"
#include "storage/migrator.h"
#include "storage/pointermap.h"
#include "storage/rootfinder.h"
#include "storage/salvage.h"
#include "storage/schematraces.h"
#include "storage/storedshape.h"
#include "storage/transaction.h"
#include "storage/treepage.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

void put(QByteArray &header, int at, quint32 number)
{
    qToBigEndian(number, header.data() + at);
}

/// Without free pages and without a pointer map: nothing is to be trusted but what is read.
QByteArray freshHeader(qint64 pages, int version)
{
    QByteArray header(kFileHeader, '\0');
    header.replace(0, 16, QByteArray(kFileMagic, sizeof kFileMagic));
    // Size of a page, formats for writing and reading (2: with a log), no reserve, and three fixed fractions.
    header.replace(16, 8, QByteArray::fromHex("1000020200402020"));
    put(header, 24, 1); // change counter, and below the version that the number of pages is valid for
    put(header, 28, quint32(pages));
    put(header, 40, 1); // schema cookie
    put(header, 44, 4); // schema format
    put(header, 56, 1); // UTF-8
    put(header, 60, quint32(version));
    put(header, 68, quint32(kApplicationId));
    put(header, 92, 1);
    return header;
}

/// A first page on which a schema begins that is empty yet.
QByteArray emptySchemaPage(qint64 pages, int version)
{
    QByteArray page = freshHeader(pages, version);
    page.replace(18, 2, QByteArray::fromHex("0101")); // without a log
    page.append(QByteArray(PageFile::kPageSize - kFileHeader, '\0'));
    page[kFileHeader] = char(TreePage::Kind::TableLeaf);
    qToBigEndian(quint16(PageFile::kPageSize), page.data() + kFileHeader + 5);
    return page;
}

struct KnownSchema {
    int version = 0;
    QList<StoredShape> shapes;
    QList<TableShape> saved;
};

/// The schema as this program makes it.
KnownSchema knownSchema(int version)
{
    const QList<Migration> migrations = migrationsUpTo(version);
    FileConnection connection;
    KnownSchema schema;
    schema.version = version;
    if (migrations.isEmpty() || !connection.open(u":memory:"_s, FileConnection::Access::Write)
        || !migrate(connection.database(), migrations, QString()))
        return schema;
    Sql sql(connection.database());
    schema.shapes = storedShapes(sql);
    schema.saved = savedTables(sql);
    return schema;
}

/// Of a file whose header is lost: the version of which most is found, word for word; the newest of several.
KnownSchema likeliestSchema(const SchemaTraces &traces)
{
    QSet<QString> words;
    for (const SchemaRow &row : traces.rows)
        words.insert(row.sql);
    KnownSchema likeliest;
    qsizetype most = -1;
    const QList<Migration> migrations = allMigrations();
    for (const Migration &migration : migrations) {
        KnownSchema schema = knownSchema(migration.version);
        const qsizetype found = std::ranges::count_if(schema.shapes, [&](const StoredShape &shape) {
            return (!shape.sql.isEmpty() && words.contains(shape.sql)) || traces.noted.contains(shape.name);
        });
        if (found < most)
            continue;
        most = found;
        likeliest = std::move(schema);
    }
    return likeliest;
}

QList<SchemaRow> schemaOf(const QString &path, int version)
{
    QList<SchemaRow> rows;
    FileConnection connection;
    if (path.isEmpty() || archiveHeader(path).schema != version
        || !connection.open(path, FileConnection::Access::Frozen))
        return rows;
    Sql sql(connection.database());
    Statement statement(sql, u"SELECT name, sql, rootpage FROM sqlite_schema WHERE rootpage > 0"_s);
    for (statement.exec(); statement.next();)
        rows.append({statement.text(0), statement.text(1), quint32(statement.number(2))});
    return rows;
}

/// SQLite itself lays the rows behind the pages that are there.
bool insertSchema(const QString &path, const KnownSchema &known, const QHash<QString, quint32> &roots)
{
    FileConnection connection;
    if (!connection.open(path, FileConnection::Access::Write))
        return false;
    Sql(connection.database()).run(u"PRAGMA writable_schema = ON"_s);
    const auto inserted = inTransaction(connection.database(), Transaction::Mode::Write, [&](Sql &sql) -> Result<void> {
        Statement insert(sql, u"INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) "
                              "VALUES (?, ?, ?, ?, nullif(?, ''))"_s);
        for (const StoredShape &shape : known.shapes) {
            const bool isOwn = shape.type == u"table" && shape.name.startsWith(u"sqlite_");
            if (!isOwn && roots.contains(shape.name) && roots.contains(shape.table))
                insert.exec(shape.type, shape.name, shape.table, qint64(roots.value(shape.name)), shape.sql);
        }
        return sql.outcome();
    });
    return inserted.has_value();
}

} // namespace

ArchiveHeader archiveHeader(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(kFileHeader) : QByteArray();
    ArchiveHeader header;
    if (!isFileHeader(bytes))
        return header;
    const bool isOurs = headerField(bytes, 68) == quint32(kApplicationId);
    header.isForeign = !isOurs;
    header.isSound = isOurs && qFromBigEndian<quint16>(bytes.constData() + 16) == PageFile::kPageSize;
    header.schema = header.isSound ? int(std::min<quint32>(headerField(bytes, 60), 0x7fffffff)) : 0;
    return header;
}

void writeHeader(const QString &path)
{
    QFile file(path);
    if (file.size() >= PageFile::kPageSize && file.open(QIODevice::ReadWrite))
        file.write(freshHeader(file.size() / PageFile::kPageSize, 0));
}

bool hasWholeSchema(const QString &path, int version)
{
    const KnownSchema known = knownSchema(version);
    QHash<QString, quint32> roots;
    {
        FileConnection connection;
        if (!connection.open(path, FileConnection::Access::Write))
            return false;
        Sql sql(connection.database());
        sql.run(u"PRAGMA writable_schema = ON"_s); // what can't be understood is passed over
        const QList<TableShape> tables = savedTables(sql);
        Statement rows(sql, u"SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'"_s);
        for (rows.exec(); rows.next();)
            roots.insert(rows.text(0), quint32(rows.number(1)));
        const bool hasAll = std::ranges::all_of(known.saved, [&](const TableShape &table) {
            const auto found = std::ranges::find(tables, table.name, &TableShape::name);
            return found != tables.end() && found->columns == table.columns && found->key == table.key;
        });
        if (sql.failed() || known.saved.isEmpty() || !hasAll)
            return false;
    }
    PageFile file(path);
    const PointerMap map(file);
    RootFinder finder(file, map);
    return std::ranges::none_of(known.shapes, [&](const StoredShape &shape) {
        return shape.type == u"table" && roots.contains(shape.name) && finder.isOther(shape, roots.value(shape.name));
    });
}

bool rebuildSchema(const QString &path, int version, const QString &backup)
{
    KnownSchema known;
    QHash<QString, quint32> roots;
    {
        PageFile file(path);
        const PointerMap map(file);
        const SchemaTraces traces = findTraces(file, map);
        known = version > 0 ? knownSchema(version) : likeliestSchema(traces);
        roots = RootFinder(file, map).find(known.shapes, traces, schemaOf(backup, known.version));
        const bool any =
            std::ranges::any_of(known.saved, [&](const TableShape &table) { return roots.contains(table.name); });
        if (!any || !file.write(1, emptySchemaPage(file.count(), known.version)))
            return false;
    }
    QFile file(path);
    return file.resize(file.size() / PageFile::kPageSize * PageFile::kPageSize) && insertSchema(path, known, roots);
}

} // namespace oneul
