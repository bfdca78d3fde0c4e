#include "storage/migrations.h"

// Times are milliseconds since 1970 (UTC), days are Julian days, kinds and origins are the numbers of
// their enumerations, lists are JSON. docs/decisions/0008-storage.md says why the tables are cut this way.

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList sourceTables()
{
    return {
        uR"(CREATE TABLE sources (
            id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, site_url TEXT NOT NULL,
            name TEXT NOT NULL, folder TEXT NOT NULL, kind INTEGER NOT NULL, type TEXT NOT NULL, spec TEXT NOT NULL,
            preset_id TEXT NOT NULL, enabled INTEGER NOT NULL, created_at INTEGER,
            etag BLOB NOT NULL DEFAULT '', last_modified BLOB NOT NULL DEFAULT '', body_hash BLOB NOT NULL DEFAULT '',
            last_fetched INTEGER, last_status TEXT NOT NULL DEFAULT '', last_http INTEGER NOT NULL DEFAULT 0,
            error_code TEXT NOT NULL DEFAULT 'none', error_detail TEXT NOT NULL DEFAULT '',
            failures INTEGER NOT NULL DEFAULT 0))"_s,
    };
}

QStringList articleTables()
{
    return {
        // What the lists show; all of it follows from the entries.
        uR"(CREATE TABLE articles (
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,
            source_id INTEGER, sources INTEGER NOT NULL, published INTEGER NOT NULL, day INTEGER NOT NULL,
            first_seen INTEGER NOT NULL, language TEXT NOT NULL, title_only INTEGER NOT NULL,
            text_entry INTEGER NOT NULL, text_hash BLOB NOT NULL))"_s,
        u"CREATE INDEX articles_newest ON articles (published, id)"_s,
        u"CREATE INDEX articles_day ON articles (day, kind, published, id)"_s,
        u"CREATE INDEX articles_first_seen ON articles (first_seen)"_s,

        // What the analyst and the classifier say. `published` is repeated here so that the lists of unread,
        // starred and categorised articles are read in their order from one index.
        uR"(CREATE TABLE status (
            article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0, category TEXT NOT NULL,
            category_origin INTEGER NOT NULL, confidence REAL NOT NULL, published INTEGER NOT NULL))"_s,
        u"CREATE INDEX status_unread ON status (published, article_id, category) WHERE read = 0"_s,
        u"CREATE INDEX status_starred ON status (published, article_id) WHERE starred = 1"_s,
        u"CREATE INDEX status_category ON status (category, published, article_id)"_s,

        // What each source states of an article. source_id NULL: an imported report, or a source that is gone.
        uR"(CREATE TABLE entries (
            id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            source_id INTEGER REFERENCES sources (id), entry_key TEXT NOT NULL, kind INTEGER NOT NULL,
            title TEXT NOT NULL, url TEXT NOT NULL, norm_url TEXT NOT NULL, arxiv_id TEXT NOT NULL,
            day INTEGER NOT NULL, day_basis INTEGER NOT NULL, published INTEGER, updated INTEGER,
            first_seen INTEGER NOT NULL, language TEXT NOT NULL, category TEXT NOT NULL,
            category_origin INTEGER NOT NULL, confidence REAL NOT NULL,
            text_length INTEGER NOT NULL, text_hash BLOB NOT NULL, hash BLOB NOT NULL))"_s,
        u"CREATE INDEX entries_article ON entries (article_id)"_s,
        u"CREATE UNIQUE INDEX entries_key ON entries (source_id, entry_key)"_s,
        u"CREATE INDEX entries_source ON entries (source_id, article_id)"_s,
        u"CREATE INDEX entries_url ON entries (norm_url) WHERE norm_url <> ''"_s,
        u"CREATE INDEX entries_arxiv ON entries (arxiv_id) WHERE arxiv_id <> ''"_s,

        // The large part, apart from the rest so that lists stay small.
        uR"(CREATE TABLE entry_texts (
            entry_id INTEGER PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
            text TEXT NOT NULL, summary_html TEXT NOT NULL, content_html TEXT NOT NULL,
            authors TEXT NOT NULL, terms TEXT NOT NULL, comments_url TEXT NOT NULL))"_s,
    };
}

QStringList digestTables()
{
    return {
        uR"(CREATE TABLE digests (
            id INTEGER PRIMARY KEY AUTOINCREMENT, day INTEGER NOT NULL, kind INTEGER NOT NULL,
            language TEXT NOT NULL, created_at INTEGER, origin TEXT NOT NULL, chart_file TEXT NOT NULL,
            title TEXT NOT NULL, manifest TEXT NOT NULL))"_s,
        u"CREATE INDEX digests_day ON digests (day, kind, id)"_s,
        u"CREATE INDEX digests_made ON digests (kind, origin, created_at)"_s,

        uR"(CREATE TABLE digest_sections (
            id INTEGER PRIMARY KEY, digest_id INTEGER NOT NULL REFERENCES digests (id) ON DELETE CASCADE,
            position INTEGER NOT NULL, category TEXT NOT NULL, heading TEXT NOT NULL, emoji TEXT NOT NULL,
            engine TEXT NOT NULL, imported_body TEXT NOT NULL))"_s,
        u"CREATE INDEX digest_sections_digest ON digest_sections (digest_id, position)"_s,
        u"CREATE INDEX digest_sections_category ON digest_sections (category)"_s,

        // mark: the n of [n] in the section, starting at 1.
        uR"(CREATE TABLE digest_articles (
            section_id INTEGER NOT NULL REFERENCES digest_sections (id) ON DELETE CASCADE, mark INTEGER NOT NULL,
            article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL,
            title TEXT NOT NULL, url TEXT NOT NULL, source_name TEXT NOT NULL, title_only INTEGER NOT NULL,
            PRIMARY KEY (section_id, mark)) WITHOUT ROWID)"_s,
        u"CREATE INDEX digest_articles_article ON digest_articles (article_id)"_s,

        uR"(CREATE TABLE digest_claims (
            id INTEGER PRIMARY KEY, section_id INTEGER NOT NULL REFERENCES digest_sections (id) ON DELETE CASCADE,
            part INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, quote TEXT NOT NULL,
            support TEXT NOT NULL, sector TEXT NOT NULL))"_s,
        u"CREATE INDEX digest_claims_section ON digest_claims (section_id, part, position)"_s,

        // mark 0: an article outside the section, known by its id alone.
        uR"(CREATE TABLE digest_cites (
            claim_id INTEGER NOT NULL REFERENCES digest_claims (id) ON DELETE CASCADE, position INTEGER NOT NULL,
            mark INTEGER NOT NULL, article_id INTEGER NOT NULL,
            PRIMARY KEY (claim_id, position)) WITHOUT ROWID)"_s,
        u"CREATE INDEX digest_cites_article ON digest_cites (article_id)"_s,
    };
}

} // namespace

Migration migration0001()
{
    return {1, sourceTables() + articleTables() + digestTables()};
}

QList<Migration> allMigrations()
{
    return {migration0001(), migration0002(), migration0003(), migration0004(),
            migration0005(), migration0006(), migration0007(), migration0008()};
}

QList<Migration> migrationsUpTo(int version)
{
    QList<Migration> migrations = allMigrations();
    migrations.removeIf([version](const Migration &migration) { return migration.version > version; });
    return migrations;
}

} // namespace oneul
