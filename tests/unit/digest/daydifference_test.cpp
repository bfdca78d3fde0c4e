#include "digest/daydifference.h"

#include <gtest/gtest.h>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

Category category(const QString &id, const QList<CategoryId> &former = {})
{
    Category made;
    made.id = id;
    made.nameEn = id;
    made.formerIds = former;
    return made;
}

Taxonomy taxonomy()
{
    return Taxonomy({category(u"a"_s), category(u"b"_s, {u"old"_s}), category(u"c"_s), category(kOthers)});
}

DigestArticle article(ArticleId id, const QString &url = {})
{
    DigestArticle made;
    made.id = id;
    made.title = u"Title %1"_s.arg(id);
    made.url = url.isEmpty() ? u"https://example.org/%1"_s.arg(id) : url;
    return made;
}

Section section(const QString &id, const QList<DigestArticle> &articles)
{
    Section made;
    made.category = id;
    made.heading = u"Heading "_s + id;
    made.articles = articles;
    return made;
}

Digest digest(const QList<Section> &sections)
{
    Digest made;
    made.sections = sections;
    return made;
}

QStringList order(const QList<CategoryDifference> &differences)
{
    QStringList ids;
    for (const CategoryDifference &difference : differences)
        ids += difference.category;
    return ids;
}

CategoryDifference of(const QList<CategoryDifference> &differences, const QString &id)
{
    for (const CategoryDifference &difference : differences) {
        if (difference.category == id)
            return difference;
    }
    ADD_FAILURE() << "no category " << id.toStdString();
    return {};
}

} // namespace

TEST(DayDifference, TellsWhatCameAndWhatWent)
{
    const QList<Digest> left{digest({section(u"a"_s, {article(1), article(2)})})};
    const QList<Digest> right{digest({section(u"a"_s, {article(2), article(3), article(4)})})};
    const QList<CategoryDifference> found = differencesBetween(left, right, taxonomy());
    ASSERT_EQ(found.size(), 1);
    const CategoryDifference &a = found.first();
    EXPECT_EQ(a.heading, u"Heading a"_s);
    EXPECT_EQ(a.before, 2);
    EXPECT_EQ(a.after, 3);
    ASSERT_EQ(a.gone.size(), 1);
    EXPECT_EQ(a.gone.first().id, 1);
    ASSERT_EQ(a.kept.size(), 1);
    EXPECT_EQ(a.kept.first().id, 2);
    EXPECT_EQ(a.added.size(), 2);
}

TEST(DayDifference, AnArticleThatChangedItsCategoryIsNeitherNewNorGone)
{
    const QList<Digest> left{digest({section(u"a"_s, {article(1)})})};
    const QList<Digest> right{digest({section(u"c"_s, {article(1)})})};
    const QList<CategoryDifference> found = differencesBetween(left, right, taxonomy());
    EXPECT_TRUE(of(found, u"a"_s).gone.isEmpty());
    EXPECT_TRUE(of(found, u"c"_s).added.isEmpty());
    EXPECT_EQ(of(found, u"c"_s).kept.size(), 1);
}

TEST(DayDifference, KindsOfADayCountTogetherAndMergedCategoriesForTheirHeirs)
{
    const QList<Digest> left{digest({section(u"old"_s, {article(1)})})};
    const QList<Digest> right{digest({section(u"b"_s, {article(2)})}), digest({section(u"b"_s, {article(3)})})};
    const QList<CategoryDifference> found = differencesBetween(left, right, taxonomy());
    EXPECT_EQ(order(found), QStringList{u"b"_s});
    EXPECT_EQ(found.first().before, 1);
    EXPECT_EQ(found.first().after, 2);
}

TEST(DayDifference, ArticlesOutsideTheArchiveAreKnownByTheirAddress)
{
    const QString shared = u"https://example.org/shared"_s;
    const QList<Digest> left{digest({section(u"a"_s, {article(0, shared), article(0, u"https://example.org/x"_s)})})};
    const QList<Digest> right{digest({section(u"a"_s, {article(0, shared)})})};
    const CategoryDifference a = of(differencesBetween(left, right, taxonomy()), u"a"_s);
    EXPECT_EQ(a.kept.size(), 1);
    EXPECT_EQ(a.gone.size(), 1);
    EXPECT_TRUE(a.added.isEmpty());
}

TEST(DayDifference, LargerOnesOfTheLaterDayFirstOthersLast)
{
    const QList<Digest> left{
        digest({section(u"c"_s, {article(7)}), section(kOthers, {article(8), article(9), article(10)})})};
    const QList<Digest> right{digest({section(kOthers, {article(1), article(2), article(3)}),
                                      section(u"b"_s, {article(4), article(5)}), section(u"a"_s, {article(6)})})};
    EXPECT_EQ(order(differencesBetween(left, right, taxonomy())), (QStringList{u"b"_s, u"a"_s, u"c"_s, kOthers}));
}

TEST(DayDifference, CountsStandInForADigestThatIsMissing)
{
    const QList<Digest> right{digest({section(u"a"_s, {article(1), article(2)})})};
    const QList<CategoryDifference> found =
        withCounts(differencesBetween({}, right, taxonomy()), {{u"old"_s, 3}, {u"b"_s, 2}, {u"a"_s, 1}, {u"c"_s, 0}},
                   {}, taxonomy());
    EXPECT_EQ(order(found), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(of(found, u"a"_s).before, 1);
    EXPECT_EQ(of(found, u"a"_s).after, 2) << "what has a digest keeps its numbers";
    EXPECT_EQ(of(found, u"b"_s).before, 5);
    EXPECT_TRUE(of(found, u"b"_s).heading.isEmpty());
    EXPECT_TRUE(differencesBetween({}, {}, taxonomy()).isEmpty());
}

} // namespace oneul
