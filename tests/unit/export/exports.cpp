#include "exports.h"

#include <utility>

#include "examples.h"

namespace oneul::test {

using namespace Qt::StringLiterals;

namespace {

void add(ExportDocument &document, const Digest &digest)
{
    document.digests += digest;
    document.slices += manySlices(6);
}

} // namespace

ExportDocument exportDocument(Language language)
{
    ExportDocument document;
    add(document, madeDigest(language));
    add(document, madeDigest(language, Kind::Papers));
    return document;
}

ExportDocument twoDays()
{
    ExportDocument document = exportDocument();
    Digest next = madeDigest(Language::Korean);
    next.day = next.day.addDays(1);
    next.sections.removeLast();
    add(document, next);
    return document;
}

ExportDocument reportDocument()
{
    ExportDocument document = exportDocument();
    document.title = u"The <week>"_s;
    document.blocks = {
        {u"# The \\<week\\>\n\n![graph](news_2024-05-02.png)\n\nWords before.\n"_s, -1, -1},
        {u"## as it was"_s, 0, 1},
        {u"## Mine\n\n> **Note:** [here](https://example.org/x) ![x](other.png)\n\n<!-- oneul -->\n"_s, -1, -1}};
    for (const ReportBlock &block : std::as_const(document.blocks))
        document.markdown += block.markdown + u'\n';
    return document;
}

} // namespace oneul::test
