#include <algorithm>

#include <gtest/gtest.h>

#include "topics/terms.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QStringList times(int count, const QString &title)
{
    QStringList titles;
    for (int i = 0; i < count; ++i)
        titles.append(title);
    return titles;
}

const TermTrend *found(const QList<TermTrend> &terms, const QString &text)
{
    const auto at = std::ranges::find(terms, text, &TermTrend::text);
    return at == terms.end() ? nullptr : &*at;
}

const QStringList kPlain = times(40, u"Notes on compilers"_s);

} // namespace

TEST(Terms, RiseAndFade)
{
    const QStringList now = kPlain + times(8, u"World Labs shows a robot kitchen"_s) + times(1, u"Old quantum news"_s);
    const QStringList before = kPlain + times(9, u"The quantum leap of chips"_s);
    const TermTrends trends = termTrends(now, before);
    EXPECT_EQ(trends.titlesNow, 49);
    EXPECT_EQ(trends.titlesBefore, 49);
    const TermTrend *kitchen = found(trends.rising, u"robot kitchen"_s);
    ASSERT_TRUE(kitchen);
    EXPECT_EQ(kitchen->now, 8);
    EXPECT_EQ(kitchen->before, 0);
    EXPECT_GT(kitchen->score, 1);
    EXPECT_FALSE(found(trends.rising, u"kitchen"_s)) << "a part that never stands alone";
    const TermTrend *leap = found(trends.fading, u"quantum leap"_s);
    ASSERT_TRUE(leap);
    EXPECT_EQ(leap->before, 9);
    EXPECT_LT(leap->score, -1);
    for (const QString &same : {u"compilers"_s, u"Notes"_s}) {
        EXPECT_FALSE(found(trends.rising, same));
        EXPECT_FALSE(found(trends.fading, same));
    }
}

TEST(Terms, StopWordsAndPunctuationPart)
{
    const TermTrends trends = termTrends(times(6, u"Chips, models and the agents"_s) + kPlain, kPlain);
    ASSERT_EQ(trends.rising.size(), 3);
    for (const QString &word : {u"Chips"_s, u"models"_s, u"agents"_s})
        EXPECT_TRUE(found(trends.rising, word));
}

TEST(Terms, InflectionsAreOneTerm)
{
    const QStringList now{u"챗봇을 만든 회사"_s, u"챗봇의 하루"_s,   u"챗봇"_s,
                          u"New agent"_s,        u"Agents, again"_s, u"Their AGENT"_s};
    const TermTrends trends = termTrends(now + kPlain, kPlain);
    const TermTrend *korean = found(trends.rising, u"챗봇"_s);
    ASSERT_TRUE(korean);
    EXPECT_EQ(korean->now, 3);
    const auto english = std::ranges::find_if(
        trends.rising, [](const TermTrend &term) { return term.text.compare(u"agent", Qt::CaseInsensitive) == 0; });
    ASSERT_NE(english, trends.rising.end());
    EXPECT_EQ(english->now, 3);
}

TEST(Terms, SupportAndRepeats)
{
    const QStringList now = kPlain + QStringList{u"zebra zebra zebra"_s, u"a zebra"_s};
    EXPECT_TRUE(termTrends(now, kPlain).rising.isEmpty());
    TermOptions options;
    options.support = 2;
    const TermTrends trends = termTrends(now, kPlain, options);
    const TermTrend *zebra = found(trends.rising, u"zebra"_s);
    ASSERT_TRUE(zebra);
    EXPECT_EQ(zebra->now, 2) << "titles, not words";
}

TEST(Terms, NumbersOnlyBehindTheirWord)
{
    const TermTrends trends = termTrends(times(6, u"Gemma 3 released"_s) + times(6, u"2024"_s) + kPlain, kPlain);
    EXPECT_FALSE(found(trends.rising, u"2024"_s));
    EXPECT_TRUE(found(trends.rising, u"Gemma 3 released"_s));
}

TEST(Terms, NothingToCompare)
{
    EXPECT_TRUE(termTrends(kPlain, {}).rising.isEmpty());
    EXPECT_TRUE(termTrends({}, kPlain).fading.isEmpty());
    EXPECT_EQ(termTrends({}, kPlain).titlesBefore, 40);
}

TEST(Terms, IsLimitedAndDeterministic)
{
    QStringList now;
    for (int i = 0; i < 400; ++i)
        now.append(u"word%1x of word%2y"_s.arg(i % 40).arg(i % 30));
    const QStringList before = times(400, u"Notes on compilers"_s);
    const TermTrends one = termTrends(now, before);
    const TermTrends other = termTrends(now, before);
    EXPECT_EQ(one.rising.size(), 12);
    EXPECT_EQ(one.rising, other.rising);
}

} // namespace oneul
