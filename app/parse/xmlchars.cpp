#include "parse/xmlchars.h"

#include <libxml/HTMLparser.h>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxEntityDepth = 8;
// Few documents declare entities of their own, and those that do use them for single words.
constexpr qsizetype kMinimumBudget = 1 << 18;
constexpr qsizetype kMaximumBudget = 1 << 22;

// What windows-1252 has where Unicode has control characters: references like &#150; mean these.
constexpr char16_t kWindows1252[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                       0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
           || c == '.' || c == ':' || static_cast<uchar>(c) >= 0x80;
}

QByteArray utf8Of(char32_t code)
{
    return QString::fromUcs4(&code, 1).toUtf8();
}

/// A character as it may stand in text: '<' and '&' again as references.
QByteArray escaped(char32_t code, bool inAttribute)
{
    if (code == '<')
        return "&lt;"_ba;
    if (code == '&')
        return "&amp;"_ba;
    if (inAttribute && code == '"')
        return "&quot;"_ba;
    return utf8Of(code);
}

} // namespace

qsizetype forbiddenLength(QByteArrayView utf8, qsizetype at)
{
    const auto byte = static_cast<uchar>(utf8[at]);
    if (byte < 0x20)
        return byte == '\t' || byte == '\n' || byte == '\r' ? 0 : 1;
    // U+FFFE and U+FFFF
    if (byte == 0xEF && at + 2 < utf8.size() && static_cast<uchar>(utf8[at + 1]) == 0xBF
        && static_cast<uchar>(utf8[at + 2]) >= 0xBE)
        return 3;
    return 0;
}

XmlTextMender::XmlTextMender(qsizetype documentSize)
    : m_budget(qBound(kMinimumBudget, documentSize * 2, kMaximumBudget))
{}

QByteArray XmlTextMender::literal(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype forbidden = forbiddenLength(text, i);
        if (forbidden > 0) {
            m_complaints.insert(u"control characters were removed"_s);
            i += forbidden;
        } else {
            out += text[i++];
        }
    }
    return out;
}

QByteArray XmlTextMender::text(QByteArrayView text, bool inAttribute)
{
    return mended(text, inAttribute, 0);
}

QByteArray XmlTextMender::mended(QByteArrayView text, bool inAttribute, int depth)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '&') {
            out += reference(text, &i, inAttribute, depth);
        } else if (c == '<') {
            m_complaints.insert(u"a bare '<' was taken as text"_s);
            out += "&lt;";
            ++i;
        } else if (c == '>' || (c == '"' && inAttribute)) {
            // "]]>" must not stand in text, a quote not in a value
            out += c == '>' ? "&gt;" : "&quot;";
            ++i;
        } else if (const qsizetype forbidden = forbiddenLength(text, i); forbidden > 0) {
            m_complaints.insert(u"control characters were removed"_s);
            i += forbidden;
        } else {
            out += c;
            ++i;
        }
    }
    return out;
}

QByteArray XmlTextMender::reference(QByteArrayView text, qsizetype *at, bool inAttribute, int depth)
{
    const qsizetype begin = *at + 1;
    qsizetype end = begin;
    const bool number = end < text.size() && text[end] == '#';
    if (number)
        ++end;
    while (end < text.size() && end - begin < 64 && isNameByte(text[end]))
        ++end;
    const QByteArrayView name = text.sliced(begin, end - begin);
    if (end >= text.size() || text[end] != ';' || name.size() < (number ? 2 : 1)) {
        ++*at;
        m_complaints.insert(u"a bare '&' was taken as text"_s);
        return "&amp;"_ba;
    }
    *at = end + 1;
    return number ? numbered(name.sliced(1)) : named(name.toByteArray(), inAttribute, depth);
}

QByteArray XmlTextMender::numbered(QByteArrayView digits)
{
    const bool hexadecimal = digits.startsWith('x') || digits.startsWith('X');
    bool ok = false;
    char32_t code = digits.sliced(hexadecimal ? 1 : 0).toByteArray().toUInt(&ok, hexadecimal ? 16 : 10);
    if (ok && code >= 0x80 && code < 0xA0)
        code = kWindows1252[code - 0x80];
    const bool allowed = ok && (code >= 0x20 || code == '\t' || code == '\n' || code == '\r') && code <= 0x10FFFF
                         && !(code >= 0xD800 && code < 0xE000) && code != 0xFFFE && code != 0xFFFF;
    if (!allowed) {
        m_complaints.insert(u"references to characters that do not exist were removed"_s);
        return {};
    }
    // Line ends and quotes keep their form of reference: attribute values would change otherwise.
    if (code < 0x20 || code == '"' || code == '<' || code == '&' || code == '>')
        return "&#" + QByteArray::number(static_cast<uint>(code)) + ';';
    return utf8Of(code);
}

QByteArray XmlTextMender::named(const QByteArray &name, bool inAttribute, int depth)
{
    if (name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos")
        return '&' + name + ';';
    if (const auto declared = m_entities.constFind(name); declared != m_entities.constEnd()) {
        m_budget -= declared->size();
        if (m_budget < 0 || depth >= kMaxEntityDepth) {
            m_complaints.insert(u"entities that expand without measure were left out"_s);
            return {};
        }
        return mended(*declared, inAttribute, depth + 1);
    }
    if (const htmlEntityDesc *html = htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.constData()))) {
        m_complaints.insert(u"HTML entities were resolved"_s);
        return escaped(html->value, inAttribute);
    }
    m_complaints.insert(u"unknown entities were taken as text"_s);
    return "&amp;" + name + ';';
}

} // namespace oneul
