#pragma once

#include <QList>

#include "storage/treepage.h"

namespace oneul {

enum class PageUse { Unknown = 0, Root = 1, Free = 2, FirstOverflow = 3, Overflow = 4, Node = 5 };

/// What an archive that can shrink in steps notes of its pages: what each is for and which one points to it. Where that
/// note is damaged, or the file keeps none, pages are Unknown.
class PointerMap final
{
public:
    explicit PointerMap(PageFile &file);

    [[nodiscard]] PageUse use(quint32 page) const;
    [[nodiscard]] quint32 parent(quint32 page) const; ///< of a Node
    [[nodiscard]] quint32 pages() const { return quint32(m_entries.size()) - 1; } ///< from 1 on

private:
    struct Entry {
        PageUse use = PageUse::Unknown;
        quint32 parent = 0;
    };
    void read(const QByteArray &map, quint32 number);

    QList<Entry> m_entries; ///< by the number of the page; the first is unused
};

/// Writes interior pages of tables anew that can't be read any more: the pages below them are known by the pointer map,
/// and their keys by themselves. Returns how many.
int mendTrees(PageFile &file, const PointerMap &map);

} // namespace oneul
