#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList engineTables()
{
    return {
        // What models answered, by everything that they were asked with (SHA-256, hex): worth nothing but time and money.
        uR"(CREATE TABLE summary_cache (
            key TEXT PRIMARY KEY, at INTEGER NOT NULL, model TEXT NOT NULL, answer TEXT NOT NULL,
            input INTEGER NOT NULL, output INTEGER NOT NULL))"_s,
        u"CREATE INDEX summary_cache_at ON summary_cache (at)"_s,
        // Of each day and profile; what a running call may use at most is in it from its start.
        uR"(CREATE TABLE engine_usage (
            day INTEGER NOT NULL, profile TEXT NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL,
            cost REAL NOT NULL, calls INTEGER NOT NULL, estimated INTEGER NOT NULL,
            PRIMARY KEY (day, profile)) WITHOUT ROWID)"_s,
    };
}

QStringList digestColumns()
{
    return {
        u"ALTER TABLE digest_claims ADD COLUMN origin TEXT NOT NULL DEFAULT 'engine'"_s,
        u"ALTER TABLE digest_claims ADD COLUMN fault TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE digest_claims ADD COLUMN fault_detail TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE digest_claims ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE digest_claims ADD COLUMN translated TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE digest_sections ADD COLUMN fallback TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE digest_articles ADD COLUMN translated_title TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE digest_articles ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0"_s,
    };
}

} // namespace

Migration migration0007()
{
    return {7, engineTables() + digestColumns()};
}

} // namespace oneul
