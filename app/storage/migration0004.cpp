#include "storage/migrations.h"

using namespace Qt::StringLiterals;

namespace oneul {

Migration migration0004()
{
    return {4,
            {
                // What is remembered of the items of the document whose hash a source has, so that the next one is read
                // from where it differs. Without that document, or when it is to be read anew, it means nothing.
                uR"(CREATE TABLE seen_items (
                    source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
                    body_hash BLOB NOT NULL, items BLOB NOT NULL))"_s,
            }};
}

} // namespace oneul
