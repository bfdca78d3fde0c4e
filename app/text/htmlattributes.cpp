#include "text/htmlattributes.h"

#include <algorithm>
#include <array>

#include "text/htmltokens.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

bool isOneOf(QStringView value, std::initializer_list<QStringView> values)
{
    return std::ranges::find(values, value) != values.end();
}

/// The scheme before the first ':' in lower case; "" where the address is relative.
QString schemeOf(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    const qsizetype other =
        std::ranges::find_if(address, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; }) - address.begin();
    return colon < 0 || colon > other ? QString() : address.left(colon).toLower();
}

/// Browsers ignore white space and control characters in an address, so a filter must too.
QString compactAddress(const QString &raw)
{
    QString address = raw.trimmed();
    address.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    return address;
}

bool isAllowedImageData(const QString &address)
{
    const QStringView view(address);
    return std::ranges::any_of(std::array<QStringView, 5>{u"data:image/png", u"data:image/gif", u"data:image/jpeg",
                                                          u"data:image/jpg", u"data:image/webp"},
                               [&](QStringView prefix) {
                                   return view.startsWith(prefix, Qt::CaseInsensitive) && view.size() > prefix.size()
                                          && (view[prefix.size()] == u';' || view[prefix.size()] == u',');
                               });
}

/// The address made absolute; "" when it may not stay.
QString safeAddress(const QString &raw, const QUrl &base, bool image)
{
    QString address = compactAddress(raw);
    if (address.isEmpty())
        return {};
    const QString scheme = schemeOf(address);
    if (scheme.isEmpty()) {
        if (!base.isValid() || base.isRelative())
            return address.startsWith(u"//") ? u"https:"_s + address : QString();
        const QUrl resolved = base.resolved(QUrl(address));
        return isOneOf(resolved.scheme(), {u"http", u"https"}) ? QString::fromLatin1(resolved.toEncoded()) : QString();
    }
    const bool web = isOneOf(scheme, {u"http", u"https"});
    if (!web && !(image ? isAllowedImageData(address) : scheme == u"mailto"))
        return {};
    return address.replace(u' ', u"%20"_s);
}

bool isSize(const QString &value)
{
    const QStringView digits = value.endsWith(u'%') ? QStringView(value).chopped(1) : QStringView(value);
    return !digits.isEmpty() && digits.size() <= 5
           && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

enum class Attribute : quint8 {
    Href,
    Cite,
    Src,
    Width,
    Height,
    Colspan,
    Rowspan,
    Start,
    Alt,
    Title,
    Datetime,
    Lang,
    Dir,
    Other
};

constexpr std::array<QStringView, 13> kNames = {u"href",     u"cite",    u"src",   u"width", u"height",
                                                u"colspan",  u"rowspan", u"start", u"alt",   u"title",
                                                u"datetime", u"lang",    u"dir"};

Attribute attributeOf(QStringView name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name.size() == kNames[i].size() && name.compare(kNames[i], Qt::CaseInsensitive) == 0)
            return Attribute(i);
    }
    return Attribute::Other;
}

/// An absolute address of the web that needs no mending, which is nearly all of them.
bool isCleanWebAddress(QStringView value)
{
    if (!value.startsWith(u"https://") && !value.startsWith(u"http://"))
        return false;
    return std::ranges::all_of(value, [](QChar c) {
        const char16_t u = c.unicode();
        return u > 0x20 && u < 0x7F && u != u'&';
    });
}

/// What may stay of one attribute after another.
class AttributeFilter final
{
public:
    AttributeFilter(QString &out, const HtmlTag &tag, const QUrl &base) : m_out(out), m_tag(tag), m_base(base) {}

    void take(const HtmlAttribute &attribute)
    {
        const Attribute which = attributeOf(attribute.name);
        if (which == Attribute::Other) {
            isTiny = isTiny || ((m_tag.set & TagImg) != 0 && isStyle(attribute.name) && isTinyStyle(attribute.value));
            return;
        }
        const bool measure = which == Attribute::Width || which == Attribute::Height;
        isTiny = isTiny || (measure && isTinyMeasure(attribute.value));
        if ((m_seen & bit(which)) != 0 || !mayStay(which))
            return;
        if (isAddress(which) && isCleanWebAddress(attribute.value)) {
            write(which, attribute.value);
            return;
        }
        const QString value = cleaned(which, attribute);
        if (!value.isNull())
            write(which, value);
    }

    [[nodiscard]] bool has(Attribute which) const { return (m_seen & bit(which)) != 0; }

    bool isTiny = false; ///< a measure of 0 or 1 was seen

private:
    static quint32 bit(Attribute which) { return 1U << quint32(which); }
    static bool isAddress(Attribute which)
    {
        return which == Attribute::Href || which == Attribute::Cite || which == Attribute::Src;
    }

    static bool isTinyMeasure(QStringView stated)
    {
        QString value = decodeEntities(stated).trimmed();
        if (value.endsWith(u"px"))
            value.chop(2);
        return value == u"0" || value == u"1";
    }

    static bool isStyle(QStringView name) { return name.compare(u"style", Qt::CaseInsensitive) == 0; }

    /// Whether a style sets a width or height of 0 or 1, as pictures that only count readers have.
    static bool isTinyStyle(QStringView stated)
    {
        const auto declarations = stated.split(u';');
        return std::ranges::any_of(declarations, [](QStringView declaration) {
            const qsizetype colon = declaration.indexOf(u':');
            if (colon < 0)
                return false;
            const QString name = declaration.first(colon).trimmed().toString().toLower();
            return (name == u"width" || name == u"height") && isTinyMeasure(declaration.sliced(colon + 1));
        });
    }

    [[nodiscard]] bool mayStay(Attribute which) const
    {
        switch (which) {
        case Attribute::Href:
            return (m_tag.set & TagA) != 0;
        case Attribute::Cite:
            return (m_tag.set & (TagQuote | TagEdit)) != 0;
        case Attribute::Src:
            return (m_tag.set & TagImg) != 0;
        case Attribute::Width:
        case Attribute::Height:
            return (m_tag.set & (TagImg | TagTable | TagTd | TagTh)) != 0;
        default:
            return true;
        }
    }

    /// The value as it may stay; a null string when it goes.
    [[nodiscard]] QString cleaned(Attribute which, const HtmlAttribute &attribute) const
    {
        const QString value = attribute.hasValue ? decodeEntities(attribute.value) : QString();
        if (isAddress(which))
            return safeAddress(value, m_base, which == Attribute::Src);
        if (which >= Attribute::Width && which <= Attribute::Start)
            return isSize(value.trimmed()) ? value.trimmed() : QString();
        return value.isNull() ? QStringLiteral("") : value;
    }

    void write(Attribute which, QStringView value)
    {
        m_seen |= bit(which);
        m_out += u' ';
        m_out += kNames[std::size_t(which)];
        m_out += u"=\"";
        appendEscaped(m_out, value);
        m_out += u'"';
    }

    QString &m_out;
    const HtmlTag &m_tag;
    const QUrl &m_base;
    quint32 m_seen = 0;
};

/// Characters that are written otherwise than they are.
bool needsEscape(char16_t u)
{
    return u < 0x40 && (u == u'&' || u == u'<' || u == u'>' || u == u'"' || (u < 0x20 && u != u'\n' && u != u'\t'));
}

QStringView escapeOf(char16_t u)
{
    switch (u) {
    case u'&':
        return u"&amp;";
    case u'<':
        return u"&lt;";
    case u'>':
        return u"&gt;";
    case u'"':
        return u"&quot;";
    default:
        return {};
    }
}

} // namespace

void appendEscaped(QString &out, QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (at < end) {
        const char16_t *const start = at;
        while (at < end && !needsEscape(*at))
            ++at;
        out += QStringView(start, at);
        if (at < end)
            out += escapeOf(*at++);
    }
}

void appendAttributes(QString &out, const HtmlTag &tag, QStringView body, const QUrl &base)
{
    HtmlAttributeReader reader(body);
    HtmlAttribute attribute;
    for (AttributeFilter filter(out, tag, base); reader.next(attribute);)
        filter.take(attribute);
}

QString imageAttributes(const HtmlTag &tag, QStringView body, const QUrl &base)
{
    QString out;
    HtmlAttributeReader reader(body);
    HtmlAttribute attribute;
    AttributeFilter filter(out, tag, base);
    while (reader.next(attribute))
        filter.take(attribute);
    return filter.isTiny || !filter.has(Attribute::Src) ? QString() : out;
}

} // namespace oneul
