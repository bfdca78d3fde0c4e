#include <gtest/gtest.h>

#include "text/identity.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

QString normalised(const QString &url)
{
    return normalisedUrl(QUrl(url));
}

TEST(NormalisedUrl, SchemeHostPortAndFragment)
{
    const QString expected = u"https://example.org/a"_s;
    for (const QString &url :
         {u"http://example.org/a"_s, u"https://www.Example.ORG/a/"_s, u"https://example.org:443/a"_s,
          u"http://example.org:80/a#top"_s, u"https://user:pw@example.org/a"_s, u"https://example.org/b/../a"_s,
          u"https://example.org./a"_s})
        EXPECT_EQ(normalised(url), expected) << qPrintable(url);
    EXPECT_NE(normalised(u"https://example.org:8080/a"_s), expected);
    EXPECT_NE(normalised(u"https://example.org/A"_s), expected);
    EXPECT_EQ(normalised(u"https://example.org/"_s), normalised(u"http://www.example.org"_s));
    EXPECT_NE(normalised(u"https://blog.example.org/a"_s), expected);
}

TEST(NormalisedUrl, TrackingParametersGoAndOthersAreSorted)
{
    EXPECT_EQ(normalised(u"https://example.org/a?utm_source=x&UTM_Medium=y&fbclid=1&gclid=2"_s),
              u"https://example.org/a"_s);
    EXPECT_EQ(normalised(u"https://example.org/a?b=2&a=1"_s), u"https://example.org/a?a=1&b=2"_s);
    EXPECT_EQ(normalised(u"https://example.org/a?source=rss----12&id=7"_s), u"https://example.org/a?id=7"_s);
    EXPECT_EQ(normalised(u"https://example.org/a?source=home"_s), u"https://example.org/a?source=home"_s);
    EXPECT_NE(normalised(u"https://news.example.org/item?id=1"_s), normalised(u"https://news.example.org/item?id=2"_s));
}

TEST(NormalisedUrl, PercentEncodingIsOne)
{
    const QString expected = normalised(u"https://example.org/오늘"_s);
    EXPECT_EQ(expected, u"https://example.org/%EC%98%A4%EB%8A%98"_s);
    EXPECT_EQ(normalised(u"https://example.org/%ec%98%a4%eb%8a%98/"_s), expected);
    EXPECT_EQ(normalised(u"https://example.org/%EC%98%A4%EB%8A%98"_s), expected);
    EXPECT_EQ(normalised(u"https://example.org/%7Euser/%61"_s), u"https://example.org/~user/a"_s);
    EXPECT_NE(normalised(u"https://example.org/a%2Fb"_s), normalised(u"https://example.org/a/b"_s));
    EXPECT_EQ(normalised(u"https://example.org/a?q=%ec%98%a4"_s), normalised(u"https://example.org/a?q=오"_s));
}

TEST(NormalisedUrl, IsIdempotentAndKeepsOtherSchemes)
{
    for (const QString &url : {u"http://www.example.org/a%20b/?z=1&a=%2f#x"_s, u"https://example.org/오늘?q=내일"_s}) {
        const QString once = normalised(url);
        EXPECT_EQ(normalised(once), once);
    }
    EXPECT_EQ(normalised(u"urn:uuid:1234"_s), u"urn:uuid:1234"_s);
    EXPECT_EQ(normalised(QString()), QString());
}

TEST(ArxivId, NewStyle)
{
    for (const QString &text :
         {u"2410.01201"_s, u"2410.01201v2"_s, u"arXiv:2410.01201"_s, u"arxiv:2410.01201v1 [cs.LG]"_s,
          u"http://arxiv.org/abs/2410.01201v3"_s, u"https://www.arxiv.org/pdf/2410.01201.pdf"_s,
          u"https://arxiv.org/pdf/2410.01201v1.pdf?download=1"_s, u"https://export.arxiv.org/abs/2410.01201#x"_s,
          u"https://arxiv.org/html/2410.01201v1/"_s, u"oai:arXiv.org:2410.01201v1"_s, u"arxiv.org/abs/2410.01201"_s,
          u"https://huggingface.co/papers/2410.01201"_s, u"https://www.alphaxiv.org/abs/2410.01201v1"_s,
          u"https://doi.org/10.48550/arXiv.2410.01201"_s, u"10.48550/arxiv.2410.01201"_s,
          u"doi:10.48550/arXiv.2410.01201"_s, u"https://ar5iv.labs.arxiv.org/html/2410.01201"_s})
        EXPECT_EQ(arxivIdOf(text), u"2410.01201"_s) << qPrintable(text);
    EXPECT_EQ(arxivIdOf(u"https://arxiv.org/abs/0704.0001"_s), u"0704.0001"_s);
}

TEST(ArxivId, OldStyle)
{
    for (const QString &text : {u"cs/0501001"_s, u"cs.AI/0501001v1"_s, u"http://arxiv.org/abs/cs/0501001"_s,
                                u"oai:arXiv.org:cs/0501001"_s, u"https://arxiv.org/pdf/cs/0501001.pdf"_s})
        EXPECT_EQ(arxivIdOf(text), u"cs/0501001"_s) << qPrintable(text);
    EXPECT_EQ(arxivIdOf(u"https://arxiv.org/abs/hep-th/9901001"_s), u"hep-th/9901001"_s);
}

TEST(ArxivId, NoneWhereThereIsNone)
{
    for (const QString &text :
         {u"https://deeplearn.org/arxiv/530608"_s, u"https://deeplearn.org/arxiv/530608/some-title"_s,
          u"https://example.org/abs/2410.01201"_s, u"https://notarxiv.org/abs/2410.01201"_s, u"2413.01201"_s,
          u"2410.012"_s, u"2410.0120123"_s, u"https://arxiv.org/list/cs.AI/recent"_s,
          u"https://huggingface.co/papers"_s, u"Version 2410.01201 of it"_s, u"10.1000/2410.01201"_s, u"blog/0501001"_s,
          QString()})
        EXPECT_EQ(arxivIdOf(text), QString()) << qPrintable(text);
}

} // namespace
} // namespace oneul
