#include "export/htmlstyle.h"

#include <utility>

#include <QStringList>

#include "export/fonts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSheet = uR"(
body { font-family: %families%; font-size: %f15%; color: %text%; background-color: %ground%; line-height: 150%; }
h1, p.h1 { font-size: %f26%; font-weight: 600; line-height: 120%; margin-top: %6%; margin-bottom: %2%; }
h2, p.h2 { font-size: %f20%; font-weight: 600; line-height: 125%; margin-top: %30%; margin-bottom: %6%; }
h3, p.h3 { font-size: %f15%; font-weight: 600; color: %muted%; margin-top: %14%; margin-bottom: %4%; }
h4, h5, h6, p.h4, p.h5, p.h6 { font-size: %f15%; font-weight: 600; margin-top: %12%; margin-bottom: %4%; }
p { margin-top: %4%; margin-bottom: %6%; }
p.chart { line-height: 100%; }
ul, ol { margin-top: %2%; margin-bottom: %6%; }
li { margin-top: %2%; margin-bottom: %4%; }
a { color: %link%; text-decoration: none; }
a.claim { color: %text%; }
.meta, .source { color: %muted%; font-size: %f13%; }
.supported { color: %supported%; font-size: %f13%; }
.weak { color: %weak%; font-size: %f13%; }
.unsupported { color: %unsupported%; font-size: %f13%; }
td { padding: %3%; }
td.page { color: %muted%; text-align: right; }
)";

// For browsers: rich text knows the margins of it, too, and would set them beside its own.
constexpr QStringView kBrowserSheet = uR"(
body { max-width: 46em; margin: 2em auto; padding: 0 1.25em; word-break: keep-all; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; border-radius: 6px; }
a:hover { text-decoration: underline; }
ul, ol { padding-left: 1.4em; }
table { border-collapse: collapse; }
)";

QString length(int pixels, double zoom)
{
    return u"%1px"_s.arg(std::max(1, qRound(pixels * zoom)));
}

// On paper fonts are in points, while rich text knows margins in pixels only.
QString fontSize(int pixels, double zoom, bool paper)
{
    return paper ? u"%1pt"_s.arg(pixels * 0.66, 0, 'f', 1) : length(pixels, zoom);
}

} // namespace

PageColors pageColors(bool dark)
{
    if (dark)
        return {u"#1e2127"_s, u"#e8eaee"_s, u"#a2a9b6"_s, u"#8ab4f8"_s,
                u"#343943"_s, u"#e6b455"_s, u"#f28b82"_s, u"#5cc98a"_s};
    return {u"#ffffff"_s, u"#1d2330"_s, u"#5f6878"_s, u"#1f5fbf"_s,
            u"#e4e7ec"_s, u"#96600a"_s, u"#b3261e"_s, u"#1f7a45"_s};
}

QString pageStyle(const PageColors &colors, double zoom, bool paper, bool viewer)
{
    QString sheet = kSheet.toString();
    for (const int pixels : {2, 3, 4, 6, 12, 14, 30})
        sheet.replace(u"%%1%"_s.arg(pixels), length(pixels, zoom));
    for (const int pixels : {13, 15, 20, 26})
        sheet.replace(u"%f%1%"_s.arg(pixels), fontSize(pixels, zoom, paper));
    QStringList families;
    for (const QString &family : exportFontFamilies())
        families += family == u"sans-serif" ? family : u"'%1'"_s.arg(family);
    const std::pair<QString, QString> names[] = {{u"%families%"_s, families.join(u", "_s)},
                                                 {u"%ground%"_s, colors.ground},
                                                 {u"%text%"_s, colors.text},
                                                 {u"%muted%"_s, colors.muted},
                                                 {u"%link%"_s, colors.link},
                                                 {u"%supported%"_s, colors.supported},
                                                 {u"%weak%"_s, colors.weak},
                                                 {u"%unsupported%"_s, colors.unsupported}};
    for (const auto &[name, value] : names)
        sheet.replace(name, value);
    return paper || viewer ? sheet : sheet + kBrowserSheet.toString();
}

} // namespace oneul
