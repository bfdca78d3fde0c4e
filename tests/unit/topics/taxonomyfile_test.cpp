#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

#include "topics/taxonomyfile.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

TEST(ReadTaxonomy, ReadsWhatItSays)
{
    const Result<Taxonomy> taxonomy = readTaxonomy(R"({"version": 1, "categories": [
        {"id": "b", "name": {"en": "Beta", "ko": "베타"}, "emoji": "🅱", "color": "#112233", "order": 2,
         "aliases": ["Second"], "keywords": [{"text": " Two  Words "}, {"text": "둘", "weight": 2.5}, {"text": ""}]},
        {"id": "a", "name": {"en": "Alpha", "ko": "알파"}, "order": 1}]})");
    ASSERT_TRUE(taxonomy.has_value());
    const QList<Category> &categories = taxonomy->categories();
    ASSERT_EQ(categories.size(), 3);
    EXPECT_EQ(categories[0].id, u"a"_s);
    EXPECT_EQ(categories[1].name(Language::Korean), u"베타"_s);
    EXPECT_EQ(categories[1].emoji, u"🅱"_s);
    EXPECT_EQ(categories[1].color, u"#112233"_s);
    ASSERT_EQ(categories[1].keywords.size(), 2);
    EXPECT_EQ(categories[1].keywords[0].text, u"two words"_s);
    EXPECT_EQ(categories[1].keywords[0].weight, 1);
    EXPECT_EQ(categories[1].keywords[1].weight, 2.5);
    EXPECT_EQ(categories[2].id, kOthers);
    EXPECT_EQ(taxonomy->byName(u"second"_s)->id, u"b"_s);
}

TEST(ReadTaxonomy, RefusesBrokenDocuments)
{
    for (const char *json :
         {"", "{", "[]", "{}", R"({"categories": []})", R"({"categories": [{"id": "a"}]})",
          R"({"categories": [{"name": {"en": "A"}}]})",
          R"({"categories": [{"id": "a", "name": {"en": "A"}}, {"id": "a", "name": {"en": "B"}}]})"}) {
        const Result<Taxonomy> taxonomy = readTaxonomy(json);
        ASSERT_FALSE(taxonomy.has_value()) << json;
        EXPECT_EQ(taxonomy.error().code, ErrorCode::BrokenDocument) << json;
    }
}

TEST(ReadTaxonomy, TheBuiltInOneIsComplete)
{
    QFile file(u":/oneul/taxonomy.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<Taxonomy> taxonomy = readTaxonomy(file.readAll());
    ASSERT_TRUE(taxonomy.has_value()) << qPrintable(taxonomy.error().detail);
    EXPECT_GE(taxonomy->categories().size(), 14);
    EXPECT_TRUE(taxonomy->contains(kOthers));
    const QRegularExpression color(u"^#[0-9a-f]{6}$"_s);
    for (const Category &category : taxonomy->categories()) {
        EXPECT_FALSE(category.nameKo.isEmpty()) << qPrintable(category.id);
        EXPECT_FALSE(category.emoji.isEmpty()) << qPrintable(category.id);
        EXPECT_TRUE(color.match(category.color).hasMatch()) << qPrintable(category.color);
        EXPECT_TRUE(category.id == kOthers || category.keywords.size() > 5) << qPrintable(category.id);
    }
}

} // namespace
} // namespace oneul
