#include <gtest/gtest.h>

#include "model/category.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

Category category(const QString &id, int order)
{
    Category made;
    made.id = id;
    made.nameEn = u"Name of "_s + id;
    made.nameKo = u"이름 "_s + id;
    made.order = order;
    return made;
}

TEST(TaxonomyModel, SortsAndAlwaysHasOthers)
{
    const Taxonomy taxonomy({category(u"b"_s, 2), category(u"a"_s, 1)});
    ASSERT_EQ(taxonomy.categories().size(), 3);
    EXPECT_EQ(taxonomy.categories()[0].id, u"a"_s);
    EXPECT_EQ(taxonomy.categories()[2].id, kOthers);
    EXPECT_TRUE(taxonomy.contains(kOthers));
}

TEST(TaxonomyModel, KeepsAnOthersOfItsOwn)
{
    Category own = category(kOthers, 0);
    own.nameEn = u"The rest"_s;
    const Taxonomy taxonomy({category(u"a"_s, 1), own});
    ASSERT_EQ(taxonomy.categories().size(), 2);
    EXPECT_EQ(taxonomy.byId(u"gone"_s).nameEn, u"The rest"_s);
}

TEST(TaxonomyModel, FindsByIdAndByName)
{
    Category named = category(u"a"_s, 1);
    named.aliases = {u"Old  Name"_s};
    const Taxonomy taxonomy({named});
    EXPECT_EQ(taxonomy.byId(u"a"_s).id, u"a"_s);
    EXPECT_EQ(taxonomy.byId(u"none"_s).id, kOthers);
    for (const QString &name : {u"name of A"_s, u" 이름 a "_s, u"OLD NAME"_s}) {
        ASSERT_NE(taxonomy.byName(name), nullptr) << qPrintable(name);
        EXPECT_EQ(taxonomy.byName(name)->id, u"a"_s);
    }
    EXPECT_EQ(taxonomy.byName(u"nothing"_s), nullptr);
    EXPECT_EQ(Taxonomy().byId(u"a"_s).id, kOthers);
}

TEST(TaxonomyModel, NamesFollowTheLanguage)
{
    Category one = category(u"a"_s, 1);
    EXPECT_EQ(one.name(Language::Korean), u"이름 a"_s);
    EXPECT_EQ(one.name(Language::English), u"Name of a"_s);
    one.nameKo.clear();
    EXPECT_EQ(one.name(Language::Korean), u"Name of a"_s);
}

} // namespace
} // namespace oneul
