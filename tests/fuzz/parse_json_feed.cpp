// Any bytes as a JSON Feed: a result or an error, nothing else.

#include <cstddef>
#include <cstdint>

#include "parse/encoding.h"
#include "parse/jsonfeed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const oneul::DecodedText text = oneul::decodeDocument(bytes, {});
    (void)oneul::parseJsonFeed(text, QUrl(QStringLiteral("https://example.org/feed.json")));
    return 0;
}
