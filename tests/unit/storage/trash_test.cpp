#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

QString address(const QString &name)
{
    return u"https://a.example.org/"_s + name;
}

IncomingArticle item(const QString &name, const QString &text = {})
{
    return entry(name, address(name), name, text.isEmpty() ? u"Text of "_s + name : text);
}

} // namespace

TEST_F(StorageTest, ARemovedSourceComesBackAsItWas)
{
    const SourceId one = addSource(u"One"_s, Kind::Papers, u"A/B"_s);
    addSource(u"Other"_s);
    ArticleStore &articles = m_database->articles();
    const QList<ArticleId> ids = store(one, {item(u"plain"_s), item(u"starred"_s), item(u"read"_s)}).ids;
    valueOf(articles.setStarred({ids.at(1)}, true));
    valueOf(articles.setRead({ids.at(2)}, true));
    FullText page;
    page.html = u"<p>The whole text.</p>"_s;
    page.text = u"The whole text."_s;
    page.at = kSeen;
    valueOf(articles.setFullText(ids.at(0), page));
    FetchRecord record;
    record.at = kSeen;
    record.status = u"ok"_s;
    FetchState state;
    state.etag = "\"v1\"";
    EXPECT_EQ(codeOf(m_database->sources().noteFetch(one, state, record)), ErrorCode::None);
    const Source before = valueOf(m_database->sources().all()).last();
    ASSERT_EQ(before.id, one);

    const ArticleDelta removed = valueOf(m_database->sources().remove(one));
    EXPECT_EQ(removed.removed, (QList<ArticleId>{ids.at(0), ids.at(2)}));
    reopen();
    const RestoredSource restored = valueOf(m_database->sources().restore(one));
    EXPECT_EQ(restored.source.id, one);
    EXPECT_EQ(restored.source.url, before.url);
    EXPECT_EQ(restored.source.folder.toStdString(), "A/B");
    EXPECT_EQ(restored.source.fetch.etag, state.etag);
    EXPECT_EQ(restored.delta.added, (QList<ArticleId>{ids.at(0), ids.at(2)}));
    EXPECT_EQ(restored.delta.updated, QList<ArticleId>{ids.at(1)});
    EXPECT_EQ(valueOf(m_database->sources().history(one)).size(), 1);

    const Article plain = valueOf(m_database->articles().article(ids.at(0)));
    EXPECT_EQ(plain.row.sourceId, one);
    EXPECT_EQ(plain.text.toStdString(), "The whole text.");
    EXPECT_FALSE(plain.row.status.read);
    EXPECT_TRUE(valueOf(m_database->articles().article(ids.at(1))).row.status.starred);
    EXPECT_EQ(valueOf(m_database->articles().article(ids.at(1))).row.sourceId, one);
    EXPECT_TRUE(valueOf(m_database->articles().article(ids.at(2))).row.status.read);
    // The next fetch knows its entries again.
    EXPECT_TRUE(store(one, {item(u"plain"_s), item(u"starred"_s), item(u"read"_s)}).delta.isEmpty());
    EXPECT_EQ(codeOf(m_database->sources().restore(one)), ErrorCode::NotFound);
    expectSound();
}

TEST_F(StorageTest, WhatBothSourcesTookComesBackHiddenOnlyWhereItWasAtLast)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const ArticleId shown = store(one, {item(u"a"_s), item(u"b"_s)}).ids.at(0);
    const ArticleId hidden = store(two, {item(u"a"_s), item(u"b"_s)}).ids.at(1);
    valueOf(m_database->articles().setHidden({shown, hidden}, true));
    valueOf(m_database->sources().remove(one));
    valueOf(m_database->articles().setHidden({shown}, false));
    valueOf(m_database->sources().remove(two));
    EXPECT_TRUE(rows().isEmpty());
    valueOf(m_database->sources().restore(one));
    const QList<ArticleRow> inLists = rows();
    ASSERT_EQ(inLists.size(), 1);
    EXPECT_EQ(inLists.first().id, shown);
    EXPECT_EQ(valueOf(m_database->articles().counts()).hidden, 1);
    expectSound();
}

TEST_F(StorageTest, WhatAnotherSourceBroughtSinceIsJoined)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const QList<ArticleId> ids = store(one, {item(u"a"_s, u"The longest text of them"_s), item(u"b"_s)}).ids;
    valueOf(m_database->sources().remove(one));
    const QList<ArticleId> brought = store(two, {item(u"a"_s, u"Short"_s), item(u"c"_s)}).ids;
    EXPECT_NE(brought.at(0), ids.at(0));

    const RestoredSource restored = valueOf(m_database->sources().restore(one));
    EXPECT_EQ(restored.delta.added, QList<ArticleId>{ids.at(1)});
    EXPECT_EQ(restored.delta.updated, QList<ArticleId>{brought.at(0)});
    EXPECT_EQ(rows().size(), 3);
    const Article joined = valueOf(m_database->articles().article(brought.at(0)));
    EXPECT_EQ(joined.row.sourceId, one);
    EXPECT_EQ(joined.row.sources, 2);
    EXPECT_EQ(joined.text.toStdString(), "The longest text of them");
    // Entry ids were given again meanwhile: each article still has its own text.
    EXPECT_EQ(valueOf(m_database->articles().article(brought.at(1))).text.toStdString(), "Text of c");
    EXPECT_EQ(valueOf(m_database->articles().article(ids.at(1))).text.toStdString(), "Text of b");
    expectSound();
}

TEST_F(StorageTest, SharedArticlesGetTheirSourceBack)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const ArticleId shared = store(one, {item(u"x"_s, u"A text of some length"_s)}).ids.first();
    store(two, {item(u"x"_s, u"Short"_s)});
    EXPECT_EQ(valueOf(m_database->sources().remove(one)).updated, QList<ArticleId>{shared});
    EXPECT_EQ(only().sources, 1);
    EXPECT_EQ(valueOf(m_database->sources().restore(one)).delta.updated, QList<ArticleId>{shared});
    EXPECT_EQ(only().sources, 2);
    EXPECT_EQ(only().sourceId, one);
    expectSound();
}

TEST_F(StorageTest, SeveralAreRemovedTogetherOrNotAtAll)
{
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const ArticleId shared = store(one, {item(u"x"_s)}).ids.first();
    store(two, {item(u"x"_s)});
    EXPECT_EQ(codeOf(m_database->sources().removeAll({one, 4711})), ErrorCode::NotFound);
    EXPECT_EQ(valueOf(m_database->sources().all()).size(), 2);
    const ArticleDelta delta = valueOf(m_database->sources().removeAll({one, two}));
    EXPECT_EQ(delta.removed, QList<ArticleId>{shared});
    EXPECT_TRUE(delta.updated.isEmpty());
    EXPECT_EQ(codeOf(m_database->sources().restoreAll({4711})), ErrorCode::NotFound);
    EXPECT_EQ(valueOf(m_database->sources().restoreAll({one, 4711, two})).size(), 2) << "what is there comes back";
    EXPECT_EQ(only().sources, 2);
    expectSound();
}

TEST_F(StorageTest, ATakenAddressAndATimeThatIsOverEndTheRestoring)
{
    const SourceId one = addSource(u"One"_s);
    store(one, {item(u"x"_s)});
    Source locked = valueOf(m_database->sources().all()).first();
    locked.options.userName = u"me"_s;
    valueOf(m_database->sources().update(locked));
    valueOf(m_database->sources().remove(one));
    const SourceId again = addSource(u"One"_s);
    EXPECT_EQ(codeOf(m_database->sources().restore(one)), ErrorCode::AlreadyExists);
    valueOf(m_database->sources().remove(again));

    const QDateTime now = QDateTime::currentDateTimeUtc();
    EXPECT_TRUE(valueOf(m_database->sources().purgeRemoved(now.addDays(-30))).isEmpty());
    EXPECT_EQ(valueOf(m_database->sources().purgeRemoved(now.addDays(1))), QList<SourceId>{one}) << "it has secrets";
    EXPECT_EQ(codeOf(m_database->sources().restore(one)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(m_database->sources().restore(4711)), ErrorCode::NotFound);
}

} // namespace oneul
