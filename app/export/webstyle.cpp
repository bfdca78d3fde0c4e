#include "export/webstyle.h"

#include <QStringList>

#include "export/fonts.h"
#include "export/htmlstyle.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kWebSheet = uR"(
:root { color-scheme: light dark; %light% }
@media screen and (prefers-color-scheme: dark) { :root { %dark% } }
* { box-sizing: border-box; }
body { font: 1rem/1.65 %families%; color: var(--text); background: var(--ground); max-width: 46em; margin: 2em auto;
  padding: 0 1.25em; word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.7em; line-height: 1.3; margin: 0 0 .3em; }
h2 { font-size: 1.3em; line-height: 1.35; margin: 2em 0 .4em; }
h2.digest { font-size: 1.5em; border-bottom: 1px solid var(--rule); padding-bottom: .2em; }
h3 { font-size: 1em; color: var(--muted); margin: 1.1em 0 .3em; }
h4, h5, h6 { font-size: 1em; margin: 1em 0 .3em; }
ul, ol { padding-inline-start: 1.5em; margin: .2em 0 .6em; }
li { margin: .25em 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
img { max-width: 100%; height: auto; border-radius: 6px; }
blockquote { margin: .6em 0; padding: .1em 1em; border-inline-start: 3px solid var(--rule); }
.meta, .source, .notes { color: var(--muted); font-size: .87em; }
.weak { color: var(--weak); font-size: .87em; }
.unsupported { color: var(--unsupported); font-size: .87em; }
table { border-collapse: collapse; margin: .5em 0; }
th, td { border-bottom: 1px solid var(--rule); padding: .25em .6em; text-align: start; }
td.count, th.count { text-align: end; font-variant-numeric: tabular-nums; }
.notes ol { list-style: lower-alpha; }
.claim { position: relative; cursor: help; text-decoration: underline dotted var(--muted) 1px;
  text-underline-offset: .25em; }
.evidence { display: none; position: absolute; inset-inline-start: 0; top: 100%; z-index: 1; width: max-content;
  max-width: min(32em, 80vw); padding: .6em .8em; color: var(--text); background: var(--ground);
  border: 1px solid var(--muted); border-radius: 6px; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); font-size: .9em; }
.claim:hover .evidence, .claim:focus .evidence, .claim:focus-within .evidence { display: block; }
.evidence .from { display: block; margin-top: .4em; color: var(--muted); }
@media screen { .mark, .notes { display: none; } }
@media print { body { max-width: none; margin: 0; } .evidence { display: none !important; }
  .claim { text-decoration: none; } h1, h2, h3 { break-after: avoid; } li { break-inside: avoid; } }
)";

constexpr QStringView kBookSheet = uR"(
body { line-height: 1.6; word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; } h2 { font-size: 1.25em; } h3 { font-size: 1em; margin: 1em 0 .3em; }
ul, ol { padding-left: 1.4em; } li { margin: .25em 0; }
img { max-width: 100%; }
.meta, .source, .notes, .weak, .unsupported { font-size: .87em; }
.notes ol { list-style: lower-alpha; }
table { border-collapse: collapse; } th, td { border-bottom: 1px solid; padding: .2em .5em; text-align: left; }
)";

QString variables(const PageColors &colors)
{
    return u"--ground: %1; --text: %2; --muted: %3; --link: %4; --rule: %5; --weak: %6; --unsupported: %7;"_s.arg(
        colors.ground, colors.text, colors.muted, colors.link, colors.rule, colors.weak, colors.unsupported);
}

} // namespace

QString webStyle()
{
    QStringList families;
    for (const QString &family : exportFontFamilies())
        families += family == u"sans-serif" ? family : u"'%1'"_s.arg(family);
    QString sheet = kWebSheet.toString();
    sheet.replace(u"%light%"_s, variables(pageColors(false)));
    sheet.replace(u"%dark%"_s, variables(pageColors(true)));
    sheet.replace(u"%families%"_s, families.join(u", "_s));
    return sheet;
}

QString bookStyle()
{
    return kBookSheet.toString();
}

} // namespace oneul
