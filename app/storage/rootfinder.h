#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include "storage/pointermap.h"
#include "storage/schematraces.h"
#include "storage/storedshape.h"
#include "storage/treepage.h"

namespace oneul {

/// Finds the pages at which tables begin. What is said of a table is believed when the rows that lie there look like its
/// own; a table of which nothing is said is recognised by its rows, where no other one could have such.
class RootFinder final
{
public:
    RootFinder(PageFile &file, const PointerMap &map) : m_file(file), m_map(map) {}

    /// By their names. `backup`: the schema of a copy, whose tables begin where those of the archive did.
    [[nodiscard]] QHash<QString, quint32> find(const QList<StoredShape> &shapes, const SchemaTraces &traces,
                                               const QList<SchemaRow> &backup);
    /// Whether something else than this lies there for certain.
    [[nodiscard]] bool isOther(const StoredShape &shape, quint32 root);

private:
    struct Look {
        bool readable = false;
        bool inTablePages = false;
        QList<PageRecord> rows; ///< some of them
    };
    Look look(quint32 root);
    static bool isLike(const StoredShape &shape, const Look &found);
    [[nodiscard]] bool isPossible(quint32 root) const;
    void believe(const StoredShape &shape, const QList<quint32> &said);
    void recognise(const QList<StoredShape> &shapes);
    void takeEmpty(const QList<StoredShape> &shapes);
    [[nodiscard]] QList<quint32> freeRoots() const;

    PageFile &m_file;
    const PointerMap &m_map;
    QHash<QString, quint32> m_found;
    QSet<quint32> m_taken;
};

} // namespace oneul
