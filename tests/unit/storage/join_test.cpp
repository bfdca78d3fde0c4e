#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

const QString kUrl = u"https://a.example.org/1"_s;

IncomingArticle paper(const QString &arxivId, const QString &url, const QString &title, const QString &text)
{
    IncomingArticle article = entry(url, url, title, text);
    article.item.arxivId = arxivId;
    return article;
}

} // namespace

TEST_F(StorageTest, SameEntryAgainChangesNothing)
{
    const SourceId source = addSource(u"One"_s);
    const StoreReport first = store(source, {entry(u"1"_s, kUrl, u"Title"_s, u"Text"_s)});
    EXPECT_EQ(first.added, 1);
    ASSERT_EQ(first.ids.size(), 1);
    const StoreReport again = store(source, {entry(u"1"_s, kUrl, u"Title"_s, u"Text"_s)}, kSeen.addDays(1));
    EXPECT_TRUE(again.delta.isEmpty());
    EXPECT_EQ(again.ids, first.ids);
}

TEST_F(StorageTest, SameAddressInTwoSourcesIsOneArticle)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const StoreReport first = store(two, {entry(u"x"_s, kUrl, u"Second title"_s, u"A longer text"_s)});
    const StoreReport second = store(one, {entry(u"1"_s, kUrl, u"First title"_s, u"Text"_s)});
    EXPECT_EQ(second.added, 0);
    EXPECT_EQ(second.updated, 1);
    EXPECT_EQ(second.ids, first.ids);
    const ArticleRow row = only();
    EXPECT_EQ(row.sourceId, one);
    EXPECT_EQ(row.sourceName.toStdString(), "One");
    EXPECT_EQ(row.sources, 2);
    EXPECT_EQ(row.title.toStdString(), "First title");
    EXPECT_EQ(valueOf(m_database->articles().article(row.id)).text.toStdString(), "A longer text");
}

TEST_F(StorageTest, SamePaperUnderTwoAddressesIsOneArticle)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    store(one, {paper(u"2410.01201"_s, u"https://arxiv.org/abs/2410.01201"_s, u"Paper"_s, u"Abstract"_s)});
    store(two, {paper(u"2410.01201"_s, u"https://papers.example.org/2410.01201"_s, u"Paper"_s, {})});
    EXPECT_EQ(only().sources, 2);
}

TEST_F(StorageTest, GuidHoldsAnArticleWhoseAddressChanges)
{
    const SourceId source = addSource(u"One"_s);
    const StoreReport first = store(source, {entry(u"1"_s, kUrl, u"Title"_s, u"Text"_s)});
    const StoreReport moved = store(source, {entry(u"1"_s, u"https://a.example.org/new"_s, u"Title"_s, u"Text"_s)});
    EXPECT_EQ(moved.ids, first.ids);
    EXPECT_EQ(only().url.toString().toStdString(), "https://a.example.org/new");
}

TEST_F(StorageTest, RepeatedGuidsFallBackToLinkAndTitle)
{
    const SourceId source = addSource(u"One"_s);
    const QList<IncomingArticle> batch{entry(u"same"_s, kUrl, u"First"_s, u"Text one"_s),
                                       entry(u"same"_s, u"https://a.example.org/2"_s, u"Second"_s, u"Text two"_s)};
    const StoreReport first = store(source, batch);
    EXPECT_EQ(first.added, 2);
    EXPECT_TRUE(store(source, batch).delta.isEmpty());
    // The same link with different titles is told apart as well.
    EXPECT_EQ(store(source, {entry(u"g"_s, u"https://a.example.org/3"_s, u"Morning"_s, {}),
                             entry(u"g"_s, u"https://a.example.org/3"_s, u"Evening"_s, {})})
                  .added,
              2);
}

TEST_F(StorageTest, NewGuidsForTheSameAddressDoNotHeapUp)
{
    const SourceId source = addSource(u"One"_s);
    store(source, {entry(u"g1"_s, kUrl, u"Title"_s, u"A rather long text"_s)});
    const ArticleRow row = only();
    valueOf(m_database->articles().setRead({row.id}, true));
    store(source, {entry(u"g2"_s, kUrl, u"Title"_s, u"Short"_s)});
    EXPECT_EQ(valueOf(m_database->articles().article(row.id)).text.toStdString(), "Short");
    EXPECT_FALSE(only().status.read);
}

TEST_F(StorageTest, SameEntryTwiceInABatchCountsOnce)
{
    const SourceId source = addSource(u"One"_s);
    const QList<IncomingArticle> batch{entry(u"1"_s, kUrl, u"Title"_s, u"Text"_s),
                                       entry(u"1"_s, kUrl, u"Title"_s, u"Text that is longer"_s)};
    const StoreReport report = store(source, batch);
    EXPECT_EQ(report.added, 1);
    ASSERT_EQ(report.ids.size(), 2);
    EXPECT_EQ(report.ids.first(), report.ids.last());
    EXPECT_EQ(valueOf(m_database->articles().article(report.ids.first())).text.toStdString(), "Text that is longer");
    EXPECT_TRUE(store(source, batch).delta.isEmpty());
}

TEST_F(StorageTest, EntriesWithoutLinkOrGuidStayApart)
{
    const SourceId source = addSource(u"One"_s);
    EXPECT_EQ(store(source, {entry({}, {}, {}, u"First note"_s), entry({}, {}, {}, u"Second note"_s)}).added, 2);
}

TEST_F(StorageTest, TwoArticlesThatTurnOutToBeOneAreJoined)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const SourceId three = addSource(u"Three"_s);
    const QString page = u"https://blog.example.org/paper"_s;
    const ArticleId older =
        store(one, {paper(u"2410.01201"_s, u"https://arxiv.org/abs/2410.01201"_s, u"Paper"_s, u"Abstract"_s)})
            .ids.first();
    const ArticleId newer = store(two, {entry(u"b"_s, page, u"Paper"_s, u"A longer text on it"_s)}).ids.first();
    ASSERT_NE(older, newer);
    ArticleStore &articles = m_database->articles();
    valueOf(articles.setStarred({newer}, true));
    valueOf(articles.setRead({older, newer}, true));
    valueOf(articles.setCategory({newer}, u"llm"_s));
    Digest digest;
    digest.day = kSeen.date();
    digest.origin = u"made"_s;
    digest.sections.append(Section());
    digest.sections.first().articles.append({newer, u"Paper"_s, page, u"Two"_s, false, {}});
    digest.sections.first().summary.events.append({u"It is out."_s, {newer}, {}, Support::Supported, {}, {}, {}});
    const DigestId digestId = valueOf(m_database->digests().save({digest})).first().id;

    const StoreReport report = store(three, {paper(u"2410.01201"_s, page, u"Paper"_s, {})});
    EXPECT_EQ(report.ids, QList<ArticleId>{older});
    EXPECT_EQ(report.delta.removed, QList<ArticleId>{newer});
    EXPECT_EQ(report.delta.updated, QList<ArticleId>{older});
    const ArticleRow row = only();
    EXPECT_EQ(row.id, older);
    EXPECT_EQ(row.sources, 3);
    EXPECT_TRUE(row.status.starred);
    EXPECT_TRUE(row.status.read) << "both texts had been read";
    EXPECT_EQ(row.status.category.toStdString(), "llm");
    EXPECT_EQ(row.status.categoryOrigin, CategoryOrigin::User);
    EXPECT_EQ(valueOf(articles.article(older)).text.toStdString(), "A longer text on it");

    const Digest after = valueOf(m_database->digests().byId(digestId));
    EXPECT_EQ(after.sections.first().articles.first().id, older);
    EXPECT_EQ(after.sections.first().summary.events.first().cites, QList<ArticleId>{older});
    expectSound();
}

TEST_F(StorageTest, JoiningWithinTheBatchThatAddedReportsOnlyTheLastState)
{
    const SourceId source = addSource(u"One"_s);
    const QString page = u"https://blog.example.org/paper"_s;
    const StoreReport report =
        store(source, {paper(u"2410.01201"_s, u"https://arxiv.org/abs/2410.01201"_s, u"Paper"_s, u"Abstract"_s),
                       entry(u"b"_s, page, u"Paper"_s, u"Text"_s), paper(u"2410.01201"_s, page, u"Paper"_s, {})});
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.updated, 0);
    EXPECT_TRUE(report.delta.removed.isEmpty());
    ASSERT_EQ(report.ids.size(), 3);
    for (const ArticleId id : report.ids)
        EXPECT_EQ(id, only().id);
    expectSound();
}

} // namespace oneul
