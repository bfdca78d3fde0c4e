#include <gtest/gtest.h>

#include "topics/taxonomyedit.h"
#include "topics/taxonomyfile.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;
using What = TaxonomyOperation::What;

Category named(const QString &name, const CategoryId &id = {})
{
    Category category;
    category.id = id;
    category.nameEn = name;
    category.color = u"#123456"_s;
    return category;
}

Taxonomy three()
{
    QList<Category> categories{named(u"Alpha"_s, u"a"_s), named(u"Beta"_s, u"b"_s), named(u"Gamma"_s, u"c"_s)};
    for (int i = 0; i < 3; ++i) {
        categories[i].order = i + 1;
        categories[i].keywords = {{categories[i].nameEn.toLower(), 2}};
    }
    return Taxonomy(categories);
}

/// "a b c others".
QString ids(const Taxonomy &taxonomy)
{
    QStringList all;
    for (const Category &category : taxonomy.categories())
        all.append(category.archived ? u"("_s + category.id + u")"_s : category.id);
    return all.join(u' ');
}

/// The step's taxonomy; a failure of the test where there is none.
Taxonomy after(const Result<TaxonomyStep> &step)
{
    if (!step)
        ADD_FAILURE() << qPrintable(errorCodeName(step.error().code)) << ": " << qPrintable(step.error().detail);
    return step ? step->taxonomy : Taxonomy();
}

ErrorCode codeOf(const Result<TaxonomyStep> &step)
{
    return step ? ErrorCode::None : step.error().code;
}

Taxonomy undone(const Taxonomy &before, const Result<TaxonomyStep> &step, const Taxonomy &current)
{
    return after(withoutChange(current, {before, step->taxonomy, step->operation}));
}

} // namespace

TEST(TaxonomyEdit, AddsBeforeOthersUnderAnIdOfItsOwn)
{
    const Taxonomy start = three();
    const auto step = withAdded(start, named(u"  Agents &  Tools "_s));
    const Taxonomy taxonomy = after(step);
    EXPECT_EQ(ids(taxonomy), u"a b c agents-tools others"_s);
    EXPECT_EQ(taxonomy.byId(u"agents-tools"_s).nameEn, u"Agents & Tools"_s);
    EXPECT_EQ(step->operation, (TaxonomyOperation{What::Add, {u"agents-tools"_s}, {u"Agents & Tools"_s}}));
    const Taxonomy korean = after(withAdded(taxonomy, named(u"로봇"_s)));
    EXPECT_TRUE(korean.contains(u"category"_s));
    Category plain = named(u"Äpfel"_s);
    plain.color.clear();
    const Taxonomy folded = after(withAdded(korean, plain));
    EXPECT_TRUE(folded.contains(u"apfel"_s));
    EXPECT_EQ(folded.byId(u"apfel"_s).color.size(), 7);
}

TEST(TaxonomyEdit, NoIdIsGivenTwiceNotEvenAFormerOne)
{
    const Taxonomy merged = after(withMerged(three(), {u"a"_s}, u"b"_s));
    EXPECT_EQ(codeOf(withAdded(merged, named(u"Anew"_s, u"a"_s))), ErrorCode::InvalidArgument);
    const Taxonomy again = after(withAdded(merged, named(u"A"_s)));
    EXPECT_EQ(ids(again), u"b c a-2 others"_s);
    EXPECT_EQ(again.byId(u"a"_s).id, u"b"_s);
}

TEST(TaxonomyEdit, RefusesWhatCanNotBe)
{
    const Taxonomy start = three();
    EXPECT_EQ(codeOf(withAdded(start, named({}))), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withAdded(start, named(u" BETA "_s))), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withAdded(start, named(QString(81, u'x')))), ErrorCode::InvalidArgument);
    Category color = named(u"Color"_s);
    color.color = u"red"_s;
    EXPECT_EQ(codeOf(withAdded(start, color)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withEdited(start, named(u"Beta"_s, u"a"_s))), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withEdited(start, named(u"New"_s, u"zz"_s))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(withMerged(start, {kOthers}, u"a"_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withMerged(start, {u"a"_s}, u"a"_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withMerged(start, {u"a"_s}, u"zz"_s)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(withMerged(start, {}, u"a"_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withSplit(start, kOthers, {{named(u"Part"_s), {}, {}}})), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withSplit(start, u"a"_s, {})), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withArchived(start, kOthers, true)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withOrder(start, {u"a"_s, u"a"_s})), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withOrder(start, {u"zz"_s})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(replacedBy(start, Taxonomy(QList<Category>()))), ErrorCode::InvalidArgument);
    Taxonomy left = after(withArchived(start, u"a"_s, true));
    left = after(withArchived(left, u"b"_s, true));
    EXPECT_EQ(codeOf(withArchived(left, u"c"_s, true)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(withMerged(left, {u"c"_s}, u"a"_s)), ErrorCode::InvalidArgument);
}

TEST(TaxonomyEdit, AMergedCategoryLivesOnInTheOther)
{
    const Taxonomy start = three();
    const auto first = withMerged(start, {u"a"_s}, u"b"_s);
    const auto second = withMerged(after(first), {u"b"_s}, u"c"_s);
    const Taxonomy taxonomy = after(second);
    EXPECT_EQ(ids(taxonomy), u"c others"_s);
    EXPECT_EQ(taxonomy.byId(u"a"_s).id, u"c"_s);
    EXPECT_EQ(taxonomy.byName(u"alpha"_s)->id, u"c"_s);
    EXPECT_EQ(taxonomy.byId(u"c"_s).keywords.size(), 3);
    EXPECT_EQ(second->operation.categories, (QList<CategoryId>{u"b"_s, u"c"_s}));
    EXPECT_TRUE(after(withMerged(start, {u"a"_s}, kOthers)).byId(kOthers).keywords.isEmpty());
}

TEST(TaxonomyEdit, ANameBelongsToWhoIsCalledByIt)
{
    const Taxonomy merged = after(withMerged(three(), {u"a"_s}, u"b"_s));
    const Taxonomy again = after(withAdded(merged, named(u"Alpha"_s)));
    EXPECT_EQ(again.byName(u"alpha"_s)->id, u"alpha"_s);
    EXPECT_FALSE(again.byId(u"b"_s).aliases.contains(u"Alpha"_s));
}

TEST(TaxonomyEdit, EditingKeepsPlaceStateAndFormerIds)
{
    Taxonomy taxonomy = after(withMerged(three(), {u"a"_s}, u"b"_s));
    taxonomy = after(withArchived(taxonomy, u"b"_s, true));
    Category edited = named(u"Beta two"_s, u"b"_s);
    edited.order = 99;
    edited.keywords = {{u" Two  Words "_s, 1}, {u"two words"_s, 3}, {u"minus"_s, -1}};
    edited.description = u" What belongs here. "_s;
    edited.kind = Kind::Papers;
    taxonomy = after(withEdited(taxonomy, edited));
    const Category &stored = taxonomy.byId(u"b"_s);
    EXPECT_EQ(stored.order, 2);
    EXPECT_TRUE(stored.archived);
    EXPECT_EQ(stored.formerIds, QList<CategoryId>{u"a"_s});
    EXPECT_EQ(stored.keywords, (QList<Keyword>{{u"two words"_s, 1}}));
    EXPECT_EQ(stored.description, u"What belongs here."_s);
    EXPECT_EQ(stored.kind, Kind::Papers);
    EXPECT_EQ(stored.aliases, QStringList{u"Beta"_s}) << "what it was called still means it";
}

TEST(TaxonomyEdit, PartsStandBehindWhatWasSplit)
{
    const auto step = withSplit(three(), u"a"_s, {{named(u"Part 1"_s), {1, 2}, {}}, {named(u"Part 2"_s), {3}, {}}});
    EXPECT_EQ(ids(after(step)), u"a part-1 part-2 b c others"_s);
    ASSERT_EQ(step->moves.size(), 2);
    EXPECT_EQ(step->moves.first().into, u"part-1"_s);
    EXPECT_EQ(step->moves.first().articles, (QList<ArticleId>{1, 2}));
}

TEST(TaxonomyEdit, OrderMayNameSomeOnly)
{
    EXPECT_EQ(ids(after(withOrder(three(), {u"c"_s, u"a"_s}))), u"c a b others"_s);
}

TEST(TaxonomyEdit, AnotherTaxonomyKeepsFormerIdsOfWhatBothHave)
{
    const Taxonomy merged = after(withMerged(three(), {u"a"_s}, u"b"_s));
    const Taxonomy taxonomy = after(replacedBy(merged, Taxonomy({named(u"B"_s, u"b"_s), named(u"New"_s, u"n"_s)})));
    EXPECT_EQ(taxonomy.byId(u"a"_s).id, u"b"_s);
    EXPECT_EQ(taxonomy.byId(u"c"_s).id, kOthers);
}

TEST(TaxonomyUndo, EveryChangeTakenBackAtOnceLeavesNothing)
{
    const Taxonomy start = after(withMerged(after(withAdded(three(), named(u"Delta"_s))), {u"c"_s}, u"delta"_s));
    Category edited = start.byId(u"a"_s);
    edited.nameEn = u"First"_s;
    edited.keywords = {{u"one"_s, 1}};
    edited.kind = Kind::News;
    const QList<Result<TaxonomyStep>> steps{withAdded(start, named(u"New"_s)),
                                            withEdited(start, edited),
                                            withMerged(start, {u"a"_s, u"delta"_s}, u"b"_s),
                                            withMerged(start, {u"delta"_s}, kOthers),
                                            withSplit(start, u"a"_s, {{named(u"Part"_s), {}, {}}}),
                                            withArchived(start, u"a"_s, true),
                                            withOrder(start, {u"delta"_s, u"b"_s}),
                                            replacedBy(start, Taxonomy({named(u"X"_s, u"x"_s)}))};
    for (const auto &step : steps) {
        const Taxonomy changed = after(step);
        const auto back = withoutChange(changed, {start, changed, step->operation});
        Taxonomy again = after(back);
        // The id of a part stays that of what it was split from.
        if (step->operation.what == What::Split) {
            EXPECT_EQ(again.byId(u"part"_s).id, u"a"_s);
        } else {
            EXPECT_EQ(again, start) << int(step->operation.what);
        }
        again = undone(changed, back, again);
        EXPECT_EQ(ids(again), ids(changed)) << "taking it back is taken back";
        EXPECT_EQ(again.byId(u"c"_s).id, changed.byId(u"c"_s).id);
    }
}

TEST(TaxonomyUndo, WhatCameAfterItStays)
{
    const Taxonomy start = three();
    Category edited = start.byId(u"a"_s);
    edited.nameEn = u"First"_s;
    edited.keywords.append({u"one"_s, 1});
    const auto change = withEdited(start, edited);
    edited = after(change).byId(u"a"_s);
    edited.nameEn = u"Really first"_s;
    edited.keywords.append({u"two"_s, 1});
    const Taxonomy later = after(withAdded(after(withEdited(after(change), edited)), named(u"Delta"_s)));
    const Taxonomy taxonomy = undone(start, change, later);
    EXPECT_EQ(taxonomy.byId(u"a"_s).nameEn, u"Really first"_s);
    EXPECT_EQ(taxonomy.byId(u"a"_s).keywords, (QList<Keyword>{{u"alpha"_s, 2}, {u"two"_s, 1}}));
    EXPECT_TRUE(taxonomy.contains(u"delta"_s));
}

TEST(TaxonomyUndo, AMergerInTheMiddleOfOthers)
{
    const Taxonomy start = three();
    const auto first = withMerged(start, {u"a"_s}, u"b"_s);
    const Taxonomy both = after(withMerged(after(first), {u"b"_s}, u"c"_s));
    const Taxonomy taxonomy = undone(start, first, both);
    EXPECT_EQ(ids(taxonomy), u"a c others"_s);
    EXPECT_EQ(taxonomy.byId(u"a"_s).formerIds, QList<CategoryId>());
    EXPECT_EQ(taxonomy.byId(u"b"_s).id, u"c"_s);
}

TEST(TaxonomyUndo, WhatOthersWereMergedIntoStays)
{
    const Taxonomy start = three();
    const auto added = withAdded(start, named(u"Delta"_s));
    const Taxonomy merged = after(withMerged(after(added), {u"a"_s}, u"delta"_s));
    EXPECT_EQ(ids(undone(start, added, merged)), u"b c delta others"_s);
}

TEST(TaxonomyUndo, ANameThatIsTakenNowIsSaid)
{
    const Taxonomy start = three();
    const auto merged = withMerged(start, {u"a"_s}, u"b"_s);
    const Taxonomy taken = after(withAdded(after(merged), named(u"Alpha"_s)));
    const auto back = withoutChange(taken, {start, merged->taxonomy, merged->operation});
    EXPECT_EQ(codeOf(back), ErrorCode::InvalidArgument);
}

TEST(TaxonomyFile, WritesEverythingItReads)
{
    Category full = named(u"Full"_s, u"full"_s);
    full.nameKo = u"가득"_s;
    full.emoji = u"🧪"_s;
    full.order = 3;
    full.aliases = {u"Other name"_s};
    full.keywords = {{u"one"_s, 1}, {u"둘"_s, 2.5}};
    full.description = u"All of it."_s;
    full.archived = true;
    full.kind = Kind::Papers;
    full.formerIds = {u"old"_s};
    const Taxonomy taxonomy({full, named(u"Plain"_s, u"plain"_s)});
    const QByteArray json = writeTaxonomy(taxonomy);
    const auto again = readTaxonomy(json);
    ASSERT_TRUE(again) << qPrintable(again.error().detail);
    EXPECT_EQ(*again, taxonomy);
    EXPECT_TRUE(json.contains("\"version\": 2"));
    EXPECT_FALSE(readTaxonomy(QByteArray(json).replace("\"version\": 2", "\"version\": 3")));
}

TEST(TaxonomyFile, NumbersAreBounded)
{
    const auto read = readTaxonomy(R"({"version": 2, "categories": [{"id": "a", "name": {"en": "A"}, "color": "#112233",
        "order": 2147483647, "keywords": [{"text": "word", "weight": 1e300}]}]})");
    ASSERT_TRUE(read);
    const auto added = withAdded(*read, named(u"Behind"_s, u"behind"_s));
    ASSERT_TRUE(added) << qPrintable(added.error().detail);
    EXPECT_EQ(added->taxonomy.categories().value(0).id, u"a"_s) << qPrintable(ids(added->taxonomy));
    EXPECT_EQ(added->taxonomy.categories().value(1).id, u"behind"_s);
    const auto replaced = replacedBy(three(), *read);
    ASSERT_TRUE(replaced) << qPrintable(replaced.error().detail);
    EXPECT_EQ(replaced->taxonomy.byId(u"a"_s).keywords.value(0).weight, kMostKeywordWeight);
}

} // namespace oneul
