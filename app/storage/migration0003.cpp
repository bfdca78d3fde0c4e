#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace oneul {

Migration migration0003()
{
    return {3,
            {
                // The text of an article's own page, or what the page was instead (notice; text and html are empty
                // then). It stands beside what the sources state and takes its place when the article is read.
                uR"(CREATE TABLE full_texts (
                    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
                    html TEXT NOT NULL, text TEXT NOT NULL, notice TEXT NOT NULL, at INTEGER))"_s,
                u"CREATE TABLE trash_full_texts AS SELECT *, 0 AS trash_source FROM full_texts WHERE 0"_s,
                u"CREATE INDEX trash_full_texts_source ON trash_full_texts (trash_source)"_s,
                u"CREATE INDEX trash_full_texts_article ON trash_full_texts (article_id)"_s,
            }};
}

} // namespace oneul
