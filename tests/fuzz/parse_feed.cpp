// Any bytes: parseFeed must give a result or an error, nothing else.

#include <cstddef>
#include <cstdint>

#include "parse/feed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const oneul::Document document{bytes, QUrl(QStringLiteral("https://example.org/feed")), {}};
    const auto feed = oneul::parseFeed(document);
    return feed.has_value() && feed->format.isEmpty() ? -1 : 0;
}
