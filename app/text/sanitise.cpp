#include <array>

#include <QStringList>

#include "text/html.h"
#include "text/htmltags.h"
#include "text/htmltokens.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

// Deeper elements are unwrapped: viewers recurse.
constexpr qsizetype kDeepest = 128;

bool isOneOf(QStringView value, std::initializer_list<QStringView> values)
{
    return std::ranges::find(values, value) != values.end();
}

void appendEscaped(QString &out, QStringView text)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'&')
            out += u"&amp;";
        else if (u == u'<')
            out += u"&lt;";
        else if (u == u'>')
            out += u"&gt;";
        else if (u == u'"')
            out += u"&quot;";
        else if (u >= 0x20 || u == u'\n' || u == u'\t')
            out += c;
    }
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

bool isTiny(const QList<HtmlAttribute> &attributes)
{
    return std::ranges::any_of(attributes, [](const HtmlAttribute &attribute) {
        if (attribute.name != u"width" && attribute.name != u"height")
            return false;
        QString value = attribute.value.trimmed();
        if (value.endsWith(u"px"))
            value.chop(2);
        return value == u"0" || value == u"1";
    });
}

/// The attribute's value as it may stay; a null string when it goes.
QString allowedValue(const QString &tag, const HtmlAttribute &attribute, const QUrl &base)
{
    const QString &name = attribute.name;
    const bool isMeasure = (isOneOf(name, {u"width", u"height"}) && isOneOf(tag, {u"img", u"table", u"td", u"th"}))
                           || isOneOf(name, {u"colspan", u"rowspan", u"start"});
    QString value;
    if ((name == u"href" && tag == u"a") || (name == u"cite" && isOneOf(tag, {u"blockquote", u"q", u"del", u"ins"})))
        value = safeAddress(attribute.value, base, false);
    else if (name == u"src" && tag == u"img")
        value = safeAddress(attribute.value, base, true);
    else if (isMeasure)
        value = isSize(attribute.value.trimmed()) ? attribute.value.trimmed() : QString();
    else if (isOneOf(name, {u"alt", u"title", u"datetime", u"lang", u"dir"}))
        value = attribute.value.isNull() ? QStringLiteral("") : attribute.value;
    return value;
}

QString attributesHtml(const QString &tag, const QList<HtmlAttribute> &attributes, const QUrl &base)
{
    QString out;
    QStringList seen;
    for (const HtmlAttribute &attribute : attributes) {
        const QString value = allowedValue(tag, attribute, base);
        if (value.isNull() || seen.contains(attribute.name))
            continue;
        seen.append(attribute.name);
        out += u' ' + attribute.name + u"=\""_s;
        appendEscaped(out, value);
        out += u'"';
    }
    return out;
}

class Sanitiser final
{
public:
    Sanitiser(QStringView html, const QUrl &base) : m_tokenizer(html), m_base(base) {}

    QString run()
    {
        HtmlToken token;
        while (m_tokenizer.next(token)) {
            if (token.kind == HtmlToken::Kind::Text)
                appendEscaped(m_out, decodeEntities(token.body));
            else if (token.kind == HtmlToken::Kind::Start)
                start(token);
            else
                end(token.name);
        }
        closeDownTo(0);
        return m_out.trimmed();
    }

private:
    void start(const HtmlToken &token)
    {
        const TagClass kind = tagClass(token.name);
        if (kind == TagClass::Dropped) {
            if (!m_tokenizer.skipElement(token.name) && (token.name == u"script" || token.name == u"style"))
                m_tokenizer.skipRest();
        } else if (kind == TagClass::Void) {
            startVoid(token);
        } else if (kind == TagClass::Block || kind == TagClass::Inline) {
            open(token, kind);
        }
    }

    void startVoid(const HtmlToken &token)
    {
        if (token.name == u"hr")
            closeImplied(token.name);
        if (token.name != u"img") {
            m_out += u'<' + token.name + u'>';
            return;
        }
        const QList<HtmlAttribute> attributes = htmlAttributes(token.body);
        const QString kept = attributesHtml(token.name, attributes, m_base);
        if (!isTiny(attributes) && kept.contains(u" src="))
            m_out += u"<img"_s + kept + u'>';
    }

    void open(const HtmlToken &token, TagClass kind)
    {
        if (kind == TagClass::Block)
            closeImplied(token.name);
        if (m_open.size() >= kDeepest)
            return;
        m_out += u'<' + token.name;
        if (!token.body.isEmpty())
            m_out += attributesHtml(token.name, htmlAttributes(token.body), m_base);
        m_out += u'>';
        m_open.append(token.name);
    }

    /// Ends what a new block ends without saying so: <p> by any block, <li> by <li>, cells by cells.
    void closeImplied(const QString &name)
    {
        if (isOneOf(name, {u"td", u"th"}))
            closeNearest({u"td", u"th"}, {u"tr", u"table"});
        else if (name == u"tr")
            closeNearest({u"tr"}, {u"table"});
        else if (name == u"li")
            closeNearest({u"li"}, {u"ul", u"ol", u"td", u"th"});
        else if (isOneOf(name, {u"dt", u"dd"}))
            closeNearest({u"dt", u"dd"}, {u"dl", u"td", u"th"});
        else
            closeNearest({u"p"}, {u"td", u"th", u"li", u"dd", u"blockquote", u"div", u"caption", u"table"});
    }

    void closeNearest(std::initializer_list<QStringView> names, std::initializer_list<QStringView> barriers)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (isOneOf(m_open[i], names))
                return closeDownTo(i);
            if (isOneOf(m_open[i], barriers))
                return;
        }
    }

    void end(const QString &name)
    {
        if (!m_open.contains(name))
            return;
        const bool table = isOneOf(name, {u"table", u"thead", u"tbody", u"tfoot", u"tr", u"td", u"th"});
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open[i] == name)
                return closeDownTo(i);
            if (!table && isOneOf(m_open[i], {u"td", u"th", u"table"}))
                return;
        }
    }

    void closeDownTo(qsizetype depth)
    {
        while (m_open.size() > depth)
            m_out += u"</"_s + m_open.takeLast() + u'>';
    }

    HtmlTokenizer m_tokenizer;
    const QUrl &m_base;
    QString m_out;
    QStringList m_open;
};

} // namespace

QString sanitiseHtml(const QString &html, const QUrl &base)
{
    if (!html.contains(u'<') && !html.contains(u'&')) {
        QString out;
        out.reserve(html.size());
        appendEscaped(out, html);
        return out.trimmed();
    }
    QString copy;
    if (html.contains(u"<![CDATA["))
        copy = QString(html).remove(u"]]>"_s);
    return Sanitiser(copy.isNull() ? html : copy, base).run();
}

} // namespace oneul
