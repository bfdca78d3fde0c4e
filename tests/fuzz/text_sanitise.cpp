// Any text as HTML: what is left must be free of what may not be there, and must not change when it is sanitised again
// (a change would mean that a browser, too, might read it in another way).

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <QUrl>

#include "text/html.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QUrl base(QStringLiteral("https://example.org/"));
    const QString safe = oneul::sanitiseHtml(html, base);
    for (const char *forbidden :
         {"<script", "<style", "<iframe", "<svg", "<object", "<form", "=\"javascript:", "=\"vbscript:"}) {
        if (safe.contains(QLatin1String(forbidden), Qt::CaseInsensitive))
            std::abort();
    }
    if (oneul::sanitiseHtml(safe, base).simplified() != safe.simplified())
        std::abort();
    return 0;
}
