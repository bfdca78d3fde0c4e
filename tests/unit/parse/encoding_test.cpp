#include <gtest/gtest.h>

#include <QStringEncoder>

#include <unicode/ucnv.h>

#include "parse/charset.h"
#include "parse/encoding.h"
#include "parse/feed.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

/// Text in a legacy encoding, written by ICU.
QByteArray encoded(const QString &text, const char *charset)
{
    UErrorCode status = U_ZERO_ERROR;
    QByteArray out(text.size() * 6 + 16, '\0');
    UConverter *converter = ucnv_open(charset, &status);
    const int32_t size =
        ucnv_fromUChars(converter, out.data(), static_cast<int32_t>(out.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    EXPECT_TRUE(U_SUCCESS(status)) << charset;
    out.resize(size);
    return out;
}

struct EncodingCase {
    const char *declared;
    const char *writer; ///< ICU's name
    const char16_t *title;
};

void PrintTo(const EncodingCase &given, std::ostream *out)
{
    *out << given.declared;
}

class Declared : public testing::TestWithParam<EncodingCase>
{
protected:
    [[nodiscard]] QString titleOf(const QString &declaration, const QString &contentType) const
    {
        const QString xml =
            u"<?xml version=\"1.0\"%1?><rss version=\"2.0\"><channel><title>%2</title></channel></rss>"_s;
        const QString text = xml.arg(declaration, QString::fromUtf16(GetParam().title));
        const Result<ParsedFeed> feed = parseFeed({encoded(text, GetParam().writer), {}, contentType});
        return feed ? feed->title : feed.error().detail;
    }
};

TEST_P(Declared, InTheDocument)
{
    EXPECT_EQ(titleOf(u" encoding=\"%1\""_s.arg(QString::fromLatin1(GetParam().declared)), {}),
              QString::fromUtf16(GetParam().title));
}

TEST_P(Declared, ByTheServer)
{
    EXPECT_EQ(titleOf({}, u"text/xml; charset=\"%1\""_s.arg(QString::fromLatin1(GetParam().declared))),
              QString::fromUtf16(GetParam().title));
}

INSTANTIATE_TEST_SUITE_P(Encodings, Declared,
                         testing::Values(EncodingCase{"EUC-KR", "windows-949", u"똠방각하와 펩시콜라"},
                                         EncodingCase{"ks_c_5601-1987", "windows-949", u"인공지능 소식"},
                                         EncodingCase{"Shift_JIS", "ibm-943_P15A-2003", u"表示とソフト①"},
                                         EncodingCase{"EUC-JP", "euc-jp", u"新しい言語モデル"},
                                         EncodingCase{"ISO-2022-JP", "iso-2022-jp", u"新しい言語モデル"},
                                         EncodingCase{"gb2312", "gb18030", u"人工智能镕"},
                                         EncodingCase{"GB18030", "gb18030", u"人工智能㐀"},
                                         EncodingCase{"Big5", "big5-hkscs", u"人工智慧新聞"},
                                         EncodingCase{"KOI8-R", "koi8-r", u"Новости науки"},
                                         EncodingCase{"windows-1251", "windows-1251", u"Новости науки"},
                                         EncodingCase{"windows-1250", "windows-1250", u"Příliš žluťoučký"},
                                         EncodingCase{"iso-8859-1", "windows-1252", u"Café – “quoted”"},
                                         EncodingCase{"iso-8859-2", "iso-8859-2", u"Příliš žluťoučký"},
                                         EncodingCase{"iso-8859-7", "iso-8859-7", u"Ελληνικά νέα"},
                                         EncodingCase{"iso-8859-9", "windows-1254", u"Türkçe ışık"},
                                         EncodingCase{"iso-8859-15", "iso-8859-15", u"Prix: 5 €"},
                                         EncodingCase{"windows-1256", "windows-1256", u"أخبار العلوم"},
                                         EncodingCase{"tis-620", "windows-874", u"ข่าวปัญญาประดิษฐ์"},
                                         EncodingCase{"UTF-16", "utf-16", u"넓은 글자"},
                                         EncodingCase{"UTF-32", "utf-32", u"넓은 글자"}));

TEST(Encoding, ValidUtf8IsUtf8WhateverItClaims)
{
    const QByteArray bytes = QStringLiteral("<?xml version='1.0' encoding='euc-kr'?><rss>한글 é</rss>").toUtf8();
    const DecodedText text = decodeDocument(bytes, u"text/xml; charset=iso-8859-1"_s);
    EXPECT_EQ(text.utf8, bytes);
    EXPECT_EQ(text.warnings.size(), 1);
}

TEST(Encoding, HttpComesBeforeTheDeclaration)
{
    const QByteArray bytes =
        encoded(u"<?xml version='1.0' encoding='iso-8859-1'?><rss>Новости</rss>"_s, "windows-1251");
    EXPECT_TRUE(
        QString::fromUtf8(decodeDocument(bytes, u"text/xml; charset=windows-1251"_s).utf8).contains(u"Новости"));
}

TEST(Encoding, OneWrongByteLeavesTheRestAlone)
{
    const QByteArray bytes = QStringLiteral("<rss>한글 텍스트</rss>").toUtf8() + "\xFF";
    const DecodedText text = decodeDocument(bytes, {});
    EXPECT_TRUE(QString::fromUtf8(text.utf8).contains(u"한글 텍스트"));
    EXPECT_EQ(text.warnings.size(), 1);
}

TEST(Encoding, WideTextWithoutMarkIsRecognised)
{
    const QString text = u"<rss>글</rss>"_s;
    for (const char *charset : {"utf-16le", "utf-16be", "utf-32le", "utf-32be"})
        EXPECT_EQ(QString::fromUtf8(decodeDocument(encoded(text, charset), {}).utf8), text) << charset;
}

TEST(Encoding, UndeclaredTextIsDetected)
{
    const QString korean = u"<rss>작은 언어 모델이 큰 모델보다 나은 결과를 내었다는 연구가 나왔다</rss>"_s;
    EXPECT_EQ(QString::fromUtf8(decodeDocument(encoded(korean, "windows-949"), {}).utf8), korean);
    const QString russian = u"<rss>Небольшая языковая модель показала лучшие результаты</rss>"_s;
    EXPECT_EQ(QString::fromUtf8(decodeDocument(encoded(russian, "koi8-r"), {}).utf8), russian);
    const QString french = u"<rss>Un modèle de langue plus petit a été présenté à Genève</rss>"_s;
    EXPECT_EQ(QString::fromUtf8(decodeDocument(encoded(french, "windows-1252"), {}).utf8), french);
    const QString thai = u"<rss>แบบจำลองภาษาขนาดเล็กให้ผลลัพธ์ที่ดีกว่าแบบจำลองขนาดใหญ่</rss>"_s;
    EXPECT_EQ(QString::fromUtf8(decodeDocument(encoded(thai, "windows-874"), {}).utf8), thai);
}

TEST(Encoding, UnknownNamesAreNoReasonToFail)
{
    const QByteArray bytes =
        encoded(u"<?xml version='1.0' encoding='x-nonsense'?><rss>Présenté à Genève</rss>"_s, "windows-1252");
    const DecodedText text = decodeDocument(bytes, {});
    EXPECT_TRUE(QString::fromUtf8(text.utf8).contains(u"Présenté à Genève"));
    EXPECT_FALSE(text.warnings.isEmpty());
}

TEST(Utf8Check, CountsWhatUnicodeForbids)
{
    EXPECT_EQ(checkUtf8("\xC0\x80").invalid, 2);
    EXPECT_EQ(checkUtf8("\xED\xA0\x80").invalid, 3);
    EXPECT_EQ(checkUtf8("\xF4\x90\x80\x80").invalid, 4);
    EXPECT_EQ(checkUtf8("\xED\x95").invalid, 2);
    EXPECT_EQ(checkUtf8("\xF0\x9F\x98\x80").multibyte, 1);
}

} // namespace
