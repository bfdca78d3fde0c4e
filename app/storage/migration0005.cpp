#include "storage/migrations.h"

#include "storage/countcheck.h"

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
        // The sums of day_counts, for whoever asks for the whole archive; kept by the triggers below.
        uR"(CREATE TABLE category_counts (
            category TEXT PRIMARY KEY, articles INTEGER NOT NULL, unread INTEGER NOT NULL,
            starred INTEGER NOT NULL) WITHOUT ROWID)"_s,
        uR"(CREATE TRIGGER day_counts_added AFTER INSERT ON day_counts BEGIN
            INSERT INTO category_counts VALUES (new.category, new.articles, new.unread, new.starred)
            ON CONFLICT (category) DO UPDATE SET articles = articles + excluded.articles,
                unread = unread + excluded.unread, starred = starred + excluded.starred; END)"_s,
        uR"(CREATE TRIGGER day_counts_changed AFTER UPDATE ON day_counts BEGIN
            UPDATE category_counts SET articles = articles + new.articles - old.articles,
                unread = unread + new.unread - old.unread, starred = starred + new.starred - old.starred
            WHERE category = new.category; END)"_s,
        uR"(CREATE TRIGGER day_counts_removed AFTER DELETE ON day_counts BEGIN
            UPDATE category_counts SET articles = articles - old.articles, unread = unread - old.unread,
                starred = starred - old.starred WHERE category = old.category; END)"_s,
        uR"(CREATE TABLE source_counts (
            source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE, articles INTEGER NOT NULL,
            unread INTEGER NOT NULL))"_s,
    };
}

/// Texts are packed: the archive is a third of its size, and less of it is read and written.
QStringList packedContents()
{
    const QString packed = u"pack_contents(text, summary_html, content_html, authors, terms, comments_url)"_s;
    QStringList statements{
        uR"(CREATE TABLE contents (
            entry_id INTEGER PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE, body BLOB NOT NULL))"_s,
        u"INSERT INTO contents (entry_id, body) SELECT entry_id, %1 FROM entry_texts"_s.arg(packed),
        u"CREATE TABLE trash_contents AS SELECT *, 0 AS trash_source FROM contents WHERE 0"_s,
        u"INSERT INTO trash_contents (entry_id, body, trash_source) SELECT entry_id, %1, trash_source "
        "FROM trash_entry_texts ORDER BY rowid"_s.arg(packed),
        u"CREATE INDEX trash_contents_trash_source_entry_id ON trash_contents (trash_source, entry_id)"_s,
        u"DROP TABLE entry_texts"_s,
        u"DROP TABLE trash_entry_texts"_s,
    };
    // The body comes last: whoever asks for notice or time does not read past it. Empty: the page gave no text.
    for (const QString &table : {u"full_texts"_s, u"trash_full_texts"_s}) {
        statements.append(u"ALTER TABLE %1 ADD COLUMN body BLOB NOT NULL DEFAULT x''"_s.arg(table));
        statements.append(
            u"UPDATE %1 SET body = pack_contents(text, '', html, '', '', '') WHERE text <> ''"_s.arg(table));
        for (const QString &column : {u"text"_s, u"html"_s})
            statements.append(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(table, column));
    }
    return statements;
}

/// What the lists are read from in their order, without sorting.
QStringList listColumns()
{
    return {
        // Of articles again, and entries: the published of their article.
        u"ALTER TABLE status ADD COLUMN source_id INTEGER"_s,
        u"ALTER TABLE trash_status ADD COLUMN source_id INTEGER"_s,
        u"ALTER TABLE status ADD COLUMN day INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE trash_status ADD COLUMN day INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE status ADD COLUMN kind INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE trash_status ADD COLUMN kind INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE entries ADD COLUMN listed INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE trash_entries ADD COLUMN listed INTEGER NOT NULL DEFAULT 0"_s,
        // Grows with every change of what is searched for; the search index remembers how far it has come.
        u"ALTER TABLE articles ADD COLUMN changed INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE trash_articles ADD COLUMN changed INTEGER NOT NULL DEFAULT 0"_s,
        u"DROP INDEX entries_article"_s,
        u"CREATE INDEX entries_article ON entries (article_id, source_id)"_s,
    };
}

QStringList listIndexes()
{
    return {
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
        // By a trigger, since the analyst, rules, refreshes and reports all change categories. The last twenty are kept.
        uR"(CREATE TRIGGER status_category_history AFTER UPDATE OF category, category_origin ON status
            WHEN old.category <> new.category OR old.category_origin <> new.category_origin BEGIN
            INSERT INTO category_history (article_id, at, before, before_origin, after, after_origin)
            VALUES (new.article_id, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER), old.category,
                old.category_origin, new.category, new.category_origin);
            DELETE FROM category_history WHERE article_id = new.article_id AND id <= (SELECT id FROM category_history
                WHERE article_id = new.article_id ORDER BY id DESC LIMIT 1 OFFSET 20);
            END)"_s,
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
    return {5, packedContents() + countTables() + listColumns() + recountStatements() + listIndexes() + markTables()
                   + keepingTables()};
}

} // namespace oneul
