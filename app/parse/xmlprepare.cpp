#include <cstring>

#include "parse/xmlmend.h"

namespace oneul {

namespace {

constexpr qsizetype kMostAttributes = 1000;

/// How many attributes the tag that starts at `tag` has; quotes are respected.
qsizetype countAttributes(QByteArrayView tag)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < tag.size() && tag[i] != '>'; ++i) {
        if (tag[i] != '"' && tag[i] != '\'')
            continue;
        const qsizetype close = tag.indexOf(tag[i], i + 1);
        if (close < 0)
            break;
        i = close;
        ++count;
    }
    return count;
}

} // namespace

bool hasHugeTag(QByteArrayView preparedUtf8)
{
    // '<' must not stand inside a tag, so no tag is longer than the way to the next one.
    constexpr qsizetype kShortestHuge = 4 * kMostAttributes;
    const char *const end = preparedUtf8.data() + preparedUtf8.size();
    const char *at = preparedUtf8.data();
    while (at < end) {
        const auto *next = static_cast<const char *>(std::memchr(at + 1, '<', static_cast<std::size_t>(end - at - 1)));
        const char *stop = next ? next : end;
        if (stop - at > kShortestHuge && *at == '<' && countAttributes(QByteArrayView(at, stop)) > kMostAttributes)
            return true;
        at = stop;
    }
    return false;
}

} // namespace oneul
