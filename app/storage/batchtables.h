#pragma once

#include "storage/articletable.h"
#include "storage/countkeeper.h"
#include "storage/entrytable.h"
#include "storage/taxonomyrows.h"
#include "storage/tombstones.h"

namespace oneul {

/// What batches are written with: for all of one transaction, so that statements are prepared once and counts are written
/// once. counts.write() stands at the end.
struct BatchTables {
    explicit BatchTables(Sql &sql) : entries(sql), articles(sql), counts(sql), tombstones(sql), categories(sql) {}

    EntryTable entries;
    ArticleTable articles;
    CountKeeper counts;
    Tombstones tombstones;
    CategoryResolver categories;
};

} // namespace oneul
