#include "parse/encoding.h"

#include <optional>

#include <QRegularExpression>

#include "parse/charset.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString httpCharset(const QString &contentType)
{
    static const QRegularExpression pattern(u"charset\\s*=\\s*[\"']?([^\\s;\"',]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(contentType).captured(1);
}

/// What the document says of itself in its first bytes.
QString declaredCharset(const QByteArray &bytes)
{
    const QString head = QString::fromLatin1(bytes.constData(), qMin<qsizetype>(bytes.size(), 2048));
    static const QRegularExpression xml(u"<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'\\s]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression meta(u"<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([^\"'\\s/>;]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString stated = xml.match(head).captured(1);
    return stated.isEmpty() ? meta.match(head).captured(1) : stated;
}

QString declaredLanguage(const QByteArray &bytes)
{
    const QString head = QString::fromLatin1(bytes.constData(), qMin<qsizetype>(bytes.size(), 4096));
    static const QRegularExpression pattern(u"(?:<(?:dc:)?language>|\\blang=[\"'])\\s*([a-z]{2})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(head).captured(1).toLower();
}

struct Mark {
    QString charset;
    qsizetype length = 0;
};

/// A byte order mark, or the pattern that '<' gives in UTF-16 and UTF-32 without one.
Mark wideMark(const QByteArray &bytes)
{
    const auto starts = [&](const char *pattern, qsizetype size) {
        return bytes.size() >= size && QByteArrayView(bytes).first(size) == QByteArrayView(pattern, size);
    };
    if (starts("\xFF\xFE\0\0", 4))
        return {u"utf-32le"_s, 4};
    if (starts("\0\0\xFE\xFF", 4))
        return {u"utf-32be"_s, 4};
    if (starts("\xFF\xFE", 2))
        return {u"utf-16le"_s, 2};
    if (starts("\xFE\xFF", 2))
        return {u"utf-16be"_s, 2};
    if (starts("\0\0\0<", 4))
        return {u"utf-32be"_s, 0};
    if (starts("<\0\0\0", 4))
        return {u"utf-32le"_s, 0};
    // Any first character of Latin script: '<', '{', '[', or blanks before them.
    if (bytes.size() >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
        return {u"utf-16be"_s, 0};
    if (bytes.size() >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
        return {u"utf-16le"_s, 0};
    return {};
}

DecodedText lossyUtf8(const QByteArray &bytes)
{
    return {QString::fromUtf8(bytes).toUtf8(), u"utf-8"_s, {u"bytes that are not UTF-8 were replaced"_s}};
}

/// "<?xm" in EBCDIC, where not even the declaration is readable before it is converted: any of its code
/// pages shows what it says.
std::optional<DecodedText> decodeEbcdic(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x4C\x6F\xA7\x94"))
        return std::nullopt;
    const auto readable = convertFrom(u"ibm-037"_s, bytes.first(qMin<qsizetype>(bytes.size(), 400)));
    const QString stated = readable ? declaredCharset(readable->utf8) : QString();
    for (const QString &charset : {effectiveCharset(stated), u"ibm-037"_s}) {
        const auto converted = charset.isEmpty() ? std::nullopt : convertFrom(charset, bytes);
        if (converted && converted->utf8.contains("<?xml"))
            return DecodedText{converted->utf8, charset, {}};
    }
    return std::nullopt;
}

std::optional<DecodedText> decodeWide(const QByteArray &bytes)
{
    const Mark mark = wideMark(bytes);
    if (mark.charset.isEmpty())
        return std::nullopt;
    const auto converted = convertFrom(mark.charset, bytes.sliced(mark.length));
    if (!converted)
        return std::nullopt;
    // Some documents say UTF-16 with a mark in front of plain UTF-8.
    if (mark.length > 0 && !converted->utf8.contains('<') && !converted->utf8.contains('{'))
        return std::nullopt;
    DecodedText out{converted->utf8, mark.charset, {}};
    if (mark.length == 0)
        out.warnings.append(u"the text is %1 without a byte order mark"_s.arg(mark.charset.toUpper()));
    if (converted->errors > 0)
        out.warnings.append(u"bytes that are not %1 were replaced"_s.arg(mark.charset.toUpper()));
    return out;
}

/// ISO-2022-JP and ISO-2022-KR are pure ASCII to the eye, so their escape sequences tell.
QString escapedCharset(const QByteArray &bytes)
{
    if (!bytes.contains('\x1B'))
        return {};
    if (bytes.contains("\x1B$)C"))
        return u"iso-2022-kr"_s;
    if (bytes.contains("\x1B$B") || bytes.contains("\x1B$@") || bytes.contains("\x1B(J"))
        return u"iso-2022-jp"_s;
    return {};
}

QString shownName(const QString &charset)
{
    return charset == "ibm-943_P15A-2003"_L1 ? u"Shift_JIS"_s : charset;
}

/// Bytes that are not UTF-8: the first of the candidates that fits, else the one with the fewest faults.
DecodedText decodeLegacy(const QByteArray &bytes, const QStringList &stated)
{
    std::optional<DecodedText> best;
    qsizetype bestErrors = 0;
    QStringList warnings;
    const auto consider = [&](const QString &charset, bool isStated) {
        const auto converted = convertFrom(charset, bytes);
        if (!converted) {
            warnings.append(u"the encoding %1 is unknown"_s.arg(charset));
            return false;
        }
        if (!best || converted->errors < bestErrors) {
            best = DecodedText{converted->utf8, charset, {}};
            bestErrors = converted->errors;
            if (!isStated)
                best->warnings.append(u"the encoding was detected as %1"_s.arg(shownName(charset)));
        }
        // One character in a thousand bytes may be broken before the statement is doubted.
        return converted->errors * 1000 <= bytes.size();
    };
    bool done = false;
    for (const QString &charset : stated)
        done = done || (!charset.startsWith("utf"_L1) && charset != "us-ascii"_L1 && consider(charset, true));
    if (!done) {
        const QString detected = detectCharset(bytes, declaredLanguage(bytes));
        consider(detected.isEmpty() ? u"windows-1252"_s : detected, false);
    }
    if (!best)
        return lossyUtf8(bytes);
    if (bestErrors > 0)
        best->warnings.append(u"bytes that are not %1 were replaced"_s.arg(shownName(best->charset)));
    best->warnings = warnings + best->warnings;
    return *best;
}

DecodedText decodeNarrow(const QByteArray &bytes, const QString &contentType)
{
    QStringList stated;
    for (const QString &label : {httpCharset(contentType), declaredCharset(bytes)}) {
        if (!label.isEmpty())
            stated.append(effectiveCharset(label));
    }
    if (const QString escaped = escapedCharset(bytes); !escaped.isEmpty()) {
        if (const auto converted = convertFrom(escaped, bytes))
            return {converted->utf8, escaped, {}};
    }
    const Utf8Check check = checkUtf8(bytes);
    if (check.invalid == 0) {
        DecodedText out{bytes, u"utf-8"_s, {}};
        if (check.multibyte > 0 && !stated.isEmpty() && !stated.first().startsWith("utf-8"_L1))
            out.warnings.append(u"the text is UTF-8 although it claims to be %1"_s.arg(shownName(stated.first())));
        return out;
    }
    const bool saysUtf8 = stated.isEmpty() || stated.contains(u"utf-8"_s);
    // A broken character in UTF-8 text does not make it another encoding.
    if (check.multibyte > check.invalid * (saysUtf8 ? 1 : 20) && check.multibyte > 0)
        return lossyUtf8(bytes);
    return decodeLegacy(bytes, stated);
}

} // namespace

DecodedText decodeDocument(const QByteArray &bytes, const QString &contentType)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        const QByteArray rest = bytes.sliced(3);
        if (checkUtf8(rest).invalid > 0)
            return lossyUtf8(rest);
        return {rest, u"utf-8"_s, {}};
    }
    if (auto wide = decodeWide(bytes))
        return *wide;
    if (auto ebcdic = decodeEbcdic(bytes))
        return *ebcdic;
    return decodeNarrow(bytes, contentType);
}

} // namespace oneul
