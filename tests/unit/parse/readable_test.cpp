// Pages of tests/data/pages: each .html has a .txt with the text that is to be found, or the error and its detail.

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include "parse/gate.h"
#include "parse/readable.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

const QDir kPages(QStringLiteral(ONEUL_TEST_DATA_DIR "/pages"));

QByteArray contents(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

InputGate gate()
{
    return InputGate::fromJson(contents(u":/oneul/gate.json"_s)).value_or({});
}

Document page(const QByteArray &bytes)
{
    return {bytes, QUrl(u"https://p.example.org/news/1"_s), {}};
}

Result<ReadableText> extracted(const QByteArray &html, const QString &xpath = {})
{
    return extractArticle(page(html), xpath);
}

QString outcome(const QString &name)
{
    const auto text = readArticlePage(page(contents(kPages.filePath(name + u".html"_s))), {}, gate());
    return text ? text->text : u"%1: %2"_s.arg(errorCodeName(text.error().code), text.error().detail);
}

class ReadablePage : public testing::TestWithParam<std::string>
{};

TEST_P(ReadablePage, HasItsArticle)
{
    const QString name = QString::fromStdString(GetParam());
    const QString path = kPages.filePath(name + u".txt"_s);
    const QString found = outcome(name);
    if (qEnvironmentVariableIsSet("ONEUL_WRITE_PAGES")) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(found.toUtf8() + '\n');
    }
    EXPECT_EQ(found.toStdString() + "\n", contents(path).toStdString());
}

std::vector<std::string> pageNames()
{
    std::vector<std::string> names;
    const QStringList files = kPages.entryList({u"*.html"_s});
    for (const QString &file : files)
        names.push_back(file.chopped(5).toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Pages, ReadablePage, testing::ValuesIn(pageNames()), [](const auto &info) {
    return QString::fromStdString(info.param).remove(u'-').toStdString();
});

TEST(Readable, HasAllPages)
{
    EXPECT_GE(pageNames().size(), 17U);
}

TEST(Readable, KeepsWhatAnArticleIsMadeOf)
{
    const auto text = extracted(contents(kPages.filePath(u"blog.html"_s)));
    ASSERT_TRUE(text);
    EXPECT_EQ(text->title, u"Small models learn to plan - A weblog"_s);
    for (const QString &part : {u"<h2>What was measured</h2>"_s, u"https://p.example.org/img/chart.png"_s,
                                u"<figcaption>"_s, u"<blockquote>"_s, u"<pre><code>plan(task)\n  retry"_s, u"<li>"_s,
                                u"href=\"https://p.example.org/notes/2\""_s})
        EXPECT_TRUE(text->html.contains(part)) << qPrintable(part) << "\n" << qPrintable(text->html);
    EXPECT_FALSE(text->html.contains(u"<h1"_s));
    EXPECT_TRUE(text->text.contains(u"\nWhat was measured\n"_s));
}

TEST(Readable, ReadsWhereTheAnalystPoints)
{
    const QByteArray html = "<html><body><div class=story><p>Short.</p><script>x()</script></div>"
                            "<div class=other onclick='x()'><p>Other &amp; more</p></div></body></html>";
    EXPECT_EQ(extracted(html, u"//div[@class='other']"_s)->html.simplified(), u"<div><p>Other &amp; more</p></div>"_s);
    EXPECT_EQ(extracted(html, u"//div[@class='story']"_s)->text, u"Short."_s);
    EXPECT_EQ(extracted(html, u"//div[@class='other']/p/text()"_s)->text, u"Other & more"_s);
    EXPECT_EQ(extracted(html, u"//div[@class='gone']"_s).error().code, ErrorCode::PageChanged);
    EXPECT_EQ(extracted(html, u"//div["_s).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(extracted(" \n", {}).error().code, ErrorCode::EmptyDocument);
    EXPECT_EQ(extracted("text without any markup", {}).error().code, ErrorCode::NotFound);
}

TEST(Readable, SaysTheSameTwice)
{
    const QByteArray html = contents(kPages.filePath(u"newspaper.html"_s));
    EXPECT_EQ(extracted(html)->html, extracted(html)->html);
}

TEST(Readable, NothingThatRunsIsKept)
{
    const QByteArray paragraph = "<p onclick=\"x()\">A long sentence that is here, so that there is some text to find, "
                                 "and another one that follows it.<iframe src=\"https://e.example.org\"></iframe>"
                                 "<a href=\"javascript:x()\">click</a><img src=\"x.png\" onerror=\"x()\"></p>";
    const auto text = extracted("<body><article>" + paragraph.repeated(6) + "</article></body>");
    ASSERT_TRUE(text);
    for (const QString &bad : {u"onclick"_s, u"onerror"_s, u"javascript:"_s, u"<iframe"_s})
        EXPECT_FALSE(text->html.contains(bad)) << qPrintable(bad);
}

TEST(Readable, ALongArticleAboutNoticesIsAnArticle)
{
    const QString sentence = u"The captcha is dead, say the authors, and access denied pages follow it. "_s;
    const auto text = readArticlePage(page("<article><p>" + sentence.repeated(20).toUtf8() + "</p><p>"
                                           + sentence.repeated(20).toUtf8() + "</p></article>"),
                                      {}, gate());
    EXPECT_TRUE(text);
}

/// Pages that are made to hurt, four times as large the second time: what grows faster than the page does shows.
TEST(Readable, HostilePagesTakeLinearTime)
{
    const QList<std::pair<QByteArray, QByteArray>> shapes = {{"<a ", "x%=1 "},
                                                             {"", "<div>"},
                                                             {"", "<b><p>"},
                                                             {"", "<p>text, and more. "},
                                                             {"", "<div class=related>"},
                                                             {"<!--", "<!--"},
                                                             {"", "<table><td>"},
                                                             {"", "</div>"},
                                                             {"", "<a href=x><h2>"},
                                                             {"", "<li>a<li>"},
                                                             {"<p a=\"", "\"b="},
                                                             {"", "<script><p>"},
                                                             {"", "&lt;&#44;"},
                                                             {"", "<x y='"}};
    for (const auto &[head, piece] : shapes) {
        const auto measure = [&, head = head, piece = piece](int times) {
            QElapsedTimer timer;
            timer.start();
            (void)readArticlePage(page("<html><body>" + head + piece.repeated(times)), {}, gate());
            return timer.elapsed();
        };
        const qint64 small = measure(8'000);
        const qint64 large = measure(32'000);
        EXPECT_LT(large, 400 + 16 * small) << head.constData() << piece.constData();
    }
}

} // namespace
