#include "parse/charset.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct Label {
    const char *label;
    const char *charset;
};

// Labels that people use for more than the standard of that name.
constexpr Label kLabels[] = {
    {"euc-kr", "windows-949"},
    {"euckr", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"ksc5601", "windows-949"},
    {"ks_c_5601", "windows-949"},
    {"cp949", "windows-949"},
    {"ms949", "windows-949"},
    {"x-windows-949", "windows-949"},
    {"uhc", "windows-949"},
    {"shift_jis", "ibm-943_P15A-2003"},
    {"shift-jis", "ibm-943_P15A-2003"},
    {"sjis", "ibm-943_P15A-2003"},
    {"x-sjis", "ibm-943_P15A-2003"},
    {"cp932", "ibm-943_P15A-2003"},
    {"windows-31j", "ibm-943_P15A-2003"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"cp936", "gb18030"},
    {"gb_2312-80", "gb18030"},
    {"x-gbk", "gb18030"},
    {"big5", "big5-hkscs"},
    {"x-x-big5", "big5-hkscs"},
    {"cp950", "big5-hkscs"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"us-ascii", "us-ascii"},
    {"iso-8859-9", "windows-1254"},
    {"tis-620", "windows-874"},
    {"iso-8859-11", "windows-874"},
    {"cp1251", "windows-1251"},
    {"cp1252", "windows-1252"},
    {"win-1251", "windows-1251"},
    {"iso-8859-8-i", "windows-1255"},
    {"iso-8859-8", "windows-1255"},
    {"x-euc-jp", "euc-jp"},
    {"unicode", "utf-16"},
    {"utf8", "utf-8"},
    {"maclatin2", "x-mac-centraleurroman"},
    {"maccentraleurope", "x-mac-centraleurroman"},
    {"macgreek", "x-mac-greek"},
    {"macturkish", "x-mac-turkish"},
    {"maciceland", "macintosh"},
    {"macroman", "macintosh"},
};

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// The bytes outside markup that say something of the encoding: lines with bytes above 0x7F.
QByteArray evidence(const QByteArray &bytes)
{
    constexpr qsizetype kEnough = 64 * 1024;
    QByteArray out;
    bool inTag = false;
    qsizetype pieceStart = 0;
    bool pieceHigh = false;
    const auto finish = [&](qsizetype end) {
        if (pieceHigh)
            out += bytes.sliced(pieceStart, end - pieceStart) + ' ';
        pieceHigh = false;
        pieceStart = end + 1;
    };
    for (qsizetype i = 0; i < bytes.size() && out.size() < kEnough; ++i) {
        const char c = bytes[i];
        if (c == '<' || c == '>' || c == '\n') {
            finish(i);
            inTag = c == '<' || (inTag && c == '\n');
        } else if (static_cast<uchar>(c) >= 0x80 && !inTag) {
            pieceHigh = true;
        }
    }
    if (out.size() < kEnough)
        finish(bytes.size());
    return out;
}

/// The share of high bytes that Thai text in TIS-620 has where other encodings have few: Thai vowels
/// and tone marks (0xD0–0xDA, 0xE0–0xEE) beside consonants (0xA1–0xCE), and nothing outside them.
bool looksThai(const QByteArray &text)
{
    qsizetype consonants = 0;
    qsizetype vowels = 0;
    qsizetype others = 0;
    for (const char c : text) {
        const auto byte = static_cast<uchar>(c);
        if (byte >= 0xA1 && byte <= 0xCE)
            ++consonants;
        else if ((byte >= 0xD0 && byte <= 0xDA) || (byte >= 0xE0 && byte <= 0xEE))
            ++vowels;
        else if (byte >= 0x80)
            ++others;
    }
    const qsizetype all = consonants + vowels + others;
    return all >= 8 && others * 50 < all && vowels * 5 > all && consonants * 3 > all;
}

} // namespace

QString effectiveCharset(const QString &label)
{
    const QString wanted = label.trimmed().toLower();
    const auto *found = std::find_if(std::begin(kLabels), std::end(kLabels),
                                     [&](const Label &each) { return wanted == QLatin1StringView(each.label); });
    return found == std::end(kLabels) ? wanted : QString::fromLatin1(found->charset);
}

std::optional<Converted> convertFrom(const QString &charset, const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset.toLatin1().constData(), &status));
    if (U_FAILURE(status))
        return std::nullopt;
    QString text(bytes.size() + 16, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(text.data());
    UChar *const begin = target;
    const char *source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, source + bytes.size(), nullptr, true,
                   &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        // No supported encoding gives more than two units for one byte.
        const qsizetype done = target - begin;
        text.resize(bytes.size() * 2 + 16);
        auto *again = reinterpret_cast<UChar *>(text.data());
        target = again + done;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, again + text.size(), &source, bytes.constData() + bytes.size(),
                       nullptr, true, &status);
        text.resize(target - again);
    } else {
        text.resize(target - begin);
    }
    if (U_FAILURE(status))
        return std::nullopt;
    // 0x1A is what ICU gives for an undefined byte of a single-byte encoding.
    const qsizetype errors = text.count(QChar::ReplacementCharacter) + text.count(QChar(0x1A));
    return Converted{text.toUtf8(), errors};
}

QString detectCharset(const QByteArray &bytes, const QString &language)
{
    const QByteArray sample = evidence(bytes);
    if (language.startsWith(u"th"_s) && looksThai(sample))
        return u"windows-874"_s;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status))
        return {};
    QString first;
    for (int32_t i = 0; i < count; ++i) {
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &status)).toLower();
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        // ICU knows no Thai encoding, and takes Thai for something else with little confidence.
        if (i == 0 && confidence < 60 && looksThai(sample))
            return u"windows-874"_s;
        if (name.startsWith("utf-"_L1) || name.startsWith("ibm42"_L1) || name.startsWith("iso-2022"_L1)
            || confidence < 8)
            continue;
        const QString charset = effectiveCharset(name);
        if (first.isEmpty())
            first = charset;
        // What the text does not fit into is not it, however probable the letters make it.
        if (const auto converted = convertFrom(charset, sample); converted && converted->errors == 0)
            return charset;
    }
    return first;
}

namespace {

/// The first byte that is no ASCII, eight at a time.
const uchar *pastAscii(const uchar *at, const uchar *end)
{
    for (; end - at >= 8; at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        if ((eight & 0x8080808080808080ULL) != 0)
            break;
    }
    while (at < end && *at < 0x80)
        ++at;
    return at;
}

} // namespace

Utf8Check checkUtf8(QByteArrayView bytes)
{
    Utf8Check out;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    const auto continues = [&](int n) { return at + n < end && (at[n] & 0xC0) == 0x80; };
    while (at < end) {
        at = pastAscii(at, end);
        if (at == end)
            break;
        const uchar c = *at;
        int length = 0;
        if (c < 0x80)
            length = 1;
        else if (c >= 0xC2 && c < 0xE0 && continues(1))
            length = 2;
        else if ((c & 0xF0) == 0xE0 && continues(1) && continues(2) && !(c == 0xE0 && at[1] < 0xA0)
                 && !(c == 0xED && at[1] >= 0xA0))
            length = 3;
        else if (c >= 0xF0 && c < 0xF5 && continues(1) && continues(2) && continues(3) && !(c == 0xF0 && at[1] < 0x90)
                 && !(c == 0xF4 && at[1] >= 0x90))
            length = 4;
        out.multibyte += length > 1;
        out.invalid += length == 0;
        at += qMax(length, 1);
    }
    return out;
}

} // namespace oneul
