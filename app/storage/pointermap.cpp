#include "storage/pointermap.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QMap>
#include <QtEndian>

namespace oneul {

// https://www.sqlite.org/fileformat2.html#pointer_map_or_ptrmap_pages
namespace {

constexpr quint32 kEntrySize = 5;
constexpr quint32 kEntries = PageFile::kPageSize / kEntrySize;
constexpr quint32 kFirstMap = 2;
constexpr quint32 kLockPage = 0x40000000 / PageFile::kPageSize + 1; ///< never used for anything
constexpr int kDeepest = 20;

/// The largest key below a page of a table, or below what of it can be read.
std::optional<qint64> largestKey(PageFile &file, quint32 number)
{
    std::optional<qint64> largest;
    for (int depth = 0; depth < kDeepest; ++depth) {
        const TreePage page(file.page(number));
        if (!page.isTable())
            return largest;
        if (const auto last = page.key(page.cells() - 1))
            largest = last;
        if (page.isLeaf())
            return largest;
        number = page.child(page.cells());
    }
    return largest;
}

QByteArray pageAbove(PageFile &file, const QList<quint32> &below)
{
    QList<std::pair<qint64, quint32>> children;
    for (const quint32 number : below) {
        if (const auto key = largestKey(file, number))
            children.append({*key, number});
    }
    std::ranges::sort(children);
    return interiorPage(children);
}

} // namespace

PointerMap::PointerMap(PageFile &file)
{
    m_entries.resize(qsizetype(file.count()) + 1);
    for (quint32 map = kFirstMap; map <= file.count(); map += kEntries + 1)
        read(file.page(map), map);
}

/// All of it or nothing: a page that isn't a map, or not any more, says so somewhere.
void PointerMap::read(const QByteArray &map, quint32 number)
{
    if (map.isEmpty())
        return;
    const quint32 last = std::min(number + kEntries, pages());
    QList<Entry> entries;
    for (quint32 page = number + 1; page <= last; ++page) {
        const char *at = map.constData() + qsizetype(kEntrySize) * (page - number - 1);
        const Entry entry{PageUse(quint8(*at)), qFromBigEndian<quint32>(at + 1)};
        const bool hasParent = entry.use >= PageUse::FirstOverflow && entry.use <= PageUse::Node;
        const bool standsAlone = entry.use == PageUse::Root || entry.use == PageUse::Free;
        if (page != kLockPage && !(hasParent && entry.parent > 0) && !(standsAlone && entry.parent == 0))
            return;
        entries.append(entry);
    }
    std::ranges::copy(entries, m_entries.begin() + number + 1);
}

PageUse PointerMap::use(quint32 page) const
{
    return page < quint32(m_entries.size()) ? m_entries.at(page).use : PageUse::Unknown;
}

quint32 PointerMap::parent(quint32 page) const
{
    return page < quint32(m_entries.size()) ? m_entries.at(page).parent : 0;
}

int mendTrees(PageFile &file, const PointerMap &map)
{
    QMap<quint32, QList<quint32>> below;
    for (quint32 page = kFirstMap; page <= map.pages(); ++page) {
        if (map.use(page) == PageUse::Node && map.parent(page) != 1) // the schema's first page is written by SQLite
            below[map.parent(page)].append(page);
    }
    // Pages right above the leaves first: each round may make those readable that the next one needs.
    int mended = 0;
    for (int round = 0; round < kDeepest; ++round) {
        const int before = mended;
        for (auto it = below.cbegin(); it != below.cend(); ++it) {
            const TreePage::Kind kind = TreePage(file.page(it.key())).kind();
            if (kind == TreePage::Kind::TableInterior || kind == TreePage::Kind::IndexInterior)
                continue;
            const QByteArray page = pageAbove(file, it.value());
            if (!page.isEmpty() && file.write(it.key(), page))
                ++mended;
        }
        if (mended == before)
            break;
    }
    return mended;
}

} // namespace oneul
