#include <gtest/gtest.h>

#include "model/article.h"
#include "model/digest.h"
#include "model/source.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

TEST(Names, KindsAndLanguagesGoThereAndBack)
{
    for (const Kind kind : {Kind::News, Kind::Papers})
        EXPECT_EQ(kindFromName(kindName(kind)), kind);
    EXPECT_EQ(kindFromName(u"PAPERS"_s), Kind::Papers);
    EXPECT_EQ(kindFromName(u"else"_s), Kind::News);
    for (const Language language : {Language::English, Language::Korean})
        EXPECT_EQ(languageFromCode(languageCode(language)), language);
    EXPECT_EQ(languageFromCode(u"ko-KR"_s), Language::Korean);
    EXPECT_EQ(languageFromCode(u"fr"_s), Language::English);
}

TEST(Names, SourceTypesSupportsAndLayoutsGoThereAndBack)
{
    for (const SourceType type : {SourceType::Feed, SourceType::Html, SourceType::Json})
        EXPECT_EQ(sourceTypeFromName(sourceTypeName(type)), type);
    EXPECT_EQ(sourceTypeFromName(u"?"_s), SourceType::Feed);
    for (const Support support : {Support::Supported, Support::Weak, Support::Unsupported})
        EXPECT_EQ(supportFromName(supportName(support)), support);
    EXPECT_EQ(supportFromName(u"?"_s), Support::Unsupported);
    for (const DigestLayout layout : {DigestLayout::Separate, DigestLayout::Combined})
        EXPECT_EQ(layoutFromName(layoutName(layout)), layout);
}

TEST(ArticleDeltaModel, Unites)
{
    ArticleDelta delta;
    EXPECT_TRUE(delta.isEmpty());
    delta.unite({{1, 2}, {3}, {}});
    delta.unite({{4}, {}, {5}});
    EXPECT_FALSE(delta.isEmpty());
    EXPECT_EQ(delta.added, (QList<ArticleId>{1, 2, 4}));
    EXPECT_EQ(delta.updated, QList<ArticleId>{3});
    EXPECT_EQ(delta.removed, QList<ArticleId>{5});
    EXPECT_FALSE(delta.textsStay);
    ArticleDelta marked{{}, {1}, {}, true};
    marked.unite({{}, {2}, {}, true});
    EXPECT_TRUE(marked.textsStay);
    marked.unite({{}, {3}, {}});
    EXPECT_FALSE(marked.textsStay);
}

TEST(SummaryModel, KnowsWhenItIsEmpty)
{
    Summary summary;
    EXPECT_TRUE(summary.isEmpty());
    summary.conclusion.append(Claim{});
    EXPECT_FALSE(summary.isEmpty());
}

} // namespace
} // namespace oneul
