// The first line is the path to the list, the rest a JSON document.

#include <cstddef>
#include <cstdint>

#include <QJsonObject>

#include "parse/feed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QByteArray list = lineEnd < 0 ? QByteArray("$") : bytes.first(lineEnd);
    const oneul::Document document{bytes.mid(lineEnd + 1), QUrl(QStringLiteral("https://example.org/")), {}};
    const QJsonObject spec{{QStringLiteral("list"), QString::fromUtf8(list)},
                           {QStringLiteral("title"), QStringLiteral(".title")},
                           {QStringLiteral("linkTemplate"), QStringLiteral("https://example.org/{id}")},
                           {QStringLiteral("summary"), QStringLiteral(".text[*]")},
                           {QStringLiteral("date"), QStringLiteral(".date")},
                           {QStringLiteral("error"), QStringLiteral("$.error")}};
    (void)oneul::parseJsonSource(document, spec);
    return 0;
}
