#include <gtest/gtest.h>

#include <algorithm>

#include "topics/splitproposal.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

/// Ids 1 … 30: robots, 101 … 124: chips; both speak of the same company.
QList<ArticleWords> robotsAndChips()
{
    const QStringList robots{u"gripper"_s, u"humanoid"_s, u"walking"_s, u"warehouse"_s, u"torque"_s};
    const QStringList chips{u"wafer"_s, u"foundry"_s, u"lithography"_s, u"memory"_s, u"yield"_s};
    QList<ArticleWords> articles;
    for (int i = 0; i < 30; ++i)
        articles.append({1 + i, u"Acme robot %1 %2"_s.arg(robots.at(i % 5), robots.at(i * 3 % 5)),
                         u"The robot with its %1 was shown by Acme."_s.arg(robots.at(i * 2 % 5))});
    for (int i = 0; i < 24; ++i)
        articles.append({101 + i, u"Acme chip %1 %2"_s.arg(chips.at(i % 5), chips.at(i * 3 % 5)),
                         u"The chip and its %1 were shown by Acme."_s.arg(chips.at(i * 2 % 5))});
    return articles;
}

} // namespace

TEST(SplitProposal, PartsByWhatArticlesSpeakOf)
{
    const QList<SplitPart> parts = proposedParts(robotsAndChips(), 2);
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts.first().articles.size(), 30);
    EXPECT_TRUE(std::ranges::all_of(parts.first().articles, [](ArticleId id) { return id < 100; }));
    EXPECT_EQ(parts.last().articles.size(), 24);
    EXPECT_EQ(parts.first().words.first(), u"robot"_s);
    EXPECT_EQ(parts.last().words.first(), u"chip"_s);
    EXPECT_FALSE(parts.first().words.contains(u"acme"_s)) << "everybody says it";
    EXPECT_TRUE(parts.last().category.nameEn.startsWith(u"Chip, "_s));
    EXPECT_TRUE(parts.last().category.id.isEmpty());
}

TEST(SplitProposal, IsTheSameForTheSameArticles)
{
    const QList<SplitPart> one = proposedParts(robotsAndChips(), 4);
    const QList<SplitPart> two = proposedParts(robotsAndChips(), 4);
    ASSERT_EQ(one.size(), two.size());
    EXPECT_GE(one.size(), 2);
    qsizetype all = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one.at(i).articles, two.at(i).articles);
        EXPECT_EQ(one.at(i).category, two.at(i).category);
        all += one.at(i).articles.size();
    }
    EXPECT_LE(all, 54);
}

TEST(SplitProposal, WhatIsAlikeDoesNotPart)
{
    QList<ArticleWords> same;
    for (int i = 0; i < 20; ++i)
        same.append({i + 1, u"Acme robot"_s, u"The robot was shown."_s});
    EXPECT_TRUE(proposedParts(same, 3).isEmpty());
    EXPECT_TRUE(proposedParts({}, 2).isEmpty());
}

} // namespace oneul
