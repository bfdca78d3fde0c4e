#include <array>

#include <libxml/HTMLparser.h>

#include "text/htmltokens.h"

namespace oneul {

namespace {

// Longer names than this exist in no table; it also bounds the search for the semicolon.
constexpr qsizetype kLongestName = 32;

/// What numeric references from 128 to 159 mean in practice: windows-1252 (HTML, 13.2.5.80).
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool isAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

char32_t namedCharacter(QStringView name)
{
    if (name == u"apos")
        return U'\'';
    const QByteArray latin = name.toLatin1();
    const htmlEntityDesc *entity = htmlEntityLookup(reinterpret_cast<const xmlChar *>(latin.constData()));
    return entity == nullptr ? 0 : entity->value;
}

char32_t validCharacter(uint value)
{
    if (value >= 0x80 && value < 0xA0)
        return kWindows1252[value - 0x80];
    const bool control = value < 0x20 && value != '\n' && value != '\t' && value != '\r';
    if (control || value == 0x7F || value > 0x10FFFF || QChar::isSurrogate(char32_t(value))
        || QChar::isNonCharacter(char32_t(value)))
        return 0xFFFD;
    return value;
}

struct Reference {
    char32_t character = 0; ///< 0: not a reference
    qsizetype length = 0;
};

Reference numericReference(QStringView text)
{
    const bool hex = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const qsizetype start = hex ? 3 : 2;
    qsizetype end = start;
    uint value = 0;
    for (; end < text.size(); ++end) {
        const char16_t u = text[end].unicode();
        uint digit = 16;
        if (u >= u'0' && u <= u'9')
            digit = u - u'0';
        else if (hex && (u | 0x20) >= u'a' && (u | 0x20) <= u'f')
            digit = (u | 0x20) - u'a' + 10;
        if (digit == 16)
            break;
        value = std::min(value * (hex ? 16 : 10) + digit, 0x110000U);
    }
    if (end == start)
        return {};
    if (end < text.size() && text[end] == u';')
        ++end;
    return {validCharacter(value), end};
}

Reference namedReference(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end <= kLongestName && isAlphanumeric(text[end]))
        ++end;
    const QStringView name = text.sliced(1, end - 1);
    if (name.isEmpty())
        return {};
    const bool closed = end < text.size() && text[end] == u';';
    const bool common = name == u"amp" || name == u"lt" || name == u"gt" || name == u"quot" || name == u"nbsp";
    // "?a=1&lt=2" is an address, not a reference.
    const bool assigned = end < text.size() && text[end] == u'=';
    if (!closed && (!common || assigned))
        return {};
    return {namedCharacter(name), closed ? end + 1 : end};
}

} // namespace

QString decodeEntities(QStringView text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text.toString();
    QString out;
    out.reserve(text.size());
    qsizetype copied = 0;
    while (at >= 0) {
        const QStringView rest = text.sliced(at);
        const bool numeric = rest.size() > 2 && rest[1] == u'#';
        const Reference found = numeric ? numericReference(rest) : namedReference(rest);
        if (found.character != 0) {
            out += text.sliced(copied, at - copied);
            out += QStringView(QChar::fromUcs4(found.character));
            copied = at + found.length;
        }
        at = text.indexOf(u'&', at + std::max<qsizetype>(found.length, 1));
    }
    out += text.sliced(copied);
    return out;
}

} // namespace oneul
