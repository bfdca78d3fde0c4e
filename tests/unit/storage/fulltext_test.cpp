#include "storage/learningstore.h"
#include "storage/taxonomystore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

FullText page(const QString &text)
{
    FullText full;
    full.html = u"<p>"_s + text + u"</p>"_s;
    full.text = text;
    full.at = kSeen;
    return full;
}

FullText notice(const QString &kind)
{
    FullText full;
    full.notice = kind;
    full.at = kSeen;
    return full;
}

class FullTextTest : public StorageTest
{
protected:
    Article article(ArticleId id) { return valueOf(m_database->articles().article(id)); }
    ArticleDelta set(ArticleId id, const FullText &text)
    {
        return valueOf(m_database->articles().setFullText(id, text));
    }
    ArticleId add(const QString &key, const QString &text, SourceId source)
    {
        return store(source, {entry(key, u"https://a.example.org/"_s + key, u"Title "_s + key, text)}).ids.value(0);
    }
};

} // namespace

TEST_F(FullTextTest, ThePagesTextIsTheArticlesText)
{
    const SourceId source = addSource(u"One"_s);
    const ArticleId id = add(u"1"_s, u"Teaser"_s, source);
    const ArticleDelta delta = set(id, page(u"The whole text"_s));
    EXPECT_EQ(delta.updated, QList<ArticleId>{id});
    EXPECT_FALSE(delta.textsStay);
    const Article read = article(id);
    EXPECT_TRUE(read.hasFullText);
    EXPECT_EQ(read.text, u"The whole text"_s);
    EXPECT_EQ(read.contentHtml, u"<p>The whole text</p>"_s);
    EXPECT_TRUE(read.statedHtml.contains(u"Teaser"_s));
    EXPECT_EQ(valueOf(m_database->articles().articles({})).value(0).text, u"The whole text"_s);
}

TEST_F(FullTextTest, AnArticleOfTitleOnlyGetsAText)
{
    const SourceId source = addSource(u"One"_s);
    const ArticleId id = add(u"1"_s, {}, source);
    EXPECT_TRUE(only().titleOnly);
    set(id, notice(u"paywall"_s));
    EXPECT_TRUE(only().titleOnly);
    EXPECT_EQ(article(id).pageNotice, u"paywall"_s);
    EXPECT_FALSE(article(id).hasFullText);
    set(id, page(u"Text"_s));
    EXPECT_FALSE(only().titleOnly);
    EXPECT_EQ(article(id).pageNotice, QString());

    // What the source states later still has no text, and the article keeps its own.
    store(source, {entry(u"1"_s, u"https://a.example.org/1"_s, u"Another title"_s, {})});
    EXPECT_EQ(only().title, u"Another title"_s);
    EXPECT_FALSE(only().titleOnly);
}

TEST_F(FullTextTest, ANoticeTakesNoTextAway)
{
    const ArticleId id = add(u"1"_s, u"Teaser"_s, addSource(u"One"_s));
    set(id, notice(u"captcha"_s));
    EXPECT_EQ(article(id).text, u"Teaser"_s);
    EXPECT_FALSE(only().titleOnly);
    set(id, page(u"The whole text"_s));
    EXPECT_TRUE(set(id, notice(u"paywall"_s)).isEmpty());
    EXPECT_EQ(article(id).text, u"The whole text"_s);
}

TEST_F(FullTextTest, KnowsWhatHasBeenAskedFor)
{
    const SourceId source = addSource(u"One"_s);
    const ArticleId one = add(u"1"_s, u"Text"_s, source);
    const ArticleId two = add(u"2"_s, u"Text"_s, source);
    const ArticleId three = add(u"3"_s, u"Text"_s, source);
    set(one, page(u"Whole"_s));
    set(three, notice(u"error"_s));
    EXPECT_EQ(valueOf(m_database->articles().withFullText({one, two, three, 99})), (QSet<ArticleId>{one, three}));
    EXPECT_EQ(codeOf(m_database->articles().setFullText(99, page(u"x"_s))), ErrorCode::NotFound);
}

TEST_F(FullTextTest, AJoinOfTwoArticlesKeepsTheText)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const ArticleId older = add(u"1"_s, {}, one);
    const ArticleId newer = add(u"2"_s, {}, two);
    set(older, notice(u"paywall"_s));
    set(newer, page(u"Whole"_s));
    // The second source now states the first one's address: both were the same article.
    IncomingArticle moved = entry(u"2"_s, u"https://a.example.org/1"_s, u"Title 2"_s, {});
    EXPECT_EQ(store(two, {moved}).delta.removed, QList<ArticleId>{newer});
    EXPECT_EQ(article(older).text, u"Whole"_s);
    EXPECT_FALSE(only().titleOnly);
    expectSound();
}

TEST_F(FullTextTest, GoesWithItsArticle)
{
    const SourceId source = addSource(u"One"_s);
    const ArticleId id = add(u"1"_s, u"Text"_s, source);
    set(id, page(u"Whole"_s));
    valueOf(m_database->sources().remove(source));
    EXPECT_TRUE(valueOf(m_database->articles().withFullText({id})).isEmpty());
    expectSound();
}

TEST_F(FullTextTest, ACategoryByRuleFollowsTheText)
{
    const SourceId source = addSource(u"One"_s);
    const ArticleId id = add(u"1"_s, u"Teaser"_s, source);
    FullText text = page(u"Whole"_s);
    text.category = u"robotics"_s;
    text.confidence = 0.75;
    set(id, text);
    EXPECT_EQ(only().status.category, u"robotics"_s);
    EXPECT_EQ(only().status.confidence, 0.75);
    // A changed teaser does not classify what the whole text has classified.
    store(source, {entry(u"1"_s, u"https://a.example.org/1"_s, u"Title 1"_s, u"Another teaser"_s)});
    EXPECT_EQ(only().status.category, u"robotics"_s);
    // What the analyst says stays.
    valueOf(m_database->articles().setCategory({id}, u"policy"_s));
    set(id, text);
    EXPECT_EQ(only().status.category, u"policy"_s);
}

/// Fetching a page takes seconds, in which the analyst may have merged the category that the text was given.
TEST_F(FullTextTest, ACategoryThatWasMergedMeanwhileIsTheHeirs)
{
    Category heir;
    heir.id = u"b"_s;
    heir.nameEn = u"B"_s;
    heir.formerIds = {u"a"_s};
    valueOf(m_database->taxonomies().start(Taxonomy({heir}), kSeen));
    const ArticleId id = add(u"1"_s, u"Teaser"_s, addSource(u"One"_s));
    FullText text = page(u"Whole"_s);
    text.category = u"a"_s;
    set(id, text);
    EXPECT_EQ(only().status.category, u"b"_s);
    valueOf(m_database->learning().setSecondary(id, {u"gone"_s}));
    expectSound();
}

} // namespace oneul
