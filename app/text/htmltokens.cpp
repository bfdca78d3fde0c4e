#include "text/htmltokens.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

bool isAsciiLetter(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return u >= u'a' && u <= u'z' && c.unicode() < 0x80;
}

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// The index of the tag's '>', with quoted attribute values skipped; the size when it never ends.
qsizetype tagEnd(QStringView html, qsizetype from)
{
    QChar quote;
    QChar previous;
    for (qsizetype i = from; i < html.size(); ++i) {
        const QChar c = html[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'>') {
            return i;
        } else if ((c == u'"' || c == u'\'') && previous == u'=') {
            quote = c;
        }
        if (!isHtmlSpace(c))
            previous = c;
    }
    return html.size();
}

} // namespace

bool HtmlTokenizer::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            const qsizetype before = m_at;
            if (readMarkup(token))
                return true;
            if (m_at != before)
                continue;
        }
        // A '<' that begins no tag is text, so the search for the next one starts behind it.
        const qsizetype open = m_html.indexOf(u'<', m_at + 1);
        const qsizetype end = open < 0 ? m_html.size() : open;
        token = {HtmlToken::Kind::Text, nullptr, m_html.sliced(m_at, end - m_at)};
        m_at = end;
        return true;
    }
    return false;
}

bool HtmlTokenizer::readMarkup(HtmlToken &token)
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.size() < 2)
        return false;
    const QChar second = rest[1];
    if (isAsciiLetter(second)) {
        token.kind = HtmlToken::Kind::Start;
        return readTag(token, m_at + 1);
    }
    if (second == u'/' && rest.size() > 2 && isAsciiLetter(rest[2])) {
        token.kind = HtmlToken::Kind::End;
        return readTag(token, m_at + 2);
    }
    if (second == u'!' || second == u'?' || second == u'/')
        skipDeclaration();
    return false;
}

bool HtmlTokenizer::readTag(HtmlToken &token, qsizetype nameStart)
{
    qsizetype nameEnd = nameStart;
    while (nameEnd < m_html.size() && !isHtmlSpace(m_html[nameEnd]) && m_html[nameEnd] != u'/'
           && m_html[nameEnd] != u'>')
        ++nameEnd;
    const qsizetype end = tagEnd(m_html, nameEnd);
    token.tag = htmlTag(m_html.sliced(nameStart, nameEnd - nameStart));
    token.body = m_html.sliced(nameEnd, end - nameEnd);
    const bool complete = end < m_html.size();
    m_at = complete ? end + 1 : end;
    return complete;
}

void HtmlTokenizer::skipDeclaration()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(u"<![CDATA[")) {
        m_at += 9;
        return;
    }
    const bool comment = rest.startsWith(u"<!--");
    const QStringView closing = comment ? QStringView(u"-->") : QStringView(u">");
    const qsizetype end = m_html.indexOf(closing, m_at + 2);
    m_at = end < 0 ? m_html.size() : end + closing.size();
}

bool HtmlTokenizer::skipElement(const HtmlTag *tag)
{
    if (m_neverClosed.contains(tag))
        return false;
    const QString closing = u"</"_s + tag->name.toString();
    qsizetype found = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
    while (found >= 0) {
        const qsizetype after = found + closing.size();
        if (after >= m_html.size() || isHtmlSpace(m_html[after]) || m_html[after] == u'>' || m_html[after] == u'/') {
            const qsizetype end = m_html.indexOf(u'>', after);
            m_at = end < 0 ? m_html.size() : end + 1;
            return true;
        }
        found = m_html.indexOf(closing, after, Qt::CaseInsensitive);
    }
    m_neverClosed.append(tag);
    return false;
}

bool HtmlAttributeReader::next(HtmlAttribute &attribute)
{
    while (m_at < m_body.size() && (isHtmlSpace(m_body[m_at]) || m_body[m_at] == u'/'))
        ++m_at;
    if (m_at >= m_body.size())
        return false;
    const qsizetype start = m_at++; // a leading '=' belongs to the name
    while (m_at < m_body.size() && !isHtmlSpace(m_body[m_at]) && m_body[m_at] != u'=' && m_body[m_at] != u'/')
        ++m_at;
    attribute.name = m_body.sliced(start, m_at - start);
    skipSpaces();
    attribute.hasValue = m_at < m_body.size() && m_body[m_at] == u'=';
    attribute.value = {};
    if (attribute.hasValue) {
        ++m_at;
        skipSpaces();
        attribute.value = readValue();
    }
    return true;
}

void HtmlAttributeReader::skipSpaces()
{
    while (m_at < m_body.size() && isHtmlSpace(m_body[m_at]))
        ++m_at;
}

QStringView HtmlAttributeReader::readValue()
{
    if (m_at >= m_body.size())
        return {};
    const QChar quote = m_body[m_at];
    if (quote == u'"' || quote == u'\'') {
        const qsizetype start = m_at + 1;
        const qsizetype end = m_body.indexOf(quote, start);
        const qsizetype stop = end < 0 ? m_body.size() : end;
        m_at = end < 0 ? stop : stop + 1;
        return m_body.sliced(start, stop - start);
    }
    const qsizetype start = m_at;
    while (m_at < m_body.size() && !isHtmlSpace(m_body[m_at]))
        ++m_at;
    return m_body.sliced(start, m_at - start);
}

QString withoutCdataEnds(const QString &html)
{
    const QStringView text(html);
    // A '!' is rarer than the whole mark and found faster.
    for (qsizetype at = text.indexOf(u'!', 1); at > 0; at = text.indexOf(u'!', at + 1)) {
        if (text.sliced(at - 1).startsWith(u"<![CDATA["))
            return QString(html).remove(u"]]>"_s);
    }
    return html;
}

} // namespace oneul
