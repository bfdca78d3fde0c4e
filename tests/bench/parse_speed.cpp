// How fast feeds are parsed, beside libxml2 alone on the same bytes: the difference is what is made of them.

#include <benchmark/benchmark.h>

#include <libxml/parser.h>

#include "parse/feed.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kItems = 100;

QByteArray paragraph(int item)
{
    return "<p>The committee of report " + QByteArray::number(item) + " says that <a href=\"https://news.example.org/a/"
           + QByteArray::number(item)
           + "\">models and markets</a> grow &amp; change. <em>Nobody</em> expected as much of the new law.</p>\n";
}

QByteArray escaped(const QByteArray &html)
{
    return QString::fromUtf8(html).toHtmlEscaped().toUtf8();
}

/// Half of the texts in CDATA sections, half of them escaped, as feeds do it.
const QByteArray &document()
{
    static const QByteArray made = [] {
        QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" "
                         "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>News</title>";
        for (int i = 0; i < kItems; ++i) {
            const QByteArray html = paragraph(i).repeated(18);
            const QByteArray number = QByteArray::number(i);
            out += "<item><title>Report " + number + "</title><link>https://news.example.org/r/" + number
                   + "</link><guid>r" + number + "</guid><pubDate>Fri, 04 Oct 2024 09:12:31 GMT</pubDate>";
            out += i % 2 == 0 ? "<content:encoded><![CDATA[" + html + "]]></content:encoded>"
                              : "<description>" + escaped(html) + "</description>";
            out += "</item>\n";
        }
        return out + "</channel></rss>\n";
    }();
    return made;
}

void ignoreText(void *, const xmlChar *, int) {}
void ignoreStart(void *, const xmlChar *, const xmlChar *, const xmlChar *, int, const xmlChar **, int, int,
                 const xmlChar **)
{}
void ignoreEnd(void *, const xmlChar *, const xmlChar *, const xmlChar *) {}

void bareLibxml2(benchmark::State &state)
{
    xmlSAXHandler sax = {};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = ignoreStart;
    sax.endElementNs = ignoreEnd;
    sax.characters = ignoreText;
    sax.cdataBlock = ignoreText;
    for (auto _ : state)
        xmlSAXUserParseMemory(&sax, nullptr, document().constData(), int(document().size()));
    state.SetBytesProcessed(state.iterations() * document().size());
}

void parseWholeFeed(benchmark::State &state)
{
    const Document feed{document(), QUrl(u"https://news.example.org/feed"_s), u"application/rss+xml"_s};
    for (auto _ : state) {
        const auto parsed = parseFeed(feed);
        if (!parsed || parsed->items.size() != kItems)
            state.SkipWithError("the feed was not read whole");
    }
    state.SetBytesProcessed(state.iterations() * document().size());
    state.SetItemsProcessed(state.iterations() * kItems);
}

} // namespace

BENCHMARK(bareLibxml2)->Unit(benchmark::kMillisecond);
BENCHMARK(parseWholeFeed)->Unit(benchmark::kMillisecond);

} // namespace oneul
