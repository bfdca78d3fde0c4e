#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "model/digest.h"
#include "service/digestservice.h"
#include "service/importer.h"
#include "service/sampleday.h"
#include "support/files.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

class DigestServiceTest : public ServiceTest
{
protected:
    QList<Digest> makeSample()
    {
        EXPECT_TRUE(waitFor(m_app->sample().load()));
        DigestRequest request;
        request.day = SampleDay::day();
        return waitFor(m_app->digests().make(request)).value_or({});
    }
};

TEST_F(DigestServiceTest, EveryArticleOfTheDayStandsInExactlyOneSection)
{
    const QList<Digest> digests = makeSample();
    ASSERT_EQ(digests.size(), 2);
    ArticleFilter day;
    day.day = SampleDay::day();
    QSet<ArticleId> left;
    for (const ArticleRow &row : rows(day))
        left.insert(row.id);
    EXPECT_GE(left.size(), 30);
    QSet<CategoryId> categories;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            categories.insert(section.category);
            for (const DigestArticle &article : section.articles)
                EXPECT_TRUE(left.remove(article.id)) << qPrintable(article.title);
        }
    }
    EXPECT_TRUE(left.isEmpty());
    EXPECT_GE(categories.size(), 8);
}

TEST_F(DigestServiceTest, NoSectionCitesAnothersArticle)
{
    for (const Digest &digest : makeSample()) {
        for (const Section &section : digest.sections) {
            QSet<ArticleId> own;
            for (const DigestArticle &article : section.articles)
                own.insert(article.id);
            EXPECT_FALSE(section.summary.isEmpty()) << qPrintable(section.heading);
            for (const auto *part : {&section.summary.themes, &section.summary.events, &section.summary.impact,
                                     &section.summary.conclusion}) {
                for (const Claim &claim : *part) {
                    EXPECT_FALSE(claim.cites.isEmpty());
                    for (const ArticleId id : claim.cites)
                        EXPECT_TRUE(own.contains(id)) << qPrintable(claim.text);
                }
            }
        }
    }
}

TEST_F(DigestServiceTest, IsThereAfterARestartWithItsManifest)
{
    const QList<Digest> digests = makeSample();
    ASSERT_FALSE(digests.isEmpty());
    m_app.reset();
    auto again = App::open(m_folder.path(), m_clock);
    ASSERT_TRUE(again);
    const auto latest = waitFor((*again)->digests().latest(SampleDay::day()));
    ASSERT_TRUE(latest);
    ASSERT_EQ(latest->size(), 2);
    EXPECT_EQ(latest->first().sections.size(), digests.first().sections.size());
    EXPECT_EQ(latest->first().manifest, digests.first().manifest);
    EXPECT_FALSE(latest->first().manifest.isEmpty());
}

TEST_F(DigestServiceTest, SinceLastTakesOnlyWhatIsNew)
{
    m_server.on("/feed", {TestRoute::document(rss({"An old robot|http://a.example/1|A robot walks."})),
                          TestRoute::document(rss({"An old robot|http://a.example/1|A robot walks.",
                                                   "A new robot|http://a.example/2|A robot runs."}))});
    addFeed("/feed");
    DigestRequest request;
    request.day = m_clock.today();
    request.sinceLast = true;
    refresh();
    ASSERT_TRUE(waitFor(m_app->digests().make(request)));
    m_clock.set(m_clock.now().addSecs(3600));
    refresh();
    const auto second = waitFor(m_app->digests().make(request));
    ASSERT_TRUE(second);
    ASSERT_EQ(second->size(), 1);
    ASSERT_EQ(second->first().sections.size(), 1);
    ASSERT_EQ(second->first().sections.first().articles.size(), 1);
    EXPECT_EQ(second->first().sections.first().articles.first().title, QStringLiteral("A new robot"));
}

TEST_F(DigestServiceTest, WhatComesInWhileADigestIsMadeIsInTheNext)
{
    m_server.on("/feed", {TestRoute::document(rss({"An old robot|http://a.example/1|A robot walks."})),
                          TestRoute::document(rss({"A new robot|http://a.example/2|A robot runs."}))});
    addFeed("/feed");
    refresh();
    DigestRequest request;
    request.day = m_clock.today();
    request.sinceLast = true;
    auto first = m_app->digests().make(request);
    // The digest has asked for its articles; a slow summary goes on until a minute later.
    m_clock.set(m_clock.now().addSecs(30));
    const QDateTime between = m_clock.now();
    m_clock.set(between.addSecs(30));
    ASSERT_TRUE(waitFor(first));
    EXPECT_LT(waitFor(first)->first().createdAt, between);
}

TEST_F(DigestServiceTest, ImportKeepsAHandGivenCategoryAndLoadsEachReportOnce)
{
    const QList<Digest> digests = makeSample();
    const ArticleId id = digests.first().sections.first().articles.first().id;
    QEventLoop loop;
    QObject::connect(&m_app->articles(), &ArticleService::changed, &loop, &QEventLoop::quit);
    m_app->articles().setCategory({id}, QStringLiteral("audio"));
    loop.exec();
    const QString out = m_folder.file(QStringLiteral("out"));
    const auto files = m_app->digests().writeReports(digests, DigestLayout::Separate, out);
    ASSERT_TRUE(files);
    for (const QString &file : *files)
        writeTestFile(file, readFile(file).replace("<!-- oneul -->", "")); // as if somebody else had written it
    const auto report = waitFor(m_app->importer().import({out, m_folder.file(QStringLiteral("missing.md"))}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->digests, 2);
    EXPECT_EQ(report->articles, 0) << "all of them are known";
    ASSERT_EQ(report->skipped.size(), 1);
    EXPECT_EQ(report->skipped.first().why.code, ErrorCode::FileNotFound);
    const auto article = waitFor(m_app->articles().article(id));
    ASSERT_TRUE(article);
    EXPECT_EQ(article->row.status.category, QStringLiteral("audio"));
    EXPECT_EQ(article->row.status.categoryOrigin, CategoryOrigin::User);
}

TEST_F(DigestServiceTest, ACancelledImportNamesWhatItLeftOut)
{
    QStringList paths;
    for (int i = 0; i < 20000; ++i)
        paths.append(QStringLiteral("/nowhere/%1.md").arg(i));
    const auto future = m_app->importer().import(paths);
    m_app->importer().cancel();
    const auto report = waitFor(future);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->skipped.size(), paths.size());
    EXPECT_EQ(report->skipped.constLast().why.code, ErrorCode::Cancelled);
}

TEST_F(DigestServiceTest, SaysSoWhenADayHasNoArticles)
{
    DigestRequest request;
    request.day = QDate(2001, 1, 1);
    EXPECT_EQ(waitFor(m_app->digests().make(request)).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(m_app->digests().isMaking());
}

TEST_F(DigestServiceTest, SaysSoWhenThereIsNoSuchEngine)
{
    EXPECT_TRUE(waitFor(m_app->sample().load()));
    DigestRequest request;
    request.day = SampleDay::day();
    request.engine = QStringLiteral("unknown");
    const auto made = waitFor(m_app->digests().make(request));
    EXPECT_EQ(made.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(made.error().detail.startsWith(QStringLiteral("engine"))) << qPrintable(made.error().detail);
    EXPECT_FALSE(m_app->digests().isMaking());
}

TEST_F(DigestServiceTest, ReportsGoOutAndComeBack)
{
    const QList<Digest> digests = makeSample();
    const QString out = m_folder.file(QStringLiteral("out"));
    const auto files = m_app->digests().writeReports(digests, DigestLayout::Combined, out);
    ASSERT_TRUE(files);
    for (const QString &file : *files)
        EXPECT_TRUE(QFile::exists(file)) << qPrintable(file);
    TestDataDir other;
    auto second = App::open(other.path(), m_clock);
    ASSERT_TRUE(second);
    const auto report = waitFor((*second)->importer().import({out}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->digests, 2);
    const auto imported = waitFor((*second)->digests().latest(SampleDay::day()));
    ASSERT_TRUE(imported);
    ASSERT_EQ(imported->size(), 2);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(imported->at(i).sections.size(), digests.at(i).sections.size());
        EXPECT_EQ(imported->at(i).sections.first().articles.first().title,
                  digests.at(i).sections.first().articles.first().title);
        EXPECT_EQ(imported->at(i).sections.first().category, digests.at(i).sections.first().category);
    }
    const auto again = waitFor((*second)->importer().import({out}));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->digests, 0);
    EXPECT_FALSE(again->skipped.isEmpty());
}

TEST_F(DigestServiceTest, TheSampleIsLoadedOnce)
{
    ASSERT_TRUE(waitFor(m_app->sample().load()));
    const auto sources = m_app->sources().all().size();
    const auto articles = rows().size();
    const auto again = waitFor(m_app->sample().load());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->added.isEmpty());
    EXPECT_EQ(m_app->sources().all().size(), sources);
    EXPECT_EQ(rows().size(), articles);
}

} // namespace
} // namespace oneul
