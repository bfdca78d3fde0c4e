#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace oneul {

Migration migration0008()
{
    return {8,
            {
                // Days are Julian day numbers, times milliseconds since 1970, `digests` a JSON array of ids. No foreign
                // key to the digests: a report is whole without them. `base` is the text as its template gave it.
                uR"(CREATE TABLE reports (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, from_day INTEGER NOT NULL, to_day INTEGER NOT NULL,
                    title TEXT NOT NULL, template TEXT NOT NULL, language TEXT NOT NULL, digests TEXT NOT NULL,
                    markdown TEXT NOT NULL, base TEXT NOT NULL, created_at INTEGER NOT NULL,
                    changed_at INTEGER NOT NULL))"_s,
                u"CREATE INDEX reports_day ON reports (to_day, id)"_s,
            }};
}

} // namespace oneul
