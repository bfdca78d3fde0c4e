#include "text/htmltags.h"

#include <array>

#include <QHash>

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr HtmlTag kUnknown;
constexpr qsizetype kLongestName = 12;
constexpr std::size_t kSlots = 512; // some three times the number of names

quint32 setOf(QStringView name)
{
    static const QHash<QStringView, quint32> sets = {
        {u"p", TagP},         {u"div", TagDiv},         {u"li", TagLi},
        {u"ul", TagList},     {u"ol", TagList},         {u"dt", TagDt},
        {u"dd", TagDd},       {u"dl", TagDl},           {u"td", TagTd},
        {u"th", TagTh},       {u"tr", TagTr},           {u"blockquote", TagQuote},
        {u"table", TagTable}, {u"thead", TagRows},      {u"tbody", TagRows},
        {u"tfoot", TagRows},  {u"caption", TagCaption}, {u"pre", TagPre},
        {u"br", TagBr},       {u"hr", TagHr},           {u"img", TagImg},
        {u"a", TagA},         {u"q", TagEdit},          {u"del", TagEdit},
        {u"ins", TagEdit},    {u"script", TagRaw},      {u"style", TagRaw},
        {u"form", TagForm}};
    return sets.value(name, NoTag);
}

quint32 hashOf(const char16_t *name, qsizetype size)
{
    quint32 hash = quint32(size);
    for (qsizetype i = 0; i < size; ++i)
        hash = (hash ^ name[i]) * 0x01000193U;
    return hash ^ (hash >> 15);
}

/// The names by hash, with open addressing.
class TagNames final
{
public:
    TagNames()
    {
        // The first statement of a name counts: embed goes with its content where it has some.
        add(TagClass::Block, u"p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody "
                             u"tfoot tr th td figure figcaption");
        add(TagClass::Inline, u"span a em strong b i u s strike sub sup code abbr cite q small big time del ins kbd "
                              u"samp var mark tt dfn bdi bdo");
        add(TagClass::Void, u"br img hr");
        add(TagClass::DroppedVoid, u"input link meta base frame param source track keygen area embed");
        add(TagClass::Dropped, u"script style form button select textarea iframe object applet svg math template "
                               u"noembed noframes frameset title audio video canvas map dialog");
        add(TagClass::Wrapper,
            u"html head body section article main header footer nav aside address center details summary font "
            u"noscript label fieldset legend hgroup picture col colgroup wbr nobr ruby rb rt rp rtc acronym data "
            u"marquee blink optgroup option output progress meter menu dir basefont plaintext listing xmp amp-img");
        for (const QStringView name :
             QStringView(u"section article main header footer nav aside address center details "
                         u"summary body form fieldset")
                 .split(u' '))
            m_slots[slotOf(name.utf16(), name.size())].wrapsBlock = true;
    }

    [[nodiscard]] const HtmlTag *find(const char16_t *name, qsizetype size) const
    {
        const HtmlTag &found = m_slots[slotOf(name, size)];
        return found.name.isEmpty() ? &kUnknown : &found;
    }

private:
    void add(TagClass kind, QStringView names)
    {
        for (const QStringView name : names.split(u' '))
            m_slots[slotOf(name.utf16(), name.size())] = {name, kind, setOf(name), false};
    }

    [[nodiscard]] std::size_t slotOf(const char16_t *name, qsizetype size) const
    {
        std::size_t slot = hashOf(name, size) % kSlots;
        while (!m_slots[slot].name.isEmpty() && m_slots[slot].name != QStringView(name, size))
            slot = (slot + 1) % kSlots;
        return slot;
    }

    std::array<HtmlTag, kSlots> m_slots;
};

} // namespace

const HtmlTag *htmlTag(QStringView name)
{
    static const TagNames table;
    if (name.isEmpty() || name.size() > kLongestName)
        return &kUnknown;
    std::array<char16_t, kLongestName> lower = {};
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name[i].unicode();
        lower[std::size_t(i)] = c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
    }
    return table.find(lower.data(), name.size());
}

} // namespace oneul
