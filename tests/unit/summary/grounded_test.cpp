#include <gtest/gtest.h>

#include <algorithm>

#include <QElapsedTimer>
#include <QSet>

#include "shipped.h"
#include "summary/evidence.h"
#include "summary/grounding.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

SummaryRequest request()
{
    return {
        {{11, u"Lisbon hospital tests a system that reads X-rays"_s,
          u"The hospital in Lisbon has tested a system that reads chest X-rays for eight months. It found 94 percent "
          u"of pneumonia cases. The trial was paid for by the European Commission with 4.5 million euros."_s,
          0},
         {12, u"Ocado trains its packing robots with video"_s,
          u"Ocado has begun to train its packing robots with video of people at work in its warehouse in Luton. After "
          u"three weeks the robots packed 310 bags an hour. The union fears for 600 jobs in the economy of the town."_s,
          0}},
        Language::English};
}

Claim claimOf(const QString &text, const QList<ArticleId> &cites, const QString &quote)
{
    Claim claim;
    claim.text = text;
    claim.cites = cites;
    claim.quote = quote;
    return claim;
}

const QString kBags = u"After three weeks the robots packed 310 bags an hour."_s;

Summary withEvents(const QList<Claim> &events)
{
    Summary summary;
    summary.engine = u"model"_s;
    summary.events = events;
    return grounded(summary, request(), shippedEngine(), shippedAliases());
}

TEST(Grounded, LeavesWhatIsSupported)
{
    const Summary summary =
        withEvents({claimOf(u"The robots packed 310 bags an hour after three weeks."_s, {12}, kBags)});
    ASSERT_EQ(summary.events.size(), 1);
    EXPECT_EQ(summary.events[0].support, Support::Supported);
    EXPECT_EQ(summary.events[0].origin, ClaimOrigin::Engine);
    EXPECT_TRUE(summary.withheld.isEmpty());
    EXPECT_EQ(summary.engine, u"model"_s);
}

TEST(Grounded, WithholdsAndReplacesInPlace)
{
    const Summary summary =
        withEvents({claimOf(u"The robots packed 510 bags an hour after three weeks."_s, {12}, kBags),
                    claimOf(u"The trial was paid for by the European Commission."_s, {11},
                            u"The trial was paid for by the European Commission"_s)});
    ASSERT_EQ(summary.withheld.size(), 1);
    EXPECT_EQ(summary.withheld[0].part, SummaryPart::Events);
    EXPECT_EQ(summary.withheld[0].claim.fault, ClaimFault::Number);
    EXPECT_EQ(summary.withheld[0].claim.faultDetail, u"510"_s);
    ASSERT_EQ(summary.events.size(), 2);
    EXPECT_EQ(summary.events[0].origin, ClaimOrigin::Replacement);
    EXPECT_EQ(summary.events[0].support, Support::Supported);
    EXPECT_EQ(summary.events[0].cites, QList<ArticleId>({12}));
    EXPECT_TRUE(request().articles[1].text.contains(summary.events[0].quote));
}

TEST(Grounded, NoSentenceTwiceAndNothingWhenThereIsNoneLeft)
{
    const Claim wrong = claimOf(u"The robots packed 510 bags an hour."_s, {12}, kBags);
    const Summary summary = withEvents(QList<Claim>(9, wrong));
    EXPECT_EQ(summary.withheld.size(), 9);
    EXPECT_LE(summary.events.size(), 2);
    QSet<QString> texts;
    for (const Claim &claim : summary.events)
        texts.insert(claim.text);
    EXPECT_EQ(texts.size(), summary.events.size());
}

TEST(Grounded, ForeignCitesWithholdTheClaim)
{
    const Summary summary = withEvents({claimOf(kBags, {12, 99}, kBags)});
    ASSERT_EQ(summary.withheld.size(), 1);
    EXPECT_EQ(summary.withheld[0].claim.fault, ClaimFault::ForeignCite);
    EXPECT_EQ(summary.withheld[0].claim.cites, QList<ArticleId>({12, 99}));
    EXPECT_EQ(summary.withheld[0].claim.faultDetail, u"99"_s);
}

TEST(Grounded, WhatTheAnalystWroteStays)
{
    Claim own = claimOf(u"The robots packed 510 bags an hour."_s, {12}, kBags);
    own.origin = ClaimOrigin::Hand;
    const Summary summary = withEvents({own});
    ASSERT_EQ(summary.events.size(), 1);
    EXPECT_EQ(summary.events[0].text, own.text);
    EXPECT_EQ(summary.events[0].support, Support::Unsupported);
    EXPECT_TRUE(summary.withheld.isEmpty());
}

TEST(Grounded, AThemeLeavesNoPartEmpty)
{
    SummaryRequest one = request();
    one.articles.removeFirst();
    const Summary plain = shippedEngine().summarise(one);
    ASSERT_FALSE(plain.events.isEmpty());
    Summary summary;
    summary.engine = u"model"_s;
    for (const Claim &event : plain.events) {
        Claim theme = event;
        theme.text = u"Robots"_s;
        summary.themes.append(theme);
    }
    summary.events = {claimOf(u"The robots packed 510 bags an hour."_s, {12}, kBags)};
    summary = grounded(summary, one, shippedEngine(), shippedAliases());
    ASSERT_EQ(summary.events.size(), 1);
    EXPECT_EQ(summary.events[0].origin, ClaimOrigin::Replacement);
    EXPECT_EQ(summary.events[0].support, Support::Supported);
    for (const Claim &event : plain.events)
        EXPECT_NE(summary.events[0].text, event.text);
}

/// Who did what the source says in the passive is not said to be somebody else.
TEST(Judged, APassiveSentenceReplacesNobody)
{
    const QString trained = u"The LLM was trained on 40,000 maps of 12 countries."_s;
    const QList<SourceText> articles = {
        {1, u"Orion Labs opens a large language model for maps"_s,
         u"Orion Labs opened a large language model that reads maps. "_s + trained + u" Vega Systems will sell it."_s,
         0}};
    const auto support = [&](const QString &text) {
        return judged(claimOf(text, {1}, trained), articles, shippedAliases()).support;
    };
    EXPECT_EQ(support(u"Orion Labs trained its model on 40,000 maps of 12 countries."_s), Support::Weak);
    EXPECT_EQ(support(u"Orion Labs was trained on 40,000 maps of 12 countries."_s), Support::Unsupported);
    EXPECT_EQ(support(u"Nova Labs trained its model on 40,000 maps of 12 countries."_s), Support::Unsupported);
}

TEST(Judged, SaysWhatIsAtFault)
{
    const auto fault = [](const QString &text, const QList<ArticleId> &cites, const QString &quote) {
        return judged(claimOf(text, cites, quote), request().articles, shippedAliases()).fault;
    };
    EXPECT_EQ(fault(kBags, {}, kBags), ClaimFault::NoCite);
    EXPECT_EQ(fault(kBags, {7}, kBags), ClaimFault::ForeignCite);
    EXPECT_EQ(fault(kBags, {12}, u"packed many bags"_s), ClaimFault::QuoteMissing);
    EXPECT_EQ(fault(u"The robots of Tesla packed 310 bags an hour."_s, {12}, kBags), ClaimFault::Name);
    EXPECT_EQ(fault(u"The robots packed no bags within an hour after three weeks."_s, {12}, kBags),
              ClaimFault::Negation);
    EXPECT_EQ(fault(u"Farmers worry about cheap imports of wheat."_s, {12}, kBags), ClaimFault::Overlap);
    EXPECT_EQ(fault(u"직원들은 걱정한다"_s, {12}, QString()), ClaimFault::NotComparable);
}

/// What is behind the end of what is read would pass unseen.
TEST(Judged, ClaimsThatAreTooLongAreNotBorneOut)
{
    const QString text = (kBags + u' ').repeated(50);
    const QList<SourceText> articles = {{12, u"Robots"_s, text, 0}};
    const Claim claim = judged(claimOf(text + u"Zebras won the election."_s, {12}, kBags), articles, shippedAliases());
    EXPECT_EQ(claim.support, Support::Unsupported);
    const Claim table = judged(claimOf(u"310 "_s.repeated(100) + u"bags"_s, {12}, kBags), articles, shippedAliases());
    EXPECT_EQ(table.fault, ClaimFault::Number);
}

/// Whatever the bytes: an answer, soon.
TEST(Judged, HostileTextsTakeNoLongTime)
{
    const QList<QString> pieces = {u"a"_s,    u"가"_s,        u"\"“"_s,  u"1,"_s, u"not no "_s,           u"않고 "_s,
                                   u"A B "_s, u"OpenAI가 "_s, u"3만 "_s, u". "_s, QString(QChar(0xDC00)), u"\u0301"_s};
    for (const QString &piece : pieces) {
        const QString text = piece.repeated(1'000'000 / piece.size());
        const QList<SourceText> articles = {{1, text.left(500), text, 0}};
        QElapsedTimer clock;
        clock.start();
        const Claim claim = claimOf(text.left(1900) + u"b"_s, {1}, text.left(3000) + u"b"_s);
        EXPECT_NE(judged(claim, articles, shippedAliases()).support, Support::Supported) << qPrintable(piece);
        const Claim quoteless = judged(claimOf(text.left(1900), {1}, QString()), articles, shippedAliases());
        EXPECT_EQ(quoteless.cites, QList<ArticleId>({1}));
        EXPECT_LE(passagesOf(claim, articles).size(), 1);
        // Far above what it takes; a quadratic comparison of these takes hours.
        EXPECT_LT(clock.elapsed(), 60'000) << qPrintable(piece);
    }
}

} // namespace
} // namespace oneul
