#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList taxonomyTables()
{
    return {
        // Every version whole: a taxonomy is small. `relabelled` is what its change did to articles, packed, so that the
        // change can be taken back after any time.
        uR"(CREATE TABLE taxonomy_versions (
            id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, operation TEXT NOT NULL, categories TEXT NOT NULL,
            articles INTEGER NOT NULL, undoes INTEGER NOT NULL DEFAULT 0, relabelled BLOB NOT NULL DEFAULT x''))"_s,
        uR"(CREATE TABLE rules (
            id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL, enabled INTEGER NOT NULL,
            definition TEXT NOT NULL))"_s,
        uR"(CREATE TABLE secondary_categories (
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, category TEXT NOT NULL,
            PRIMARY KEY (article_id, category)) WITHOUT ROWID)"_s,
        // A table of its own, since few articles are hidden: lists ask it only where it is not empty.
        u"CREATE TABLE hidden_articles (article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE)"_s,
        u"CREATE TABLE trash_hidden_articles AS SELECT *, 0 AS trash_source FROM hidden_articles WHERE 0"_s,
        u"CREATE INDEX trash_hidden_articles_source ON trash_hidden_articles (trash_source)"_s,
        u"CREATE INDEX trash_hidden_articles_article ON trash_hidden_articles (article_id)"_s,
    };
}

QStringList storyTables()
{
    return {
        // Articles that tell a story nobody else tells have no row.
        uR"(CREATE TABLE story_members (
            article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, story_id INTEGER NOT NULL))"_s,
        u"CREATE INDEX story_members_story ON story_members (story_id, article_id)"_s,
        // What the analyst said of two articles, first < second: the same story, or not. It outlives every regrouping.
        uR"(CREATE TABLE story_pairs (
            first INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            second INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, same INTEGER NOT NULL,
            PRIMARY KEY (first, second)) WITHOUT ROWID)"_s,
        u"CREATE INDEX story_pairs_second ON story_pairs (second)"_s,
    };
}

QStringList categoryIndexes()
{
    return {
        // The classifier learns from these, whenever it starts (2: CategoryOrigin::User).
        u"CREATE INDEX status_by_hand ON status (article_id) WHERE category_origin = 2"_s,
        // Those that wait for a category (0: CategoryOrigin::Model).
        u"CREATE INDEX status_unsure ON status (published, article_id) WHERE category_origin = 0 AND category = 'others'"_s,
    };
}

} // namespace

Migration migration0006()
{
    return {6, taxonomyTables() + storyTables() + categoryIndexes()};
}

} // namespace oneul
