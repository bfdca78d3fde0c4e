#include <gtest/gtest.h>

#include "text/html.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

const QUrl kBase(u"https://news.example.org/2024/10/post.html"_s);

QString sanitised(const QString &html)
{
    return sanitiseHtml(html, kBase);
}

TEST(HtmlToText, SqueezesWhiteSpaceAndEndsLinesAtBlocks)
{
    EXPECT_EQ(htmlToText(u"<p>One  two\n three</p>\n<p>Four<br>five</p>"_s), u"One two three\nFour\nfive"_s);
    EXPECT_EQ(htmlToText(u"<ul><li>첫째</li><li>둘째</li></ul>"_s), u"첫째\n둘째"_s);
    EXPECT_EQ(htmlToText(u"a<b>b</b>c <i>d</i>"_s), u"abc d"_s);
    EXPECT_EQ(htmlToText(u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s), u"a b\nc"_s);
}

TEST(HtmlToText, DropsScriptsStylesAndComments)
{
    EXPECT_EQ(htmlToText(u"<style>p{}</style>x<script>if (a < b) c('</p>');</script><!-- y -->z"_s), u"xz"_s);
    EXPECT_EQ(htmlToText(u"before<script>never closed"_s), u"before"_s);
    EXPECT_EQ(htmlToText(u"a<!-- no end"_s), u"a"_s);
}

TEST(HtmlToText, ResolvesEntities)
{
    EXPECT_EQ(htmlToText(u"A &amp; B &lt;c&gt; &#48;&#x31; &hellip; &eacute;&nbsp;x"_s), u"A & B <c> 01 … é x"_s);
    EXPECT_EQ(htmlToText(u"&#146;&#x80;"_s), u"’€"_s);
    EXPECT_EQ(htmlToText(u"AT&T &unknown; &; &#; 5 & 6"_s), u"AT&T &unknown; &; &#; 5 & 6"_s);
    EXPECT_EQ(htmlToText(u"&#x1F600;"_s), u"😀"_s);
    EXPECT_EQ(htmlToText(u"&#xD800;&#0;"_s), u"\uFFFD\uFFFD"_s);
}

TEST(HtmlToText, KeepsTextThatOnlyLooksLikeMarkup)
{
    EXPECT_EQ(htmlToText(u"a < b and c > d <3"_s), u"a < b and c > d <3"_s);
    EXPECT_EQ(htmlToText(QString()), QString());
    EXPECT_EQ(htmlToText(u"<![CDATA[<p>inside</p>]]>"_s), u"inside"_s);
}

TEST(HtmlToText, KeepsTheLinesOfPreformattedText)
{
    EXPECT_EQ(htmlToText(u"<pre>one\ntwo</pre>three\nfour"_s), u"one\ntwo\nthree four"_s);
}

TEST(TitleText, UnescapesOnceOrTwice)
{
    EXPECT_EQ(titleText(u"Q&amp;A"_s), u"Q&A"_s);
    EXPECT_EQ(titleText(u"Q&amp;amp;A"_s), u"Q&A"_s);
    EXPECT_EQ(titleText(u"AT&T  and\n AI "_s), u"AT&T and AI"_s);
    EXPECT_EQ(titleText(u"‘오늘’&#8217;s&nbsp;AI"_s), u"‘오늘’’s AI"_s);
}

TEST(TitleText, RemovesTagsButKeepsWhatIsNone)
{
    EXPECT_EQ(titleText(u"<b>Bold</b> &lt;i&gt;title&lt;/i&gt;"_s), u"Bold title"_s);
    EXPECT_EQ(titleText(u"When a < b"_s), u"When a < b"_s);
    EXPECT_EQ(titleText(u"List<T> and Map&lt;K, V&gt;"_s), u"List<T> and Map<K, V>"_s);
    EXPECT_EQ(titleText(u"x <- y -> z"_s), u"x <- y -> z"_s);
    EXPECT_EQ(titleText(u"a<br/>b<p>c"_s), u"a b c"_s);
    EXPECT_EQ(titleText(u"soft\u00ADhy\u200Bphen"_s), u"softhyphen"_s);
}

TEST(SanitiseHtml, KeepsAllowedMarkup)
{
    EXPECT_EQ(sanitised(u"<p>Hello <strong>there</strong></p>"_s), u"<p>Hello <strong>there</strong></p>"_s);
    EXPECT_EQ(sanitised(u"plain > text"_s), u"plain &gt; text"_s);
    EXPECT_EQ(sanitised(u"<font color=red>a</font><unknown-tag>b</unknown-tag>"_s), u"ab"_s);
    EXPECT_EQ(sanitised(u"<td colspan=2 onclick='x()' style='a'>x</td>"_s), u"<td colspan=\"2\">x</td>"_s);
}

TEST(SanitiseHtml, DropsActiveContent)
{
    EXPECT_EQ(sanitised(u"a<script>alert(1)</script>b<style>x</style>c"_s), u"abc"_s);
    EXPECT_EQ(sanitised(u"a<form action=x><input name=q><button>go</button></form>b"_s), u"ab"_s);
    EXPECT_EQ(sanitised(u"a<iframe src=//x>f</iframe><object data=x></object><embed src=x>b"_s), u"ab"_s);
    EXPECT_EQ(sanitised(u"a<svg onload=x><path/></svg><math><mi>y</mi></math>b"_s), u"ab"_s);
    EXPECT_EQ(sanitised(u"<b onmouseover=\"x()\">t</b>"_s), u"<b>t</b>"_s);
}

TEST(SanitiseHtml, RefusesDangerousAddresses)
{
    for (const QString &address : {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u" java\nscript:alert(1)"_s,
                                   u"java&#10;script:x"_s, u"&#106;avascript:x"_s, u"vbscript:x"_s,
                                   u"data:text/html,x"_s, u"file:///etc/passwd"_s, u"\u0001javascript:x"_s})
        EXPECT_EQ(sanitised(u"<a href=\""_s + address + u"\">x</a>"_s), u"<a>x</a>"_s) << qPrintable(address);
    EXPECT_EQ(sanitised(u"<img src='javascript:x'><img src='data:image/svg+xml,x'>"_s), QString());
}

TEST(SanitiseHtml, ResolvesRelativeAddresses)
{
    EXPECT_EQ(sanitised(u"<a href='../a b'>x</a>"_s), u"<a href=\"https://news.example.org/2024/a%20b\">x</a>"_s);
    EXPECT_EQ(sanitised(u"<img src='//cdn.example.org/i.png' alt='A &quot;B&quot;'>"_s),
              u"<img src=\"https://cdn.example.org/i.png\" alt=\"A &quot;B&quot;\">"_s);
    EXPECT_EQ(sanitised(u"<a href='mailto:x@example.org'>m</a>"_s), u"<a href=\"mailto:x@example.org\">m</a>"_s);
    EXPECT_EQ(sanitised(u"<a href='http://x.example/?a=1&amp;b=2'>q</a>"_s),
              u"<a href=\"http://x.example/?a=1&amp;b=2\">q</a>"_s);
    EXPECT_EQ(sanitiseHtml(u"<a href='/x'>y</a>"_s, QUrl()), u"<a>y</a>"_s);
    EXPECT_EQ(sanitised(u"<img src='data:image/png;base64,AAAA'>"_s), u"<img src=\"data:image/png;base64,AAAA\">"_s);
}

TEST(SanitiseHtml, DropsTrackingPixels)
{
    EXPECT_EQ(sanitised(u"a<img src='/p.gif' width=1 height=1>b"_s), u"ab"_s);
    EXPECT_EQ(sanitised(u"a<img src='/p.gif' width='0px'>b"_s), u"ab"_s);
    EXPECT_EQ(sanitised(u"<img src='/p.gif' width=100>"_s),
              u"<img src=\"https://news.example.org/p.gif\" width=\"100\">"_s);
    EXPECT_EQ(sanitiseHtml(u"<img src='https://t.example/p' style='border:0; WIDTH: 1px;height:1px'>"_s, kBase), u""_s);
    EXPECT_EQ(sanitiseHtml(u"<img src='https://t.example/p' style='width:100%;height:10px'>"_s, kBase),
              u"<img src=\"https://t.example/p\">"_s);
}

TEST(SanitiseHtml, BalancesTags)
{
    EXPECT_EQ(sanitised(u"<p>a<p>b"_s), u"<p>a</p><p>b</p>"_s);
    EXPECT_EQ(sanitised(u"<ul><li>a<li>b</ul>c"_s), u"<ul><li>a</li><li>b</li></ul>c"_s);
    EXPECT_EQ(sanitised(u"<b><i>a</b>b</i>"_s), u"<b><i>a</i></b>b"_s);
    EXPECT_EQ(sanitised(u"</div></p>x"_s), u"x"_s);
    EXPECT_EQ(sanitised(u"<table><tr><td>a<td>b<tr><td>c</table>"_s),
              u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s);
    EXPECT_EQ(sanitised(u"x<a href='cut off"_s), u"x"_s);
}

TEST(SanitiseHtml, IsStable)
{
    const QString html = u"<p>a &lt;script&gt; & b<br>c <a href='x?y=1&z=2'>l</a><p>d<img src=e.png>"_s;
    const QString once = sanitised(html);
    EXPECT_EQ(sanitised(once), once);
}

/// A quadratic pass would take minutes at these sizes and run into the program's time limit.
TEST(SanitiseHtml, HostileInputIsLinear)
{
    const qsizetype many = 300'000;
    QString attributes = u"<a"_s;
    for (qsizetype i = 0; i < many; ++i)
        attributes += u" a"_s + QString::number(i);
    const QString nested = u"<div>"_s.repeated(many);
    EXPECT_TRUE(sanitised(nested + u"x"_s + u"</i>"_s.repeated(many)).contains(u'x'));
    EXPECT_EQ(htmlToText(nested + u"x"_s), u"x"_s);
    EXPECT_EQ(sanitised(attributes + u">x</a>"_s), u"<a>x</a>"_s);
    EXPECT_EQ(sanitised(u"<form>"_s.repeated(many) + u"x"_s), u"x"_s);
    EXPECT_EQ(htmlToText(u"<"_s.repeated(many)).size(), many);
    EXPECT_EQ(htmlToText(u"&"_s.repeated(many)).size(), many);
    EXPECT_EQ(htmlToText(u"<!"_s.repeated(many)), QString());
}

TEST(EscapeText, EscapesAndKeepsLines)
{
    EXPECT_EQ(escapeText(u"a < b & \"c\"\r\nd\ne"_s), u"a &lt; b &amp; &quot;c&quot;<br>d<br>e"_s);
}

} // namespace
} // namespace oneul
