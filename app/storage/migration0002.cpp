#include "storage/migrations.h"

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList sourceColumns()
{
    const QStringList columns{
        u"options TEXT NOT NULL DEFAULT ''"_s,
        u"typed_host TEXT NOT NULL DEFAULT ''"_s,
        u"last_success INTEGER"_s,
        u"last_new INTEGER"_s,
        u"next_fetch INTEGER"_s,
        u"stated_minutes INTEGER NOT NULL DEFAULT 0"_s,
        u"max_age_minutes INTEGER NOT NULL DEFAULT 0"_s,
        u"moved_to TEXT NOT NULL DEFAULT ''"_s,
        u"moved_seen INTEGER NOT NULL DEFAULT 0"_s,
        u"gone INTEGER NOT NULL DEFAULT 0"_s,
    };
    QStringList statements;
    for (const QString &column : columns)
        statements.append(u"ALTER TABLE sources ADD COLUMN "_s + column);
    statements.append(u"UPDATE sources SET last_success = last_fetched WHERE last_status IN ('ok', 'notModified')"_s);
    return statements;
}

QStringList historyTables()
{
    return {
        uR"(CREATE TABLE fetches (
            id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
            at INTEGER NOT NULL, status TEXT NOT NULL, http INTEGER NOT NULL, bytes INTEGER NOT NULL,
            ms INTEGER NOT NULL, items INTEGER NOT NULL, added INTEGER NOT NULL, updated INTEGER NOT NULL,
            error_code TEXT NOT NULL, error_detail TEXT NOT NULL, warnings TEXT NOT NULL, exchange TEXT NOT NULL))"_s,
        u"CREATE INDEX fetches_source ON fetches (source_id, id)"_s,
        u"CREATE TABLE host_pauses (host TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID"_s,
    };
}

/// What a removed source took with it, row by row as it was. `trash_source` is the source's id; of the entries,
/// `trash_held` are those that stayed in the archive without a source.
QStringList trashTables()
{
    QStringList statements{u"CREATE TABLE trash_sources AS SELECT *, 0 AS trash_source, 0 AS trash_time "
                           "FROM sources WHERE 0"_s,
                           u"CREATE TABLE trash_entries AS SELECT *, 0 AS trash_source, 0 AS trash_held "
                           "FROM entries WHERE 0"_s};
    for (const QString &table : {u"entry_texts"_s, u"articles"_s, u"status"_s, u"fetches"_s})
        statements.append(u"CREATE TABLE trash_%1 AS SELECT *, 0 AS trash_source FROM %1 WHERE 0"_s.arg(table));
    // The second columns are those that a restoring looks rows up by.
    const std::initializer_list<std::pair<QString, QString>> indexes{{u"sources"_s, u"trash_source"_s},
                                                                     {u"entries"_s, u"trash_source"_s},
                                                                     {u"entry_texts"_s, u"trash_source, entry_id"_s},
                                                                     {u"articles"_s, u"id"_s},
                                                                     {u"articles"_s, u"trash_source"_s},
                                                                     {u"status"_s, u"article_id"_s},
                                                                     {u"status"_s, u"trash_source"_s},
                                                                     {u"fetches"_s, u"trash_source"_s}};
    for (const auto &[table, columns] : indexes) {
        const QString name = QString(columns).replace(u", "_s, u"_"_s);
        statements.append(u"CREATE INDEX trash_%1_%2 ON trash_%1 (%3)"_s.arg(table, name, columns));
    }
    return statements;
}

} // namespace

Migration migration0002()
{
    return {2, sourceColumns() + historyTables() + trashTables()};
}

} // namespace oneul
