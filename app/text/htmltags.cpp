#include "text/htmltags.h"

#include <QHash>
#include <QSet>

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

void add(QHash<QString, TagClass> &table, TagClass kind, QStringView names)
{
    for (const QStringView name : names.split(u' '))
        table.insert(name.toString(), kind);
}

QHash<QString, TagClass> makeTable()
{
    QHash<QString, TagClass> table;
    add(table, TagClass::Block,
        u"p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td "
        u"figure figcaption");
    add(table, TagClass::Inline,
        u"span a em strong b i u s strike sub sup code abbr cite q small big time del ins kbd samp var mark tt "
        u"dfn bdi bdo");
    add(table, TagClass::Void, u"br img hr");
    add(table, TagClass::Dropped,
        u"script style form button select textarea iframe object applet embed svg math template noembed "
        u"noframes frameset title audio video canvas map dialog");
    add(table, TagClass::DroppedVoid, u"input link meta base frame param source track keygen area embed");
    add(table, TagClass::Wrapper,
        u"html head body section article main header footer nav aside address center details summary font "
        u"noscript label fieldset legend hgroup picture col colgroup wbr nobr ruby rb rt rp rtc acronym data "
        u"marquee blink optgroup option output progress meter menu dir basefont plaintext listing xmp amp-img");
    return table;
}

} // namespace

TagClass tagClass(const QString &lowerCaseName)
{
    static const QHash<QString, TagClass> table = makeTable();
    return table.value(lowerCaseName, TagClass::Unknown);
}

bool isBlockWrapper(const QString &lowerCaseName)
{
    static const QSet<QString> names = {u"section"_s, u"article"_s, u"main"_s,    u"header"_s,  u"footer"_s,
                                        u"nav"_s,     u"aside"_s,   u"address"_s, u"center"_s,  u"details"_s,
                                        u"summary"_s, u"body"_s,    u"form"_s,    u"fieldset"_s};
    return names.contains(lowerCaseName);
}

} // namespace oneul
