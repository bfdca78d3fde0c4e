#include "storage/preparedbatch.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

Source sampleSource()
{
    Source source;
    source.url = QUrl(u"https://news.example.org/피드?x=1"_s);
    source.siteUrl = QUrl(u"https://news.example.org/"_s);
    source.name = u"뉴스"_s;
    source.folder = u"A/B"_s;
    source.kind = Kind::Papers;
    source.type = SourceType::Html;
    source.spec = QJsonObject{{u"item"_s, u"//li"_s}};
    source.presetId = u"preset"_s;
    source.options = {90, u"Agent/1"_s, {u"X-Key"_s}, u"me"_s, true, true, true, u"//article"_s};
    source.typedHost = u"typed.example.org"_s;
    source.enabled = false;
    source.createdAt = kSeen;
    return source;
}

FetchState sampleFetch()
{
    FetchState fetch;
    fetch.etag = "W/\"\xff\x01 abc\"";
    fetch.lastModified = "Fri, 04 Oct 2024 09:00:00 GMT";
    fetch.bodyHash = QByteArray::fromHex("00ff10");
    fetch.lastFetched = kSeen;
    fetch.lastStatus = u"error"_s;
    fetch.lastHttp = 503;
    fetch.lastError = {ErrorCode::HttpStatus, u"503 busy"_s};
    fetch.failures = 3;
    fetch.lastSuccess = kSeen.addDays(-1);
    fetch.lastNew = kSeen.addDays(-2);
    fetch.nextFetch = kSeen.addSecs(600);
    fetch.statedMinutes = 120;
    fetch.maxAgeMinutes = 30;
    fetch.movedTo = QUrl(u"https://new.example.org/feed"_s);
    fetch.movedSeen = 2;
    fetch.gone = true;
    return fetch;
}

void expectFetch(const FetchState &fetch, const FetchState &expected)
{
    EXPECT_EQ(fetch.etag, expected.etag);
    EXPECT_EQ(fetch.lastModified, expected.lastModified);
    EXPECT_EQ(fetch.bodyHash, expected.bodyHash);
    EXPECT_EQ(fetch.lastFetched, expected.lastFetched);
    EXPECT_EQ(fetch.lastStatus, expected.lastStatus);
    EXPECT_EQ(fetch.lastHttp, expected.lastHttp);
    EXPECT_EQ(fetch.lastError, expected.lastError);
    EXPECT_EQ(fetch.failures, expected.failures);
    EXPECT_EQ(fetch.lastSuccess, expected.lastSuccess);
    EXPECT_EQ(fetch.lastNew, expected.lastNew);
    EXPECT_EQ(fetch.nextFetch, expected.nextFetch);
    EXPECT_EQ(fetch.statedMinutes, expected.statedMinutes);
    EXPECT_EQ(fetch.maxAgeMinutes, expected.maxAgeMinutes);
    EXPECT_EQ(fetch.movedTo, expected.movedTo);
    EXPECT_EQ(fetch.movedSeen, expected.movedSeen);
    EXPECT_EQ(fetch.gone, expected.gone);
}

} // namespace

TEST_F(StorageTest, SourcesRoundTrip)
{
    SourceStore &sources = m_database->sources();
    const Source added = valueOf(sources.add(sampleSource()));
    EXPECT_GT(added.id, 0);
    EXPECT_EQ(codeOf(sources.add(sampleSource())), ErrorCode::AlreadyExists);
    EXPECT_EQ(codeOf(sources.setFetchState(added.id, sampleFetch())), ErrorCode::None);
    EXPECT_EQ(codeOf(sources.setFetchState(4711, sampleFetch())), ErrorCode::NotFound);
    reopen();
    const QList<Source> all = valueOf(m_database->sources().all());
    ASSERT_EQ(all.size(), 1);
    const Source expected = sampleSource();
    const Source &source = all.first();
    EXPECT_EQ(source.url, expected.url);
    EXPECT_EQ(source.siteUrl, expected.siteUrl);
    EXPECT_EQ(source.name, expected.name);
    EXPECT_EQ(source.folder, expected.folder);
    EXPECT_EQ(source.kind, expected.kind);
    EXPECT_EQ(source.type, expected.type);
    EXPECT_EQ(source.spec, expected.spec);
    EXPECT_EQ(source.presetId, expected.presetId);
    EXPECT_EQ(source.options, expected.options);
    EXPECT_EQ(source.typedHost, expected.typedHost);
    EXPECT_EQ(source.enabled, expected.enabled);
    EXPECT_EQ(source.createdAt, expected.createdAt);
    expectFetch(source.fetch, sampleFetch());
}

TEST_F(StorageTest, SourcesAreOrderedAndUpdated)
{
    const SourceId b = addSource(u"beta"_s, Kind::News, u"Z"_s);
    addSource(u"Alpha"_s, Kind::News, u"Z"_s);
    addSource(u"Top"_s);
    QStringList names;
    SourceStore &sources = m_database->sources();
    for (const Source &source : valueOf(sources.all()))
        names.append(source.name);
    EXPECT_EQ(names.join(u' ').toStdString(), "Top Alpha beta");

    EXPECT_EQ(codeOf(sources.setFetchState(b, sampleFetch())), ErrorCode::None);
    Source changed = sampleSource();
    changed.id = b;
    const Source updated = valueOf(sources.update(changed));
    EXPECT_EQ(updated.name, changed.name);
    EXPECT_EQ(updated.fetch.failures, sampleFetch().failures);
    changed.url = QUrl(u"https://top.example.org/feed"_s);
    EXPECT_EQ(codeOf(sources.update(changed)), ErrorCode::AlreadyExists);
    changed = sampleSource();
    changed.url = QUrl(u"https://nobody.example.org/"_s);
    changed.id = 4711;
    EXPECT_EQ(codeOf(sources.update(changed)), ErrorCode::NotFound);
}

TEST_F(StorageTest, ValidatorsGoWithTheAddressTheyWereFor)
{
    SourceStore &sources = m_database->sources();
    Source source = valueOf(sources.add(sampleSource()));
    const auto updatedAfterFetch = [&](const Source &changed) {
        EXPECT_EQ(codeOf(sources.setFetchState(source.id, sampleFetch())), ErrorCode::None);
        return valueOf(sources.update(changed)).fetch;
    };
    source.name = u"another"_s;
    source.folder = u"C"_s;
    expectFetch(updatedAfterFetch(source), sampleFetch());

    FetchState forgotten = sampleFetch();
    forgotten.etag.clear();
    forgotten.lastModified.clear();
    forgotten.bodyHash.clear();
    source.kind = Kind::News;
    expectFetch(updatedAfterFetch(source), forgotten);
    forgotten.nextFetch = {};
    source.spec = QJsonObject{{u"item"_s, u"//article"_s}};
    expectFetch(updatedAfterFetch(source), forgotten);
    source.type = SourceType::Json;
    expectFetch(updatedAfterFetch(source), forgotten);
    FetchState elsewhere = forgotten;
    elsewhere.movedTo = QUrl();
    elsewhere.movedSeen = 0;
    elsewhere.gone = false;
    source.url = QUrl(u"https://news.example.org/other"_s);
    expectFetch(updatedAfterFetch(source), elsewhere);
    FetchState asksSoon = sampleFetch();
    asksSoon.nextFetch = {};
    source.options.minutes = 5;
    expectFetch(updatedAfterFetch(source), asksSoon);
    expectFetch(updatedAfterFetch(source), sampleFetch());
}

TEST_F(StorageTest, SeenItemsGoWithTheDocumentTheyWereOf)
{
    SourceStore &sources = m_database->sources();
    Source source = valueOf(sources.add(sampleSource()));
    const auto store = [&](const QByteArray &bodyHash, const QByteArray &items) {
        PreparedBatch batch;
        batch.source = source.id;
        batch.fetch.bodyHash = bodyHash;
        batch.seenItems = items;
        batch.seenAt = QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC);
        EXPECT_TRUE(valueOf(m_database->articles().store(QList<PreparedBatch>{batch})).value(0));
    };
    store("one", "items");
    EXPECT_EQ(valueOf(sources.seenItems(source.id)), "items");
    store("two", {});
    EXPECT_EQ(valueOf(sources.seenItems(source.id)), "");
    store("", "items");
    EXPECT_EQ(valueOf(sources.seenItems(source.id)), "") << "the next document is to be read whole";
    store("one", "items");
    source.kind = Kind::News;
    valueOf(sources.update(source));
    EXPECT_EQ(valueOf(sources.seenItems(source.id)), "") << "it is read otherwise";
    store("one", "items");
    valueOf(sources.remove(source.id));
    EXPECT_EQ(valueOf(sources.restore(source.id)).source.fetch.bodyHash, "one");
    EXPECT_EQ(valueOf(sources.seenItems(source.id)), "");
}

TEST_F(StorageTest, AddAllLeavesOutWhatIsThere)
{
    valueOf(m_database->sources().add(sampleSource()));
    Source other = sampleSource();
    other.url = QUrl(u"https://other.example.org/"_s);
    const QList<Source> added = valueOf(m_database->sources().addAll({sampleSource(), other, other}));
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added.first().url, other.url);
}

TEST_F(StorageTest, FetchStateIsStoredWithItsArticlesOrNotAtAll)
{
    const SourceId source = addSource(u"One"_s);
    IncomingBatch batch;
    batch.source = source;
    batch.fetch = sampleFetch();
    batch.seenAt = kSeen;
    batch.articles = {entry(u"1"_s, u"https://a.example.org/1"_s, u"Title"_s, {})};
    valueOf(m_database->articles().store(batch));
    FetchState stored = sampleFetch();
    stored.lastNew = kSeen;
    expectFetch(valueOf(m_database->sources().all()).first().fetch, stored);

    batch.source = 4711;
    batch.articles = {entry(u"2"_s, u"https://a.example.org/2"_s, u"Title"_s, {})};
    EXPECT_EQ(codeOf(m_database->articles().store(batch)), ErrorCode::NotFound);
    EXPECT_EQ(rows().size(), 1);
}

TEST_F(StorageTest, RemovingASourceKeepsWhatIsHeldOnTo)
{
    const auto address = [](const QString &name) { return u"https://a.example.org/"_s + name; };
    const auto item = [&](const QString &name) { return entry(name, address(name), name, u"Text of "_s + name); };
    const SourceId one = addSource(u"One"_s);
    const SourceId two = addSource(u"Two"_s);
    const QList<ArticleId> ids =
        store(one, {item(u"plain"_s), item(u"starred"_s), item(u"sorted"_s), item(u"cited"_s), item(u"shared"_s)}).ids;
    store(two, {entry(u"x"_s, address(u"shared"_s), u"Shared by two"_s, u"Short"_s)});
    ArticleStore &articles = m_database->articles();
    valueOf(articles.setStarred({ids.at(1)}, true));
    valueOf(articles.setCategory({ids.at(2)}, u"llm"_s));
    Digest digest;
    digest.day = kSeen.date();
    digest.sections.append(Section());
    digest.sections.first().articles.append({ids.at(3), u"cited"_s, address(u"cited"_s), u"One"_s, false, {}});
    valueOf(m_database->digests().save({digest}));

    const ArticleDelta delta = valueOf(m_database->sources().remove(one));
    EXPECT_EQ(delta.removed, QList<ArticleId>{ids.at(0)});
    EXPECT_EQ(delta.updated, ids.mid(1));
    EXPECT_EQ(rows().size(), 4);
    for (const ArticleRow &row : rows()) {
        EXPECT_EQ(row.sourceId, row.id == ids.at(4) ? two : 0);
        EXPECT_EQ(row.sourceName.toStdString(), row.id == ids.at(4) ? "Two" : "a.example.org");
    }
    const Article shared = valueOf(articles.article(ids.at(4)));
    EXPECT_EQ(shared.row.title.toStdString(), "Shared by two");
    EXPECT_EQ(shared.text.toStdString(), "Short");
    EXPECT_EQ(codeOf(m_database->sources().remove(one)), ErrorCode::NotFound);
    expectSound();

    // The source that comes back finds its articles again.
    const SourceId again = addSource(u"One"_s);
    EXPECT_NE(again, one);
    EXPECT_EQ(store(again, {item(u"plain"_s), item(u"starred"_s)}).added, 1);
    EXPECT_EQ(valueOf(articles.article(ids.at(1))).row.sourceId, again);
    EXPECT_TRUE(valueOf(articles.article(ids.at(1))).row.status.starred);
}

} // namespace oneul
