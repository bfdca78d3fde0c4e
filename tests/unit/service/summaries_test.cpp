#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>

#include "unit/service/enginefixture.h"

namespace oneul {
namespace {

const QString kForeign = QStringLiteral("Quantum chips from Delft reached 99 qubits on Tuesday.");

class SummariesTest : public EngineTestBase
{
protected:
    static QList<Claim> claimsOf(const Summary &summary)
    {
        return summary.themes + summary.events + summary.impact + summary.conclusion;
    }
    static qint64 tokens(const TokenUsage &usage) { return usage.input + usage.output; }
    /// A run that doesn't take from the cache, and whose model was asked and says only half.
    RunId startHeld(const QString &engine)
    {
        m_model->hold = true;
        m_model->answer = [](const ChatRequest &) { return reply(goodEvents()); };
        const RunId run = summaries().start({twoArticles()}, engine, true);
        untilAsked();
        return run;
    }
    [[nodiscard]] qint64 countedTokens(const QString &id)
    {
        return tokens(waitFor(engines().usage(id)).value_or({}).today);
    }
};

TEST_F(SummariesTest, ClaimsOfAModelAreJudged)
{
    m_model->answer = [](const ChatRequest &) {
        QJsonArray events = goodEvents();
        events += claim(u"Warehouses in Busan ordered 900 robotic arms this spring."_s, {2},
                        u"Warehouses in Busan ordered 300 robotic arms this spring."_s);
        return reply(events);
    };
    const auto results = summarised({twoArticles()}, saved(profileNamed(u"Mine"_s)));
    ASSERT_TRUE(results);
    const SectionResult &result = results->first();
    EXPECT_EQ(result.summary.engine, u"Mine"_s);
    EXPECT_EQ(result.summary.fallback, QString());
    EXPECT_EQ(result.model, u"large-2026"_s);
    EXPECT_EQ(result.usage, (TokenUsage{1000, 200, false}));
    EXPECT_EQ(result.promptHash.size(), 64);
    ASSERT_EQ(result.summary.withheld.size(), 1);
    EXPECT_EQ(result.summary.withheld.first().claim.fault, ClaimFault::Number);
    for (const Claim &claim : claimsOf(result.summary))
        EXPECT_NE(claim.support, Support::Unsupported) << qPrintable(claim.text);
}

/// Another section's article in every position of the answer: as a number that stands for none, and as a claim that names
/// an own article for what only the other one says.
TEST_F(SummariesTest, NothingOfAnotherSectionComesIn)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    SectionOrder foreign;
    foreign.heading = u"Chips"_s;
    foreign.request = {{{77, u"Quantum chips"_s, kForeign, 0}}, Language::English};
    for (int position = 0; position <= goodEvents().size(); ++position) {
        for (const QJsonArray &cites : {QJsonArray{3}, QJsonArray{77}, QJsonArray{0}, QJsonArray{1}, QJsonArray{2},
                                        QJsonArray{1, 3}, QJsonArray{u"[77]"_s}, QJsonArray()}) {
            m_model->requests.clear();
            m_model->answer = [&](const ChatRequest &request) {
                if (request.user.contains(kForeign))
                    return reply({claim(kForeign, {1}, kForeign)});
                QJsonArray events = goodEvents();
                events.insert(position, claim(kForeign, cites, kForeign));
                return reply(events, {claim(kForeign, cites, kForeign)});
            };
            const auto results = summarised({twoArticles(), foreign}, id, true);
            ASSERT_TRUE(results);
            for (const Claim &claim : claimsOf(results->first().summary)) {
                EXPECT_FALSE(claim.text.contains(u"Quantum"_s));
                EXPECT_FALSE(claim.quote.contains(u"Quantum"_s));
                for (const ArticleId cite : claim.cites)
                    EXPECT_TRUE(cite == 1 || cite == 2);
            }
            EXPECT_EQ(results->first().summary.withheld.size(), 2);
            ASSERT_EQ(m_model->requests.size(), 2);
            for (const ChatRequest &request : std::as_const(m_model->requests))
                EXPECT_NE(request.user.contains(kForeign), request.user.contains(u"Oslo"_s));
        }
    }
}

TEST_F(SummariesTest, AnAnswerIsAskedForOnce)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    m_model->answer = [](const ChatRequest &) { return reply(goodEvents()); };
    ASSERT_TRUE(summarised({twoArticles()}, id));
    EXPECT_EQ(waitFor(summaries().estimate({twoArticles()}, id)).value_or({}).cached, 1);
    const auto again = summarised({twoArticles()}, u"mine"_s);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->first().cached);
    EXPECT_EQ(again->first().usage, TokenUsage());
    EXPECT_EQ(again->first().model, u"large-2026"_s);
    EXPECT_EQ(m_model->requests.size(), 1);
    EXPECT_EQ(countedTokens(id), 1200);

    ASSERT_TRUE(summarised({twoArticles()}, id, true));
    EXPECT_EQ(m_model->requests.size(), 2);
    SectionOrder changed = twoArticles();
    changed.request.articles[0].text += u" It was cold."_s;
    EXPECT_FALSE(summarised({changed}, id)->first().cached);
    EXPECT_EQ(m_model->requests.size(), 3);
}

TEST_F(SummariesTest, WhatFailsIsWrittenByTheBuiltinEngineAndSaysSo)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    // Sections are packed and asked for side by side: which comes first is not said.
    m_model->answer = [](const ChatRequest &request) -> Result<ChatReply> {
        if (!(request.system + request.user).contains(u"Others"_s))
            return fail(ErrorCode::AnswerCut);
        return reply(goodEvents());
    };
    SectionOrder other = twoArticles();
    other.heading = u"Others"_s;
    const auto results = summarised({twoArticles(), other}, id);
    ASSERT_TRUE(results);
    EXPECT_EQ(results->first().summary.engine, kBuiltinEngine);
    EXPECT_EQ(results->first().summary.fallback, u"answerCut"_s);
    EXPECT_FALSE(results->first().summary.isEmpty());
    EXPECT_GT(tokens(results->first().usage), 0); // the server did its work
    EXPECT_EQ(results->last().summary.fallback, QString());
}

TEST_F(SummariesTest, AnUnreadableAnswerIsAskedForOnceMore)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    m_model->answer = [this](const ChatRequest &) {
        return m_model->requests.size() == 1 ? ChatReply{u"Here you are."_s, {900, 3, false}, {}, 1}
                                             : reply(goodEvents());
    };
    EXPECT_EQ(summarised({twoArticles()}, id)->first().summary.fallback, QString());
    ASSERT_EQ(m_model->requests.size(), 2);
    EXPECT_GT(m_model->requests.last().user.size(), m_model->requests.first().user.size());
    EXPECT_EQ(countedTokens(id), 900 + 3 + 1200);

    m_model->answer = [](const ChatRequest &) { return ChatReply{u"Here you are."_s, {900, 3, false}, {}, 1}; };
    const auto never = summarised({twoArticles()}, id, true);
    EXPECT_EQ(never->first().summary.fallback, u"answerUnreadable"_s);
    EXPECT_EQ(m_model->requests.size(), 4);
}

TEST_F(SummariesTest, ACapIsNeverPassed)
{
    EngineProfile profile = profileNamed(u"Mine"_s);
    profile.outputTokens = 500;
    profile.tokensPerRun = 3000;
    profile.parallel = 4;
    QString id = saved(profile);
    m_model->answer = [](const ChatRequest &) { return reply(goodEvents()); };
    const QList<SectionOrder> four(4, twoArticles());
    auto results = summarised(four, id, true);
    ASSERT_TRUE(results);
    const auto spent = std::ranges::count_if(
        *results, [](const SectionResult &result) { return result.summary.fallback == u"budgetSpent"; });
    EXPECT_GT(spent, 0);
    EXPECT_EQ(m_model->requests.size() + spent, 4);
    EXPECT_EQ(waitFor(summaries().estimate(four, id)).value_or({}).refused.code, ErrorCode::None); // all in the cache

    profile.name = u"Daily"_s;
    profile.tokensPerRun = 0;
    profile.tokensPerDay = 3000;
    id = saved(profile);
    m_model->requests.clear();
    results = summarised(four, id, true);
    EXPECT_LT(m_model->requests.size(), 4);
    EXPECT_LE(countedTokens(id), 3000);
    m_clock.set(m_clock.now().addDays(1));
    EXPECT_EQ(countedTokens(id), 0);
    EXPECT_EQ(summarised({twoArticles()}, id, true)->first().summary.fallback, QString());
}

TEST_F(SummariesTest, ACancelledRunSaysNothing)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    m_model->hold = true;
    m_model->answer = [](const ChatRequest &) { return reply(goodEvents()); };
    int said = 0;
    QEventLoop loop;
    const RunId run = summaries().start({twoArticles()}, id);
    QObject::connect(&summaries(), &SummaryService::sectionText, &loop, [&](RunId, int, const QString &readable) {
        EXPECT_TRUE(readable.startsWith(u"Engineers"_s));
        loop.quit();
    });
    QObject::connect(&summaries(), &SummaryService::sectionDone, &loop, [&] { ++said; });
    QObject::connect(&summaries(), &SummaryService::finished, &loop, [&] { ++said; });
    loop.exec();
    const auto result = summaries().result(run);
    summaries().cancel(run);
    EXPECT_EQ(waitFor(result).error().code, ErrorCode::Cancelled);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(m_model->calls.first().isNull()); // its connection is gone
    EXPECT_EQ(said, 0);
    EXPECT_GT(countedTokens(id), 0); // what had been answered until then
    EXPECT_LT(countedTokens(id), 2048); // not all that it might have used
}

TEST_F(SummariesTest, ALateReplyIsNobodys)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    const RunId first = startHeld(id);
    summaries().cancel(first);
    QList<RunId> done;
    QObject watcher;
    QObject::connect(&summaries(), &SummaryService::sectionDone, &watcher, [&](RunId run) { done.append(run); });
    if (m_model->calls.first())
        m_model->calls.first()->letGo(); // the reply comes before its connection is ended
    m_model->hold = false;
    const RunId second = summaries().start({twoArticles()}, id, true);
    ASSERT_TRUE(waitFor(summaries().result(second)));
    EXPECT_EQ(done, QList<RunId>{second});
}

TEST_F(SummariesTest, ARunThatGoesOnIsNotForgottenForLaterOnes)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    const RunId first = startHeld(id);
    const RunId early = summaries().start({}, kBuiltinEngine);
    for (int i = 0; i < 60; ++i)
        ASSERT_TRUE(waitFor(summaries().result(summaries().start({}, kBuiltinEngine))));
    EXPECT_EQ(waitFor(summaries().result(early)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(summaries().engine(first), id);
    const auto result = summaries().result(first);
    summaries().cancel(first);
    EXPECT_EQ(waitFor(result).error().code, ErrorCode::Cancelled);
}

TEST_F(SummariesTest, WhatARunningCallMayUseIsCountedAlready)
{
    EngineProfile profile = profileNamed(u"Mine"_s);
    profile.priceOut = 1'000'000;
    const QString id = saved(profile);
    startHeld(id);
    // As a program that is killed now would leave it.
    const EngineUsage usage = waitFor(engines().usage(id)).value_or({});
    EXPECT_EQ(usage.today.output, profile.outputTokens);
    EXPECT_GT(usage.costToday, 2000);
    m_model->calls.first()->letGo();
    QEventLoop loop;
    QObject::connect(&engines(), &EngineService::used, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_EQ(countedTokens(id), 1200);
}

TEST_F(SummariesTest, AnEngineThatIsNotThereIsNamed)
{
    saved(profileNamed(u"Mine"_s));
    const auto result = summarised({twoArticles()}, u"Yours"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(result.error().detail.contains(u"builtin, Mine"_s));
    const auto builtin = summarised({twoArticles(), twoArticles()}, kBuiltinEngine);
    ASSERT_TRUE(builtin);
    EXPECT_EQ(builtin->size(), 2);
    EXPECT_EQ(builtin->last().summary.engine, kBuiltinEngine);
    EXPECT_EQ(builtin->last().summary.fallback, QString());
    EXPECT_TRUE(waitFor(summaries().result(summaries().start({}, kBuiltinEngine))));
}

} // namespace
} // namespace oneul
