#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "storage/pointermap.h"
#include "storage/treepage.h"

namespace oneul {

/// A row of a schema, wherever it was found.
struct SchemaRow {
    QString name;
    QString sql;
    quint32 root = 0;
};

/// What the pages of a damaged file tell of its schema.
struct SchemaTraces {
    QList<SchemaRow> rows; ///< of the schema's own pages that can be read
    QHash<QString, quint32> noted; ///< tables by the note that the archive keeps of them (rootrecord.h)
};

/// Goes through all pages once.
[[nodiscard]] SchemaTraces findTraces(PageFile &file, const PointerMap &map);

} // namespace oneul
