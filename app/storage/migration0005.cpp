#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Counts are kept with every write, so that no list ever has to be counted. `unread` and `starred` are parts of
/// `articles`.
QStringList countTables()
{
    return {
        uR"(CREATE TABLE day_counts (
            day INTEGER NOT NULL, kind INTEGER NOT NULL, category TEXT NOT NULL, articles INTEGER NOT NULL,
            unread INTEGER NOT NULL, starred INTEGER NOT NULL, PRIMARY KEY (day, kind, category)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE source_counts (
            source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE, articles INTEGER NOT NULL,
            unread INTEGER NOT NULL))"_s,
    };
}

/// What the lists are read from in their order, without sorting.
QStringList listColumns()
{
    return {
        // articles.source_id again, and entries: the published of their article.
        u"ALTER TABLE status ADD COLUMN source_id INTEGER"_s,
        u"ALTER TABLE trash_status ADD COLUMN source_id INTEGER"_s,
        u"ALTER TABLE entries ADD COLUMN listed INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE trash_entries ADD COLUMN listed INTEGER NOT NULL DEFAULT 0"_s,
        // Grows with every change of what is searched for; the search index remembers how far it has come.
        u"ALTER TABLE articles ADD COLUMN changed INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE trash_articles ADD COLUMN changed INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE status SET source_id = (SELECT source_id FROM articles a WHERE a.id = article_id)"_s,
        u"UPDATE entries SET listed = coalesce((SELECT published FROM articles a WHERE a.id = article_id), 0)"_s,
        u"CREATE INDEX articles_changed ON articles (changed)"_s,
        u"DROP INDEX entries_source"_s,
        u"CREATE INDEX entries_source ON entries (source_id, listed, article_id)"_s,
        u"DROP INDEX status_unread"_s,
        u"CREATE INDEX status_unread ON status (published, article_id) WHERE read = 0"_s,
        u"CREATE INDEX status_unread_category ON status (category, published, article_id) WHERE read = 0"_s,
        u"CREATE INDEX status_unread_source ON status (source_id, published, article_id) WHERE read = 0"_s,
        u"CREATE INDEX status_source ON status (source_id, published, article_id)"_s,
    };
}

QStringList markTables()
{
    return {
        uR"(CREATE TABLE labels (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE, color TEXT NOT NULL,
            position INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE article_labels (
            label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            PRIMARY KEY (label_id, article_id)) WITHOUT ROWID)"_s,
        u"CREATE INDEX article_labels_article ON article_labels (article_id)"_s,
        uR"(CREATE TABLE notes (
            article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            text TEXT NOT NULL, at INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE category_history (
            id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            at INTEGER NOT NULL, before TEXT NOT NULL, before_origin INTEGER NOT NULL, after TEXT NOT NULL,
            after_origin INTEGER NOT NULL))"_s,
        u"CREATE INDEX category_history_article ON category_history (article_id, id)"_s,
        uR"(CREATE TABLE saved_searches (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, query TEXT NOT NULL,
            position INTEGER NOT NULL))"_s,
    };
}

QStringList keepingTables()
{
    return {
        // Fingerprints of the address, arXiv number or key of articles that retention removed: they don't come back.
        // `at`: when a source last stated it.
        u"CREATE TABLE tombstones (key BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID"_s,
        // One row for each thing that the archive knows of itself ("archive": an id that a copy keeps).
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"INSERT INTO meta VALUES ('archive', lower(hex(randomblob(16))))"_s,
    };
}

} // namespace

Migration migration0005()
{
    return {5, countTables() + listColumns() + markTables() + keepingTables()};
}

} // namespace oneul
