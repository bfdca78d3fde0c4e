#include "storage/storedshape.h"

#include <algorithm>
#include <utility>

#include <QSet>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Holds = StoredColumn::Holds;

/// https://www.sqlite.org/datatype3.html#determination_of_column_affinity
Holds holdsOf(const QString &declared)
{
    if (declared.contains("INT"_L1))
        return Holds::Number;
    if (declared.contains("TEXT"_L1))
        return Holds::Text;
    if (declared.contains("REAL"_L1))
        return Holds::Real;
    return declared.contains("BLOB"_L1) ? Holds::Bytes : Holds::Anything;
}

bool takesType(const StoredColumn &column, quint64 type)
{
    if (type == 0 || column.isKey)
        return type == 0 && (column.isKey || column.mayBeNull);
    const bool isNumber = (type >= 1 && type <= 6) || type == 8 || type == 9;
    switch (column.holds) {
    case Holds::Number:
        return isNumber;
    case Holds::Real:
        return isNumber || type == 7; // whole numbers are stored as such
    case Holds::Text:
        return type >= 13 && type % 2 == 1;
    case Holds::Bytes:
        return type >= 12 && type % 2 == 0;
    case Holds::Anything:
        break;
    }
    return true;
}

struct Column {
    QString name;
    StoredColumn stored;
    int key = 0; ///< its place in the primary key, from 1 on
};

QList<Column> columnsOf(Sql &sql, const QString &table)
{
    QList<Column> columns;
    Statement rows(sql, u"SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?)"_s);
    for (rows.exec(table); rows.next();) {
        const bool notNull = rows.number(2) != 0;
        const bool hasDefault = rows.number(3) != 0;
        const Holds holds = holdsOf(rows.text(1));
        columns.append({rows.text(0),
                        {holds == Holds::Bytes && hasDefault ? Holds::Anything : holds, // the default is a text
                         !notNull, false, !notNull || hasDefault},
                        int(rows.number(4))});
    }
    return columns;
}

/// Only at the end of a row can something be missing.
void endMissing(QList<StoredColumn> &columns)
{
    bool end = true;
    for (auto column = columns.rbegin(); column != columns.rend(); ++column)
        column->mayBeMissing = end = end && column->mayBeMissing;
}

/// The table in which SQLite keeps the largest keys declares nothing.
QList<StoredColumn> sequenceColumns()
{
    return {{Holds::Text, false, false, false}, {Holds::Number, false, false, false}};
}

/// The key of a table that is an index comes before the rest.
QList<StoredColumn> tableColumns(Sql &sql, const StoredShape &shape)
{
    if (shape.name == u"sqlite_sequence")
        return sequenceColumns();
    QList<Column> columns = columnsOf(sql, shape.table);
    const bool isIndex = !shape.inTablePages;
    const auto keys = std::ranges::count_if(columns, [](const Column &column) { return column.key > 0; });
    std::ranges::stable_sort(columns, {}, [&](const Column &column) {
        return isIndex && column.key > 0 ? column.key - columns.size() - 1 : 0;
    });
    QList<StoredColumn> stored;
    for (const Column &column : std::as_const(columns)) {
        stored.append(column.stored);
        if (column.key > 0 && isIndex)
            stored.last().mayBeNull = stored.last().mayBeMissing = false;
        else if (column.key > 0 && keys == 1 && column.stored.holds == Holds::Number)
            stored.last().isKey = true;
    }
    // What was thrown away keeps its number there, where a table with a key has nothing.
    if (keys == 0 && !stored.isEmpty())
        stored.first().mayBeNull = false;
    endMissing(stored);
    return stored;
}

QList<StoredColumn> indexColumns(Sql &sql, const StoredShape &shape)
{
    const QList<Column> ofTable = columnsOf(sql, shape.table);
    QList<StoredColumn> stored;
    Statement rows(sql, u"SELECT name FROM pragma_index_xinfo(?) ORDER BY seqno"_s);
    for (rows.exec(shape.name); rows.next();) {
        const auto found = std::ranges::find(ofTable, rows.text(0), &Column::name);
        StoredColumn column{Holds::Number, false, false, false}; // without a name: the key of the row
        if (found != ofTable.end())
            column = found->stored;
        column.mayBeMissing = false;
        stored.append(column);
    }
    return stored;
}

QSet<QString> tablesWithoutRowid(Sql &sql)
{
    QSet<QString> names;
    Statement rows(sql, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr"_s);
    for (rows.exec(); rows.next();)
        names.insert(rows.text(0));
    return names;
}

} // namespace

bool StoredShape::takes(const PageRecord &record) const
{
    if (record.types.size() > columns.size())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool fits =
            i < record.types.size() ? takesType(columns.at(i), record.types.at(i)) : columns.at(i).mayBeMissing;
        if (!fits)
            return false;
    }
    return true;
}

QList<StoredShape> storedShapes(Sql &sql)
{
    const QSet<QString> withoutRowid = tablesWithoutRowid(sql);
    QList<StoredShape> shapes;
    Statement rows(sql, u"SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type IN ('table', 'index') "
                        "ORDER BY rowid"_s);
    for (rows.exec(); rows.next();) {
        StoredShape shape{rows.text(0), rows.text(1), rows.text(2), rows.text(3), false, {}};
        shape.inTablePages = shape.type == u"table" && !withoutRowid.contains(shape.name);
        shape.columns = shape.type == u"table" ? tableColumns(sql, shape) : indexColumns(sql, shape);
        shapes.append(shape);
    }
    return shapes;
}

} // namespace oneul
