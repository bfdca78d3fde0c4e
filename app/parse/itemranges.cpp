#include "parse/itemranges.h"

#include <algorithm>

namespace oneul {

namespace {

bool endsName(char c)
{
    return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// "<item" and "<entry", or "</item" and "</entry" with the slash; empty for any other tag.
QByteArrayView itemTag(QByteArrayView rest, bool closing)
{
    static constexpr QByteArrayView kOpening[] = {"<item", "<entry"};
    static constexpr QByteArrayView kClosing[] = {"</item", "</entry"};
    for (const QByteArrayView name : closing ? kClosing : kOpening) {
        if (rest.size() > name.size() && rest.startsWith(name) && endsName(rest[name.size()]))
            return name;
    }
    return {};
}

/// Behind a comment, a CDATA section, a processing instruction, or the first '>' of a tag; -1: it has no end, or is a
/// document type.
qsizetype behindTag(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    const auto behind = [&](QByteArrayView opening, QByteArrayView closing) {
        const qsizetype found = text.indexOf(closing, at + opening.size());
        return found < 0 ? found : found + closing.size();
    };
    if (rest.startsWith("<!--"))
        return behind("<!--", "-->");
    if (rest.startsWith("<![CDATA["))
        return behind("<![CDATA[", "]]>");
    if (rest.startsWith("<?"))
        return behind("<?", "?>");
    return rest.startsWith("<!") ? -1 : behind("<", ">");
}

bool bearsOnItems(QByteArrayView tag)
{
    return tag.startsWith('<') && !tag.startsWith("<!") && !tag.startsWith("<?")
           && (tag.indexOf("xmlns") >= 0 || tag.indexOf("xml:") >= 0);
}

/// Collects the items while the tags go by.
class RangeFinder final
{
public:
    /// False where the items can't be told apart.
    bool take(QByteArrayView text, qsizetype at, qsizetype behind)
    {
        const QByteArrayView rest = text.sliced(at);
        if (const QByteArrayView opening = itemTag(rest, false); !opening.isEmpty()) {
            const bool isAlone = text[behind - 2] == '/';
            if (isAlone || !m_open.isEmpty())
                return false;
            m_open = opening.sliced(1);
            m_begin = at;
        } else if (!m_open.isEmpty()) {
            const QByteArrayView closing = itemTag(rest, true);
            if (closing.isEmpty())
                return true;
            if (closing.sliced(2) != m_open)
                return false;
            m_ranges.items.append({m_begin, behind});
            m_open = {};
        } else {
            return takeOutside(text, at);
        }
        return true;
    }

    [[nodiscard]] ItemRanges ranges() const { return m_open.isEmpty() ? m_ranges : ItemRanges(); }

private:
    /// A tag reaches at most to the next '<'.
    bool takeOutside(QByteArrayView text, qsizetype at)
    {
        const qsizetype next = text.indexOf('<', at + 1);
        const QByteArrayView tag = text.sliced(at, (next < 0 ? text.size() : next) - at);
        if (!bearsOnItems(tag))
            return true;
        m_ranges.context += tag;
        return m_ranges.items.isEmpty(); // else it holds for some of the items only
    }

    ItemRanges m_ranges;
    QByteArrayView m_open; ///< name of the item that is not closed yet
    qsizetype m_begin = 0;
};

} // namespace

ItemRanges itemRanges(QByteArrayView utf8)
{
    RangeFinder finder;
    for (qsizetype at = utf8.indexOf('<'); at >= 0; at = utf8.indexOf('<', at)) {
        const qsizetype behind = behindTag(utf8, at);
        if (behind < 0 || !finder.take(utf8, at, behind))
            return {};
        at = behind;
    }
    return finder.ranges();
}

} // namespace oneul
