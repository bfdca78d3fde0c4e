// Any text as a template: it is refused with its line, or makes a report whose blocks are pieces of it.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "digest/reporttemplate.h"

namespace {

oneul::Digest smallDigest()
{
    oneul::Digest digest;
    digest.day = QDate(2024, 10, 4);
    digest.origin = QStringLiteral("made");
    oneul::Section section;
    section.heading = QStringLiteral("One");
    section.articles = {{1, QStringLiteral("Title {{title}}"), QStringLiteral("https://example.org/1"), {}, false, {}}};
    section.summary.themes = {{QStringLiteral("A theme."), {1}, {}, oneul::Support::Supported, {}, {}, {}}};
    digest.sections = {section, section};
    return digest;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDate day(2024, 10, 4);
    const auto report = oneul::renderTemplate(text, {smallDigest()}, {day, day});
    if (report.has_value() != oneul::checkTemplate(text).has_value()
        && report.error().code != oneul::ErrorCode::TooLarge)
        std::abort();
    if (!report)
        return 0;
    for (const oneul::ReportBlock &block : oneul::blocksOf(report->markdown, *report)) {
        if (block.digest >= 0 && !report->markdown.contains(block.markdown))
            std::abort();
    }
    return 0;
}
