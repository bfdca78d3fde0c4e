// Any bytes as a page: whatever is discovered has an absolute address.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "parse/discovery.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const oneul::Document page{bytes, QUrl(QStringLiteral("https://example.org/blog/")), {}};
    (void)oneul::looksLikeHtml(page);
    const QList<oneul::DiscoveredFeed> feeds = oneul::discoverFeeds(page);
    for (const oneul::DiscoveredFeed &feed : feeds) {
        if (feed.url.isRelative())
            std::abort();
    }
    return 0;
}
