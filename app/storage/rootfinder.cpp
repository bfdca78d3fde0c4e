#include "storage/rootfinder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostPages = 64; ///< that are looked at for a row of a tree
constexpr int kMostRows = 32; ///< of a page

int rowsTaken(const StoredShape &shape, const QList<PageRecord> &rows)
{
    return int(std::ranges::count_if(rows, [&](const PageRecord &row) { return shape.takes(row); }));
}

} // namespace

/// The first leaf below a root that can be read and has rows.
RootFinder::Look RootFinder::look(quint32 root)
{
    Look look;
    bool hasLeaf = false;
    QList<quint32> left{root};
    for (int pages = 0; pages < kMostPages && !left.isEmpty(); ++pages) {
        const TreePage page(m_file.page(left.takeFirst()));
        if (page.kind() == TreePage::Kind::None)
            continue;
        look.inTablePages = page.isTable();
        hasLeaf = hasLeaf || page.isLeaf();
        QList<quint32> below;
        for (int cell = 0; !page.isLeaf() && cell <= page.cells() && cell < kMostPages; ++cell)
            below.append(page.child(cell));
        left = below + left;
        for (int cell = 0; page.isLeaf() && cell < page.cells() && cell < kMostRows; ++cell) {
            if (auto row = page.record(cell))
                look.rows.append(std::move(*row));
        }
        if (!look.rows.isEmpty())
            break;
    }
    look.readable = hasLeaf;
    return look;
}

bool RootFinder::isPossible(quint32 root) const
{
    const PageUse use = m_map.use(root);
    return root > 1 && root <= m_file.count() && (use == PageUse::Root || use == PageUse::Unknown);
}

bool RootFinder::isOther(const StoredShape &shape, quint32 root)
{
    if (!isPossible(root))
        return true;
    const Look found = look(root);
    if (!found.readable)
        return false;
    return found.inTablePages != shape.inTablePages || (!found.rows.isEmpty() && rowsTaken(shape, found.rows) == 0);
}

void RootFinder::believe(const StoredShape &shape, const QList<quint32> &said)
{
    for (const quint32 root : said) {
        if (m_found.contains(shape.name) || m_taken.contains(root) || isOther(shape, root))
            continue;
        m_found.insert(shape.name, root);
        m_taken.insert(root);
    }
}

QList<quint32> RootFinder::freeRoots() const
{
    QList<quint32> roots;
    for (quint32 page = 1; page <= m_map.pages(); ++page) {
        if (m_map.use(page) == PageUse::Root && !m_taken.contains(page))
            roots.append(page);
    }
    return roots;
}

/// A root whose rows only one of the missing can have is that one's; each one found leaves less for the others.
void RootFinder::recognise(const QList<StoredShape> &shapes)
{
    QHash<quint32, Look> looks;
    const QList<quint32> roots = freeRoots();
    for (const quint32 root : roots)
        looks.insert(root, look(root));
    for (qsizetype before = -1; before < m_found.size();) {
        before = m_found.size();
        QHash<QString, QList<quint32>> certain;
        for (auto it = looks.cbegin(); it != looks.cend(); ++it) {
            QStringList names;
            for (const StoredShape &shape : shapes) {
                if (!m_taken.contains(it.key()) && !m_found.contains(shape.name) && isLike(shape, *it))
                    names.append(shape.name);
            }
            if (names.size() == 1)
                certain[names.first()].append(it.key());
        }
        for (auto it = certain.cbegin(); it != certain.cend(); ++it) {
            if (it->size() != 1)
                continue;
            m_found.insert(it.key(), it->first());
            m_taken.insert(it->first());
        }
    }
}

/// Whether the table may have all these rows.
bool RootFinder::isLike(const StoredShape &shape, const Look &found)
{
    return !found.rows.isEmpty() && found.inTablePages == shape.inTablePages
           && rowsTaken(shape, found.rows) == found.rows.size();
}

/// A table that none of the rows left can belong to has none: any root without rows will do.
void RootFinder::takeEmpty(const QList<StoredShape> &shapes)
{
    QList<Look> looks;
    QHash<bool, quint32> empty;
    const QList<quint32> roots = freeRoots();
    for (const quint32 root : roots) {
        looks.append(look(root));
        if (!looks.last().readable)
            return; // it may be anybody's
        if (looks.last().rows.isEmpty())
            empty.insert(looks.last().inTablePages, root);
    }
    for (const StoredShape &shape : shapes) {
        const bool hasRows = std::ranges::any_of(looks, [&](const Look &found) {
            return found.inTablePages == shape.inTablePages && rowsTaken(shape, found.rows) > 0;
        });
        if (shape.type == u"table" && !m_found.contains(shape.name) && !hasRows && empty.contains(shape.inTablePages))
            m_found.insert(shape.name, empty.value(shape.inTablePages));
    }
}

QHash<QString, quint32> RootFinder::find(const QList<StoredShape> &shapes, const SchemaTraces &traces,
                                         const QList<SchemaRow> &backup)
{
    m_found.clear();
    m_taken.clear();
    const auto saidBy = [](const QList<SchemaRow> &rows, const QString &name) {
        QList<quint32> roots;
        for (const SchemaRow &row : rows) {
            if (row.name == name && row.root > 0)
                roots.append(row.root);
        }
        return roots;
    };
    for (const StoredShape &shape : shapes)
        believe(shape, saidBy(traces.rows, shape.name));
    for (const StoredShape &shape : shapes) {
        if (traces.noted.contains(shape.name))
            believe(shape, {traces.noted.value(shape.name)});
    }
    for (const StoredShape &shape : shapes)
        believe(shape, saidBy(backup, shape.name));
    recognise(shapes);
    takeEmpty(shapes);
    return m_found;
}

} // namespace oneul
