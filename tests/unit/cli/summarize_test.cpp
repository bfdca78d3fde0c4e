#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "cli/command.h"
#include "commandtest.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

struct Outcome : CommandRun {
    QJsonObject document;
};

class Summarize : public CommandTest
{
protected:
    [[nodiscard]] QString file(const QByteArray &lines) const { return CommandTest::file(u"in"_s, lines); }

    [[nodiscard]] Outcome run(const QStringList &words, bool json = true) const
    {
        Outcome outcome{runCommand(u"summarize"_s, words, json), {}};
        outcome.document = QJsonDocument::fromJson(outcome.out).object();
        return outcome;
    }
};

constexpr auto kArticles =
    R"({"id": "a", "title": "Sparse routing for cheaper language models", "summary": "Large models are costly to serve. We propose sparse routing, a way to serve language models with a third of the memory. Results show that companies could cut the cost of a request by 60 percent."}
{"id": 7, "title": "A robot that sorts waste", "summary": "Recycling plants sort by hand today. The new robot sorts waste with a camera and a soft gripper, and it learns from one hour of video.", "url": "https://example.org/not/read"}
{"id": "c", "title": "Parliament votes on rules for sparse routing"}
)";

QStringList texts(const QJsonArray &claims)
{
    QStringList texts;
    for (const QJsonValue &claim : claims)
        texts.append(claim[u"text"].toString());
    return texts;
}

TEST_F(Summarize, GivesTheBestSentencesInTheOrderOfTheArticles)
{
    const Outcome done = run({u"--in"_s, file(kArticles), u"--sentences"_s, u"3"_s, u"--lang"_s, u"en"_s});
    ASSERT_EQ(done.status, ExitDone) << qPrintable(done.messages);
    const QJsonArray sentences = done.document[u"sentences"].toArray();
    ASSERT_EQ(sentences.size(), 3) << done.out.constData();
    EXPECT_TRUE(sentences[0][u"text"].toString().startsWith(u"We propose sparse routing"));
    EXPECT_TRUE(sentences[1][u"text"].toString().startsWith(u"The new robot sorts waste"));
    EXPECT_EQ(sentences[2][u"text"].toString(), u"Parliament votes on rules for sparse routing");
    EXPECT_EQ(sentences[0][u"cites"].toArray(), QJsonArray{u"a"_s});
    EXPECT_EQ(sentences[1][u"cites"].toArray(), QJsonArray{7}) << "a number stays a number";
    EXPECT_EQ(sentences[2][u"cites"].toArray(), QJsonArray{u"c"_s});
    EXPECT_EQ(sentences[0][u"quote"], sentences[0][u"text"]);
}

TEST_F(Summarize, MoreSentencesThanArticlesAndFewer)
{
    const QString articles = file(kArticles);
    const QJsonArray one = run({u"--in"_s, articles, u"--sentences"_s, u"1"_s}).document[u"sentences"].toArray();
    EXPECT_EQ(one.size(), 1);
    const QJsonArray all = run({u"--in"_s, articles, u"--sentences"_s, u"50"_s}).document[u"sentences"].toArray();
    EXPECT_EQ(all.size(), 6);
    const QStringList written = texts(all);
    EXPECT_EQ(QSet<QString>(written.cbegin(), written.cend()).size(), 6);
    EXPECT_TRUE(written.contains(texts(one).constFirst()));
}

TEST_F(Summarize, AWholeSummaryHasItsFourParts)
{
    const Outcome done = run({u"--in"_s, file(kArticles)});
    ASSERT_EQ(done.status, ExitDone) << qPrintable(done.messages);
    for (const QString &part : {u"themes"_s, u"events"_s, u"impact"_s, u"conclusion"_s})
        EXPECT_TRUE(done.document[part].isArray()) << qPrintable(part);
    EXPECT_EQ(done.document[u"events"].toArray().size(), 3);
    EXPECT_EQ(done.document[u"events"][0][u"support"].toString(), u"supported");
    EXPECT_EQ(done.document[u"engine"].toString(), u"builtin");
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"data"_s))) << "the built-in engine needs no archive";
}

TEST_F(Summarize, OneStoryIsOneEventThatCitesAllWhoTellIt)
{
    const Outcome done = run(
        {u"--in"_s,
         file(
             R"({"id": "x", "title": "Maker of robots cuts prices by a third", "summary": "The maker of robots Alpha cuts its prices by a third in May."}
{"id": "y", "title": "Maker of robots cuts prices by a third", "summary": "The maker of robots Alpha cuts its prices by a third in May, it said."}
)")});
    ASSERT_EQ(done.document[u"events"].toArray().size(), 1) << done.out.constData();
    EXPECT_EQ(done.document[u"events"][0][u"cites"].toArray().size(), 2);
}

TEST_F(Summarize, ForPeopleItWritesLines)
{
    const Outcome done = run({u"--in"_s, file(kArticles), u"--sentences"_s, u"2"_s}, false);
    EXPECT_EQ(done.status, ExitDone);
    EXPECT_EQ(done.out.count('\n'), 2) << done.out.constData();
    EXPECT_TRUE(done.out.contains("[7]") || done.out.contains("[a]"));
}

TEST_F(Summarize, RefusesCallsThatMakeNoSense)
{
    const QString articles = file(kArticles);
    EXPECT_EQ(run({}).status, ExitUsage);
    for (const QString &count : {u"0"_s, u"-1"_s, u"many"_s, u"99999"_s})
        EXPECT_EQ(run({u"--in"_s, articles, u"--sentences"_s, count}).status, ExitUsage) << qPrintable(count);
    EXPECT_EQ(run({u"--in"_s, articles, u"--lang"_s, u"fr"_s}).status, ExitUsage);
    const Outcome missing = run({u"--in"_s, m_folder.filePath(u"nowhere"_s)});
    EXPECT_EQ(missing.status, ExitFailed);
    EXPECT_FALSE(missing.document[u"errors"].toArray().isEmpty());
    const Outcome empty = run({u"--in"_s, file("\n")});
    EXPECT_EQ(empty.status, ExitFailed);
    EXPECT_FALSE(empty.messages.isEmpty());
}

TEST_F(Summarize, AnEngineThatIsNotThereIsSaidWithThoseThatAre)
{
    const Outcome done = run({u"--in"_s, file(kArticles), u"--engine"_s, u"moonlight"_s});
    EXPECT_EQ(done.status, ExitUsage);
    EXPECT_TRUE(done.out.contains("moonlight")) << done.out.constData();
    EXPECT_TRUE(done.out.contains("builtin")) << done.out.constData();
}

} // namespace
} // namespace oneul
