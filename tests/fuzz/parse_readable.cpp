// Any bytes as an article's page.

#include <cstddef>
#include <cstdint>

#include "parse/readable.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const oneul::Document page{bytes, QUrl(QStringLiteral("https://example.org/article")), {}};
    (void)oneul::extractArticle(page, {});
    (void)oneul::extractArticle(page, QStringLiteral("//article|//div"));
    return 0;
}
