#include "digest/sections.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include "sample.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

Category category(const QString &id, int order)
{
    Category made;
    made.id = id;
    made.nameEn = id.toUpper();
    made.nameKo = u"분류 "_s + id;
    made.emoji = u"🧪"_s;
    made.order = order;
    return made;
}

Taxonomy taxonomy()
{
    return Taxonomy({category(u"b"_s, 2), category(u"a"_s, 1), category(u"c"_s, 3), category(kOthers, 0)});
}

Article article(ArticleId id, const QString &category, int hour = 0, bool titleOnly = false)
{
    Article made;
    made.row.id = id;
    made.row.title = u"Title %1"_s.arg(id);
    made.row.url = QUrl(u"https://example.org/%1"_s.arg(id));
    made.row.status.category = category;
    made.row.published = QDateTime(QDate(2024, 5, 2), QTime(hour, 0), Qt::UTC);
    made.row.titleOnly = titleOnly;
    made.text = titleOnly ? QString() : u"Text."_s;
    return made;
}

QStringList order(const QList<SectionDraft> &drafts)
{
    QStringList ids;
    for (const SectionDraft &draft : drafts)
        ids += draft.section.category;
    return ids;
}

} // namespace

TEST(Sections, PutsLargerFirstAndOthersLast)
{
    const QList<Article> articles{article(1, kOthers), article(2, kOthers), article(3, u"a"_s),   article(4, u"b"_s),
                                  article(5, u"c"_s),  article(6, u"c"_s),  article(7, u"gone"_s)};
    const QList<SectionDraft> drafts = draftSections(articles, taxonomy(), Language::Korean);
    EXPECT_EQ(order(drafts), (QStringList{u"c"_s, u"a"_s, u"b"_s, kOthers}));
    EXPECT_EQ(drafts[0].section.heading, u"분류 c"_s);
    EXPECT_EQ(drafts[0].section.emoji, u"🧪"_s);
    EXPECT_EQ(drafts[3].articles.size(), 3);
}

TEST(Sections, EveryArticleIsInExactlyOne)
{
    QList<Article> articles;
    for (int i = 1; i <= 40; ++i)
        articles += article(i, QStringList{u"a"_s, u"b"_s, u"x"_s, u""_s}[i % 4], i % 24, i % 5 == 0);
    QSet<ArticleId> seen;
    for (const SectionDraft &draft : draftSections(articles, taxonomy(), Language::English)) {
        ASSERT_EQ(draft.articles.size(), draft.section.articles.size());
        for (qsizetype i = 0; i < draft.articles.size(); ++i) {
            EXPECT_EQ(draft.articles[i].row.id, draft.section.articles[i].id);
            EXPECT_FALSE(seen.contains(draft.articles[i].row.id));
            seen.insert(draft.articles[i].row.id);
        }
    }
    EXPECT_EQ(seen.size(), 40);
}

TEST(Sections, SortsTextBeforeTitleOnlyAndNewestFirst)
{
    const QList<Article> articles{article(1, u"a"_s, 20, true), article(2, u"a"_s, 3), article(3, u"a"_s, 9)};
    const Section section = draftSections(articles, taxonomy(), Language::English).value(0).section;
    ASSERT_EQ(section.articles.size(), 3);
    EXPECT_EQ(section.articles[0].id, 3);
    EXPECT_EQ(section.articles[1].id, 2);
    EXPECT_EQ(section.articles[2].id, 1);
    EXPECT_TRUE(section.articles[2].titleOnly);
}

TEST(Sections, WorksWithoutATaxonomy)
{
    const QList<SectionDraft> drafts = draftSections({article(1, u"a"_s)}, Taxonomy(), Language::English);
    ASSERT_EQ(drafts.size(), 1);
    EXPECT_EQ(drafts[0].section.category, kOthers);
    EXPECT_TRUE(draftSections({}, taxonomy(), Language::English).isEmpty());
}

TEST(Manifest, NamesWhatTheDigestWasMadeFrom)
{
    const QList<SectionDraft> drafts = draftSections({article(5, u"a"_s)}, taxonomy(), Language::Korean);
    const QJsonObject manifest = makeManifest(test::sampleDigest(Language::Korean), drafts, u"builtin/1"_s);
    EXPECT_EQ(manifest[u"program"].toString(), u"oneul"_s);
    EXPECT_EQ(manifest[u"engine"].toString(), u"builtin/1"_s);
    EXPECT_EQ(manifest[u"date"].toString(), u"2024-05-02"_s);
    EXPECT_EQ(manifest[u"kind"].toString(), u"news"_s);
    EXPECT_EQ(manifest[u"language"].toString(), u"ko"_s);
    EXPECT_EQ(manifest[u"createdAt"].toString(), u"2024-05-02T09:30:00Z"_s);
    EXPECT_FALSE(manifest[u"version"].toString().isEmpty());
    const QJsonObject section = manifest[u"sections"].toArray()[0].toObject();
    EXPECT_EQ(section[u"category"].toString(), u"a"_s);
    const QJsonObject kept = section[u"articles"].toArray()[0].toObject();
    EXPECT_EQ(kept[u"id"].toInteger(), 5);
    EXPECT_EQ(kept[u"url"].toString(), u"https://example.org/5"_s);
    // printf 'Title 5\nText.' | sha256sum
    EXPECT_EQ(kept[u"sha256"].toString(), u"7979e674e78390c87b6c7aad9aca1eab223afb9e233f5212108be341f662455a"_s);
}

} // namespace oneul
