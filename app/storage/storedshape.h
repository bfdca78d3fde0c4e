#pragma once

#include <QList>
#include <QString>

#include "storage/sql.h"
#include "storage/treepage.h"

namespace oneul {

/// What a value of a stored row may be.
struct StoredColumn {
    enum class Holds { Anything, Number, Real, Text, Bytes };
    Holds holds = Holds::Anything;
    bool mayBeNull = true;
    bool isKey = false; ///< of the table: the row keeps nothing in its place
    bool mayBeMissing = false; ///< added later, so that rows of before end earlier
};

/// A table or an index as the schema knows it, and how its rows are laid down in pages.
struct StoredShape {
    QString type; ///< "table", "index"
    QString name;
    QString table;
    QString sql; ///< "" : SQLite made the index itself
    bool inTablePages = false; ///< not an index, nor a table that is one (WITHOUT ROWID)
    QList<StoredColumn> columns;

    [[nodiscard]] bool takes(const PageRecord &record) const;
};

/// All of a database that have pages, in the order of its schema.
[[nodiscard]] QList<StoredShape> storedShapes(Sql &sql);

} // namespace oneul
