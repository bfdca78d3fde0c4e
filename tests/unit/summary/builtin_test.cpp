#include <gtest/gtest.h>

#include <algorithm>

#include <QSet>

#include "shipped.h"
#include "summary/grounding.h"
#include "support/files.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

QList<SourceText> englishArticles()
{
    return {
        {11, u"Sparse routing for cheaper language models"_s,
         u"Large models are costly to serve. We propose sparse routing, a way to serve language models with a third "
         u"of the memory by sending each token to two experts. The method needs no new hardware and keeps the accuracy "
         u"of the dense model. Results show that cloud companies could cut the cost of a request by 60 percent, which "
         u"would lower prices for customers."_s},
        {12, u"A robot that sorts waste"_s,
         u"Recycling plants sort by hand today. The new robot sorts waste with a camera and a soft gripper, and it "
         u"learns from one hour of video. Its energy consumption and carbon emission are half of those of older "
         u"machines. The authors expect that towns will use it within two years."_s},
        {13, u"Parliament votes on rules for sparse routing"_s, QString()},
    };
}

QList<SourceText> koreanArticles()
{
    return {
        {21, u"국내 연구진, 메모리를 줄인 언어 모델 공개"_s,
         u"국내 연구진이 메모리를 절반으로 줄인 언어 모델을 공개했다. 연구진은 토큰마다 전문가 두 개만 쓰는 희소 "
         u"라우팅 방식을 적용했다고 밝혔다. "
         u"이 방식은 기업의 서버 비용을 40% 낮출 것으로 기대된다. 소스 코드는 다음 달 공개될 예정이다."_s},
        {22, u"병원에 들어온 로봇"_s,
         u"대학 병원이 환자 안내에 로봇을 쓰기 시작했다. 병원에 따르면 로봇은 하루 300명의 환자를 안내한다. 의사들은 "
         u"앞으로 로봇이 간호 업무까지 맡을 "
         u"것으로 전망했다."_s},
    };
}

QList<Claim> allClaims(const Summary &summary)
{
    return summary.themes + summary.events + summary.impact + summary.conclusion;
}

const SourceText &byId(const QList<SourceText> &articles, ArticleId id)
{
    return *std::ranges::find(articles, id, &SourceText::id);
}

void expectGrounded(const Summary &summary, const QList<SourceText> &articles)
{
    QSet<ArticleId> ids;
    for (const SourceText &article : articles)
        ids.insert(article.id);
    for (const Claim &claim : allClaims(summary)) {
        ASSERT_FALSE(claim.cites.isEmpty()) << qPrintable(claim.text);
        EXPECT_TRUE(std::ranges::all_of(claim.cites, [&](ArticleId id) { return ids.contains(id); }));
        const bool stands = std::ranges::any_of(claim.cites, [&](ArticleId id) {
            const SourceText &article = byId(articles, id);
            return article.text.contains(claim.quote) || article.title == claim.quote;
        });
        EXPECT_TRUE(stands) << qPrintable(claim.quote);
        EXPECT_TRUE(claim.quote.contains(claim.text)) << qPrintable(claim.text);
        EXPECT_EQ(judged(claim, articles, Aliases()).support, Support::Supported) << qPrintable(claim.text);
    }
}

QStringList texts(const QList<Claim> &claims)
{
    QStringList texts;
    for (const Claim &claim : claims)
        texts.append(claim.text);
    return texts;
}

TEST(BuiltinEngine, RefusesBrokenSectors)
{
    for (const char *json : {"", "{", "{}", R"({"sectors":[]})", R"({"sectors":[{"keywords":["x"]}]})",
                             R"({"sectors":[{"id":"a"},{"id":"a"}]})"}) {
        const Result<BuiltinEngine> broken = BuiltinEngine::fromJson(json, readFile(u":/oneul/ranker.json"_s));
        ASSERT_FALSE(broken.has_value()) << json;
        EXPECT_EQ(broken.error().code, ErrorCode::BrokenDocument);
    }
}

TEST(BuiltinEngine, EveryClaimIsASourceSentence)
{
    for (const QList<SourceText> &articles :
         {englishArticles(), koreanArticles(), englishArticles() + koreanArticles()})
        expectGrounded(shippedEngine().summarise({articles, Language::English}), articles);
}

TEST(BuiltinEngine, OneEventPerArticle)
{
    const QList<SourceText> articles = englishArticles() + koreanArticles();
    const Summary summary = shippedEngine().summarise({articles, Language::Korean});
    ASSERT_EQ(summary.events.size(), articles.size());
    QSet<ArticleId> cited;
    for (const Claim &event : summary.events) {
        EXPECT_EQ(event.cites.size(), 1);
        cited.insert(event.cites.constFirst());
    }
    EXPECT_EQ(cited.size(), articles.size());
    EXPECT_TRUE(texts(summary.events).contains(articles[2].title)); // no text: its title
    EXPECT_EQ(summary.engine, u"builtin"_s);
}

TEST(BuiltinEngine, EventsDoNotRepeatOneAnother)
{
    QList<SourceText> articles = englishArticles().first(2);
    articles.append(articles[0]);
    articles.last().id = 15;
    const QStringList events = texts(shippedEngine().summarise({articles, Language::English}).events);
    ASSERT_EQ(events.size(), 3);
    EXPECT_EQ(QSet<QString>(events.cbegin(), events.cend()).size(), 3) << qPrintable(events.join(u'\n'));
}

TEST(BuiltinEngine, BestSentencesCiteEveryArticleBeforeAnyTwice)
{
    const QList<SourceText> articles = englishArticles() + koreanArticles();
    for (const int count : {1, 3, 5, 8}) {
        const QList<Claim> claims = shippedEngine().bestSentences(articles, count);
        ASSERT_EQ(claims.size(), count);
        QList<ArticleId> cited;
        for (const Claim &claim : claims) {
            ASSERT_EQ(claim.cites.size(), 1);
            const SourceText &article = byId(articles, claim.cites.constFirst());
            EXPECT_TRUE(article.text.contains(claim.text) || article.title == claim.text) << qPrintable(claim.text);
            cited.append(article.id);
        }
        EXPECT_EQ(QSet<ArticleId>(cited.cbegin(), cited.cend()).size(), std::min(count, 5));
        EXPECT_TRUE(std::ranges::is_sorted(cited)) << "in the order of the articles";
    }
    EXPECT_TRUE(shippedEngine().bestSentences({}, 5).isEmpty());
    EXPECT_TRUE(shippedEngine().bestSentences(articles, 0).isEmpty());
}

TEST(BuiltinEngine, TheEventIsWhatTheTitleSays)
{
    const Summary summary = shippedEngine().summarise({{englishArticles()[0]}, Language::English});
    ASSERT_EQ(summary.events.size(), 1);
    EXPECT_TRUE(summary.events[0].text.startsWith(u"We propose sparse routing"));
}

TEST(BuiltinEngine, ArticlesAtTheHeartOfTheSectionComeFirst)
{
    QList<SourceText> articles = englishArticles();
    articles.prepend({9, u"Notes on gardening"_s, u"Tomatoes like warm and sunny places in the garden very much."_s});
    articles.append({14, u"Sparse routing in practice"_s,
                     u"Sparse routing serves language models with less memory in three data centres."_s});
    const Summary summary = shippedEngine().summarise({articles, Language::English});
    EXPECT_TRUE((QSet<ArticleId>{11, 14}).contains(summary.events.constFirst().cites.constFirst()));
    EXPECT_NE(summary.events[1].cites.constFirst(), 9);
}

TEST(BuiltinEngine, ThemesAreReadablePhrases)
{
    const Summary summary = shippedEngine().summarise({englishArticles(), Language::English});
    ASSERT_FALSE(summary.themes.isEmpty());
    EXPECT_LE(summary.themes.size(), 5);
    const QStringList themes = texts(summary.themes);
    EXPECT_TRUE(themes.contains(u"sparse routing"_s)) << qPrintable(themes.join(u", "_s));
    for (const QString &theme : themes) {
        EXPECT_LE(theme.count(u' '), 2);
        for (const QString &other : themes)
            EXPECT_TRUE(theme == other || !other.contains(theme)) << qPrintable(theme);
    }
    const Claim &routing = summary.themes[themes.indexOf(u"sparse routing"_s)];
    EXPECT_EQ(routing.cites, (QList<ArticleId>{11, 13}));
}

TEST(BuiltinEngine, KoreanThemesHaveNoParticles)
{
    const Summary summary = shippedEngine().summarise({koreanArticles(), Language::Korean});
    ASSERT_FALSE(summary.themes.isEmpty());
    const QStringList themes = texts(summary.themes);
    EXPECT_TRUE(themes.contains(u"언어 모델"_s) || themes.contains(u"로봇"_s) || themes.contains(u"희소 라우팅"_s))
        << qPrintable(themes.join(u", "_s));
    for (const QString &theme : themes)
        EXPECT_FALSE(theme.endsWith(u'을') || theme.endsWith(u'를') || theme.endsWith(u"했다")) << qPrintable(theme);
}

TEST(BuiltinEngine, ImpactIsBySectorAtMostOnceEach)
{
    const Summary summary = shippedEngine().summarise({englishArticles(), Language::English});
    QStringList sectors;
    for (const Claim &claim : summary.impact)
        sectors.append(claim.sector);
    EXPECT_TRUE(sectors.contains(u"economy"_s)) << qPrintable(sectors.join(u", "_s));
    EXPECT_TRUE(sectors.contains(u"environment"_s));
    EXPECT_EQ(QSet<QString>(sectors.cbegin(), sectors.cend()).size(), sectors.size());
    EXPECT_LE(sectors.size(), 5);
    for (const QString &text : texts(summary.impact))
        EXPECT_FALSE(texts(summary.events).contains(text)) << qPrintable(text);
    const Summary korean = shippedEngine().summarise({koreanArticles(), Language::Korean});
    EXPECT_FALSE(korean.impact.isEmpty());
}

TEST(BuiltinEngine, TheConclusionRepeatsNothing)
{
    for (const QList<SourceText> &articles : {englishArticles(), koreanArticles()}) {
        const Summary summary = shippedEngine().summarise({articles, Language::Korean});
        EXPECT_FALSE(summary.conclusion.isEmpty());
        EXPECT_LE(summary.conclusion.size(), 2);
        for (const QString &text : texts(summary.conclusion)) {
            EXPECT_FALSE(texts(summary.events).contains(text));
            EXPECT_FALSE(texts(summary.impact).contains(text));
        }
    }
    const SourceText single{1, u"A title about robots"_s, u"Only this one sentence about a robot is known."_s};
    EXPECT_TRUE(shippedEngine().summarise({{single}, Language::English}).conclusion.isEmpty());
}

TEST(BuiltinEngine, TheConclusionNeedsNoSentenceBefore)
{
    const SourceText article{1, u"A robot for towns"_s,
                             u"The town of Lisbon tries a robot that sorts waste by camera. It could cut the costs of "
                             u"towns by a third. The makers "
                             u"expect that such robots will sort the waste of most towns in the future."_s};
    const Summary summary = shippedEngine().summarise({{article}, Language::English});
    for (const QString &text : texts(summary.conclusion))
        EXPECT_FALSE(text.startsWith(u"It ")) << qPrintable(text);
}

TEST(BuiltinEngine, NoticesAreNotQuoted)
{
    const SourceText article{
        5, u"Cooling chips with salt"_s,
        u"arXiv:2410.00001v1 Announce Type: new Abstract: Salt water cools chips in data centres better than air does. "
        u"Read more at https://example.org/salt about the salt and the chips. The post Cooling chips with salt "
        u"appeared first "
        u"on Example. Subscribe to our newsletter about cooling chips with salt."_s};
    const Summary summary = shippedEngine().summarise({{article}, Language::English});
    ASSERT_EQ(summary.events.size(), 1);
    EXPECT_EQ(summary.events[0].text, u"Salt water cools chips in data centres better than air does."_s);
    for (const Claim &claim : allClaims(summary)) {
        EXPECT_FALSE(claim.quote.contains(u"http"));
        EXPECT_FALSE(claim.quote.contains(u"Announce"));
    }
}

TEST(BuiltinEngine, IsDeterministic)
{
    const QList<SourceText> articles = englishArticles() + koreanArticles();
    const auto flat = [&] {
        QString all;
        for (const Claim &claim : allClaims(shippedEngine().summarise({articles, Language::Korean}))) {
            all += claim.text + u'|' + claim.quote + u'|' + claim.sector;
            for (const ArticleId id : claim.cites)
                all += u' ' + QString::number(id);
        }
        return all;
    };
    const QString first = flat();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(flat(), first);
}

TEST(BuiltinEngine, NothingInNothingOut)
{
    EXPECT_TRUE(shippedEngine().summarise({}).isEmpty());
    const Summary untitled = shippedEngine().summarise({{{1, QString(), QString()}}, Language::English});
    EXPECT_TRUE(untitled.isEmpty());
    EXPECT_EQ(BuiltinEngine::version(), u"builtin/2"_s);
}

TEST(BuiltinEngine, LargeSectionsKeepEveryArticle)
{
    QList<SourceText> articles;
    for (int i = 0; i < 300; ++i) {
        SourceText article = englishArticles()[i % 2];
        article.id = i + 1;
        article.text +=
            u" Number %1 of the reports adds the figure %2 to what was known before it."_s.arg(i).arg(i * 7);
        articles.append(article);
    }
    EXPECT_EQ(shippedEngine().summarise({articles, Language::English}).events.size(), 300);
}

} // namespace
} // namespace oneul
