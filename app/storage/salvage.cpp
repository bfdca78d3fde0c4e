#include "storage/salvage.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostReads = 200'000; ///< of one table: what is behind a page high in its tree is given up then
constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
constexpr qint64 kBlindKeys = 20'000; ///< looked for behind the last row where nothing tells how many there were

QStringList columnsOf(Sql &sql, const QString &table)
{
    QStringList columns;
    Statement statement(sql, u"SELECT name FROM pragma_table_info(?)"_s);
    for (statement.exec(table); statement.next();)
        columns.append(statement.text(0));
    return columns;
}

QString keyOf(Sql &sql, const QString &table, bool withoutRowid)
{
    if (!withoutRowid)
        return u"rowid"_s;
    Statement statement(sql, u"SELECT name FROM pragma_table_info(?) WHERE pk = 1 AND type = 'INTEGER'"_s);
    statement.exec(table);
    return statement.next() ? statement.text(0) : QString();
}

int insertRow(Statement &insert, const Statement &rows, qsizetype columns)
{
    QVariantList values;
    for (int i = 0; i < columns; ++i)
        values.append(rows.value(i + 1));
    insert.execWith(values);
    return insert.changedRows();
}

QString insertText(const TableShape &shape)
{
    // What an archive knows of itself is there from the start and gives way to what the damaged one knew.
    const QString otherwise = shape.name == u"meta" ? u"REPLACE"_s : u"IGNORE"_s;
    return u"INSERT OR %1 INTO %2 (%3) VALUES (?%4)"_s.arg(otherwise, shape.name, shape.columns.join(u", "),
                                                           u", ?"_s.repeated(shape.columns.size() - 1));
}

} // namespace

QList<TableShape> savedTables(Sql &sql)
{
    static const QStringList workedOut{u"day_counts"_s, u"source_counts"_s, u"category_counts"_s, u"seen_items"_s};
    QList<std::pair<QString, bool>> tables;
    Statement names(sql, u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                         "AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE 'trash~_%' ESCAPE '~' "
                         "ORDER BY name"_s);
    for (names.exec(); names.next();)
        tables.append({names.text(0), names.number(1) != 0});
    names.finish();
    // These know the keys of others.
    static const QStringList before{u"sources"_s,         u"articles"_s,      u"entries"_s, u"digests"_s,
                                    u"digest_sections"_s, u"digest_claims"_s, u"labels"_s};
    std::ranges::stable_sort(tables, {}, [](const auto &table) {
        const qsizetype at = before.indexOf(table.first);
        return at < 0 ? before.size() : at;
    });
    QList<TableShape> shapes;
    for (const auto &[name, withoutRowid] : std::as_const(tables)) {
        if (!workedOut.contains(name))
            shapes.append({name, keyOf(sql, name, withoutRowid), columnsOf(sql, name)});
    }
    return shapes;
}

Salvage::Salvage(QSqlDatabase &damaged, Sql &target, Cancellation cancellation)
    : m_damaged(damaged), m_target(target), m_cancellation(std::move(cancellation))
{}

SalvagedTable Salvage::copy(const TableShape &shape, qint64 most)
{
    SalvagedTable table;
    table.shape = shape;
    Sql damaged(m_damaged);
    const QStringList known = columnsOf(damaged, shape.name);
    table.shape.columns.removeIf([&known](const QString &column) { return !known.contains(column); });
    if (table.shape.columns.isEmpty()) {
        table.torn = true; // the file doesn't even know the table any more
        table.gaps.append({std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()});
    } else if (shape.key.isEmpty()) {
        copyOnce(table);
    } else {
        const qint64 indexed = askIndexes(table);
        copyRanges(table, std::max(most, indexed));
    }
    return table;
}

QStringList Salvage::indexesOf(const QString &table)
{
    QStringList indexes;
    Sql sql(m_damaged);
    Statement statement(sql, u"SELECT name FROM pragma_index_list(?) WHERE partial = 0 AND origin = 'c'"_s);
    for (statement.exec(table); statement.next();)
        indexes.append(statement.text(0));
    return indexes;
}

/// How many rows there were and the largest key, by the first index that can be read.
qint64 Salvage::askIndexes(SalvagedTable &table)
{
    if (table.shape.key != u"rowid")
        return 0;
    const QStringList indexes = indexesOf(table.shape.name);
    for (const QString &index : indexes) {
        Sql sql(m_damaged);
        Statement rows(sql, u"SELECT count(*), max(rowid + 0) FROM %1 INDEXED BY %2"_s.arg(table.shape.name, index));
        rows.exec();
        if (!rows.next())
            continue;
        table.expected = int(rows.number(0));
        return rows.number(1);
    }
    return 0;
}

Salvage::Reading Salvage::read(SalvagedTable &table, const KeyGap &range, bool backwards)
{
    const TableShape &shape = table.shape;
    Sql sql(m_damaged); // its error only ends this reading
    Statement rows(sql, u"SELECT %1, %2 FROM %3 NOT INDEXED WHERE %1 BETWEEN ? AND ? ORDER BY %1 %4"_s.arg(
                            shape.key, shape.columns.join(u", "), shape.name, backwards ? u"DESC"_s : u"ASC"_s));
    Statement insert(m_target, insertText(shape));
    Reading reading;
    for (rows.exec(range.first, range.last); rows.next() && !m_target.failed();) {
        reading.reached = rows.number(0);
        reading.any = true;
        table.saved += insertRow(insert, rows, shape.columns.size());
    }
    reading.whole = !sql.failed();
    return reading;
}

/// Whether anything can be looked up in the table. Where its first page is lost, every key fails like the others, and
/// halving would only take long.
bool Salvage::answers(SalvagedTable &table)
{
    constexpr qint64 kSteps = 64;
    for (qint64 i = 0; i < kSteps; ++i) {
        const qint64 near = i * kBlindKeys / kSteps;
        const qint64 far = qint64(1) << std::min<qint64>(i, 62);
        if (read(table, {near, near}, false).whole || read(table, {far, far}, false).whole)
            return true;
    }
    return false;
}

void Salvage::copyRanges(SalvagedTable &table, qint64 most)
{
    QList<KeyGap> left{{std::numeric_limits<qint64>::min(), kLargest}};
    for (int reads = 0; !left.isEmpty(); ++reads) {
        const KeyGap range = left.takeLast();
        if (reads >= kMostReads || m_cancellation.isCancelled()) {
            table.gaps.append(range);
            continue;
        }
        const Reading forwards = read(table, range, false);
        if (forwards.whole)
            continue;
        table.torn = true;
        const Reading back = read(table, range, true);
        if (!forwards.any && !back.any && table.saved == 0 && reads == 0 && !answers(table)) {
            table.gaps.append({0, kLargest});
            return;
        }
        KeyGap gap{forwards.any ? forwards.reached + 1 : range.first, back.any ? back.reached - 1 : range.last};
        // Nothing lies before the first number, and nothing behind the last that other tables know of.
        gap.first = std::max<qint64>(gap.first, 0);
        const qint64 limit = most > 0 ? most : gap.first + kBlindKeys;
        if (most <= 0 && gap.last == kLargest)
            table.gaps.append({limit + 1, kLargest});
        gap.last = std::min(gap.last, limit);
        if (gap.first > gap.last)
            continue;
        if (gap.first == gap.last) {
            table.gaps.append(gap);
            continue;
        }
        const qint64 middle = gap.first + (gap.last - gap.first) / 2;
        left.append({middle + 1, gap.last});
        left.append({gap.first, middle});
    }
}

/// A table without numbers: from both ends.
void Salvage::copyOnce(SalvagedTable &table)
{
    const TableShape &shape = table.shape;
    for (const bool backwards : {false, true}) {
        Sql sql(m_damaged);
        Statement rows(sql, u"SELECT 0, %1 FROM %2 ORDER BY 2 %3"_s.arg(shape.columns.join(u", "), shape.name,
                                                                        backwards ? u"DESC"_s : u"ASC"_s));
        Statement insert(m_target, insertText(shape));
        for (rows.exec(); rows.next() && !m_target.failed();)
            table.saved += insertRow(insert, rows, shape.columns.size());
        if (!sql.failed())
            return;
        table.torn = true;
    }
}

} // namespace oneul
