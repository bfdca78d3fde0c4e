// The first line is an XPath for the items, the rest a page.

#include <cstddef>
#include <cstdint>

#include <QJsonObject>

#include "parse/discovery.h"
#include "parse/feed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QByteArray item = lineEnd < 0 ? QByteArray("//a") : bytes.first(lineEnd);
    const oneul::Document page{bytes.mid(lineEnd + 1), QUrl(QStringLiteral("https://example.org/")), {}};
    const QJsonObject spec{{QStringLiteral("item"), QString::fromUtf8(item)},
                           {QStringLiteral("title"), QStringLiteral(".//text()")},
                           {QStringLiteral("link"), QStringLiteral("@href")},
                           {QStringLiteral("summary"), QStringLiteral(".")}};
    (void)oneul::parseHtmlSource(page, spec);
    (void)oneul::discoverFeeds(page);
    return 0;
}
