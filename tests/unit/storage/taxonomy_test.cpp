// The versions of the taxonomy, and what they do to articles.

#include <QElapsedTimer>

#include "storage/relabelling.h"
#include "storage/taxonomystore.h"
#include "unit/storage/storagetest.h"
#include "unit/storage/taxonomysteps.h"

namespace oneul {

namespace {

using What = TaxonomyOperation::What;
using Origin = CategoryOrigin;

Taxonomy three()
{
    return Taxonomy({namedCategory(u"a"_s, 1), namedCategory(u"b"_s, 2), namedCategory(u"c"_s, 3)});
}

} // namespace

class TaxonomyTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        m_source = addSource(u"Source"_s);
        valueOf(store().start(three(), kSeen));
    }

    TaxonomyStore &store() { return m_database->taxonomies(); }

    /// Articles in a category by an origin.
    QList<ArticleId> addArticles(int count, const CategoryId &category, Origin origin = Origin::Model)
    {
        QList<IncomingArticle> articles;
        for (int i = 0; i < count; ++i) {
            const QString key = QString::number(++m_last);
            IncomingArticle one = entry(key, u"https://source.example.org/"_s + key, u"Article "_s + key, {});
            one.category = category;
            one.confidence = 0.25 + 0.5 * (i % 2);
            articles.append(one);
        }
        const QList<ArticleId> ids = StorageTest::store(m_source, articles).ids;
        if (origin == Origin::User)
            valueOf(m_database->articles().setCategory(ids, category));
        return ids;
    }

    ArticleStatus statusOf(ArticleId id) { return valueOf(m_database->articles().article(id)).row.status; }
    CategoryId categoryOf(ArticleId id) { return statusOf(id).category; }

    StoredTaxonomy change(const TaxonomyStore::Change &step) { return valueOf(store().change(step, kSeen)); }

    void runSql(const QString &text)
    {
        m_database.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
            database.setDatabaseName(m_dir.filePath(u"oneul.db"_s));
            EXPECT_TRUE(database.open());
            Sql sql(database);
            EXPECT_TRUE(sql.run(text)) << qPrintable(text);
        }
        QSqlDatabase::removeDatabase(u"by hand"_s);
        reopen();
    }

    SourceId m_source = 0;
    int m_last = 0;
};

TEST_F(TaxonomyTest, TheFirstVersionIsWhatItStartsWith)
{
    Category other = namedCategory(u"z"_s, 1);
    const TaxonomyVersion again = valueOf(store().start(Taxonomy({other}), kSeen.addDays(1)));
    EXPECT_EQ(again.taxonomy, three());
    EXPECT_EQ(again.at, kSeen);
    const QList<TaxonomyVersion> versions = valueOf(store().versions(0));
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions.first().operation.what, What::Start);
}

TEST_F(TaxonomyTest, AllFieldsOfACategoryAreKept)
{
    Category full = namedCategory(u"full"_s, 9);
    full.nameKo = u"가득"_s;
    full.emoji = u"🧪"_s;
    full.color = u"#010203"_s;
    full.aliases = {u"Other \"name\""_s};
    full.keywords = {{u"one"_s, 1}, {u"둘"_s, 2.5}};
    full.description = u"All\nof it."_s;
    full.archived = true;
    full.kind = Kind::Papers;
    full.formerIds = {u"old"_s};
    const Taxonomy wanted(three().categories() + QList{full});
    const TaxonomyOperation operation{What::Add, {u"full"_s}, {u"Full \"one\""_s}};
    change([&](const Taxonomy &) -> Result<TaxonomyStep> { return TaxonomyStep{wanted, operation, {}}; });
    reopen();
    const QList<TaxonomyVersion> versions = valueOf(store().versions(1));
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions.first().taxonomy, wanted);
    EXPECT_EQ(versions.first().operation, operation);
    EXPECT_EQ(valueOf(store().start(three(), kSeen)).taxonomy, wanted);
}

TEST_F(TaxonomyTest, MergingMovesArticlesAndKeepsWhoDecided)
{
    const QList<ArticleId> byModel = addArticles(3, u"a"_s);
    const QList<ArticleId> byHand = addArticles(2, u"a"_s, Origin::User);
    const ArticleId other = addArticles(1, u"c"_s).first();
    const StoredTaxonomy stored = change(merging(u"a"_s, u"b"_s));
    EXPECT_EQ(stored.version.relabelled, 5);
    EXPECT_EQ(stored.delta.updated, byModel + byHand);
    for (const ArticleId id : byModel + byHand)
        EXPECT_EQ(categoryOf(id), u"b"_s);
    EXPECT_EQ(statusOf(byModel.at(1)).categoryOrigin, Origin::Model);
    EXPECT_EQ(statusOf(byModel.at(0)).confidence, 0.25);
    EXPECT_EQ(statusOf(byModel.at(1)).confidence, 0.75);
    EXPECT_EQ(statusOf(byHand.at(0)).categoryOrigin, Origin::User);
    EXPECT_EQ(categoryOf(other), u"c"_s);
    const auto counts = valueOf(store().articlesPerCategory());
    EXPECT_EQ(counts, (QHash<CategoryId, int>{{u"b"_s, 5}, {u"c"_s, 1}}));
    EXPECT_EQ(valueOf(m_database->articles().counts()).categories.value(u"b"_s), 5);
    EXPECT_EQ(valueOf(m_database->articles().categoryHistory(byModel.first())).first().after, u"b"_s);
    expectSound();

    const StoredTaxonomy undone = valueOf(store().undo(stored.version.id, allBack, kSeen));
    EXPECT_EQ(undone.version.undoes, stored.version.id);
    EXPECT_EQ(undone.version.relabelled, 5);
    EXPECT_EQ(categoryOf(byHand.first()), u"a"_s);
    EXPECT_EQ(statusOf(byHand.first()).categoryOrigin, Origin::User);
    EXPECT_EQ(statusOf(byModel.at(1)).confidence, 0.75);
    const QList<TaxonomyVersion> versions = valueOf(store().versions(0));
    EXPECT_TRUE(versions.at(1).undone);
    EXPECT_EQ(codeOf(store().undo(stored.version.id, allBack, kSeen)), ErrorCode::InvalidArgument);

    const StoredTaxonomy again = valueOf(store().undo(undone.version.id, allBack, kSeen));
    EXPECT_EQ(again.version.relabelled, 5);
    EXPECT_EQ(categoryOf(byHand.first()), u"b"_s);
    EXPECT_FALSE(valueOf(store().versions(0)).at(2).undone) << "taking it back was taken back";
    expectSound();
}

TEST_F(TaxonomyTest, WhoMovedAnArticleSinceKeepsItThere)
{
    const QList<ArticleId> ids = addArticles(4, u"a"_s);
    const StoredTaxonomy stored = change(merging(u"a"_s, u"b"_s));
    valueOf(m_database->articles().setCategory({ids.at(0)}, u"c"_s));
    valueOf(m_database->articles().setCategory({ids.at(1)}, u"b"_s)); // says that it is right there
    valueOf(store().undo(stored.version.id, allBack, kSeen));
    EXPECT_EQ(categoryOf(ids.at(0)), u"c"_s);
    EXPECT_EQ(categoryOf(ids.at(1)), u"b"_s);
    EXPECT_EQ(categoryOf(ids.at(2)), u"a"_s);
    expectSound();
}

TEST_F(TaxonomyTest, UndoFollowsWhatLaterVersionsDid)
{
    const QList<ArticleId> ids = addArticles(2, u"a"_s);
    const ArticleId own = addArticles(1, u"b"_s).first();
    const StoredTaxonomy first = change(merging(u"a"_s, u"b"_s));
    valueOf(m_database->articles().setCategory({ids.at(1)}, u"c"_s));
    change(merging(u"b"_s, u"c"_s));
    EXPECT_EQ(categoryOf(ids.at(0)), u"c"_s);
    const auto onlyFirst = [](const Taxonomy &, const TaxonomyPast &) -> Result<TaxonomyStep> {
        Category c = namedCategory(u"c"_s, 3);
        c.formerIds = {u"b"_s};
        return TaxonomyStep{Taxonomy({namedCategory(u"a"_s, 1), c}), {What::Undo, {}, {}}, {}};
    };
    valueOf(store().undo(first.version.id, onlyFirst, kSeen));
    EXPECT_EQ(categoryOf(ids.at(0)), u"a"_s);
    EXPECT_EQ(categoryOf(ids.at(1)), u"c"_s) << "the analyst put it there";
    EXPECT_EQ(categoryOf(own), u"c"_s);
    expectSound();
}

TEST_F(TaxonomyTest, SplittingTakesOnlyWhatIsStillThere)
{
    const QList<ArticleId> ids = addArticles(3, u"a"_s);
    const ArticleId elsewhere = addArticles(1, u"b"_s).first();
    const auto split = [&](const Taxonomy &taxonomy) -> Result<TaxonomyStep> {
        return TaxonomyStep{Taxonomy(taxonomy.categories() + QList{namedCategory(u"d"_s, 4)}),
                            {What::Split, {u"a"_s, u"d"_s}, {}},
                            {{u"a"_s, u"d"_s, {elsewhere, ids.at(2), ids.at(0), 9999}}}};
    };
    const StoredTaxonomy stored = change(split);
    EXPECT_EQ(stored.delta.updated, (QList<ArticleId>{ids.at(0), ids.at(2)}));
    EXPECT_EQ(categoryOf(ids.at(1)), u"a"_s);
    EXPECT_EQ(categoryOf(ids.at(2)), u"d"_s);
    EXPECT_EQ(categoryOf(elsewhere), u"b"_s);
    const ArticleId later = addArticles(1, u"d"_s).first();
    valueOf(store().undo(stored.version.id, allBack, kSeen));
    EXPECT_EQ(categoryOf(ids.at(2)), u"a"_s);
    EXPECT_EQ(categoryOf(later), kOthers);
    expectSound();
}

TEST_F(TaxonomyTest, AChangeThatFailsOrMakesNoDifferenceIsNoVersion)
{
    const auto refuse = [](const Taxonomy &) -> Result<TaxonomyStep> {
        return fail(ErrorCode::InvalidArgument, u"no"_s);
    };
    EXPECT_EQ(codeOf(store().change(refuse, kSeen)), ErrorCode::InvalidArgument);
    const auto same = [](const Taxonomy &taxonomy) -> Result<TaxonomyStep> {
        return TaxonomyStep{taxonomy, {What::Edit, {}, {}}, {}};
    };
    EXPECT_EQ(change(same).version.id, valueOf(store().versions(1)).first().id);
    EXPECT_EQ(valueOf(store().versions(0)).size(), 1);
    EXPECT_EQ(codeOf(store().undo(1, allBack, kSeen)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(store().undo(77, allBack, kSeen)), ErrorCode::NotFound);
}

TEST_F(TaxonomyTest, SecondaryCategoriesGoAlongAndComeBack)
{
    QList<ArticleId> ids = addArticles(4, u"c"_s);
    ids += addArticles(1, u"b"_s);
    const auto rowsFor = [&](int index, const QString &category) {
        return u"(%1, '%2')"_s.arg(ids.at(index)).arg(category);
    };
    runSql(u"INSERT INTO secondary_categories (article_id, category) VALUES "_s
           + QStringList{rowsFor(0, u"a"_s), rowsFor(1, u"a"_s), rowsFor(1, u"b"_s), rowsFor(2, u"b"_s),
                         rowsFor(4, u"a"_s)}
                 .join(u',')); // the last one is in b itself
    const auto secondary = [&](int index) { return valueOf(m_database->articles().article(ids.at(index))).secondary; };
    const StoredTaxonomy stored = change(merging(u"a"_s, u"b"_s));
    EXPECT_EQ(secondary(0), QList<CategoryId>{u"b"_s});
    EXPECT_EQ(secondary(1), QList<CategoryId>{u"b"_s});
    EXPECT_EQ(secondary(4), QList<CategoryId>());
    EXPECT_EQ(stored.delta.updated, (QList<ArticleId>{ids.at(0), ids.at(1), ids.at(4)}));
    const StoredTaxonomy undone = valueOf(store().undo(stored.version.id, allBack, kSeen));
    EXPECT_EQ(secondary(0), QList<CategoryId>{u"a"_s});
    EXPECT_EQ(secondary(1), (QList<CategoryId>{u"a"_s, u"b"_s}));
    EXPECT_EQ(secondary(2), QList<CategoryId>{u"b"_s});
    EXPECT_EQ(secondary(4), QList<CategoryId>{u"a"_s});
    valueOf(store().undo(undone.version.id, allBack, kSeen));
    EXPECT_EQ(secondary(0), QList<CategoryId>{u"b"_s});
    EXPECT_EQ(secondary(1), QList<CategoryId>{u"b"_s});
    EXPECT_EQ(secondary(4), QList<CategoryId>());
    expectSound();
}

TEST_F(TaxonomyTest, WhatWasPreparedBeforeBelongsToTheHeir)
{
    const ArticleId edited = addArticles(1, u"c"_s).first();
    const StatusChange edit = valueOf(m_database->articles().setCategory({edited}, u"a"_s));
    change(merging(u"a"_s, u"b"_s));
    EXPECT_EQ(categoryOf(addArticles(1, u"a"_s).first()), u"b"_s) << "classified before the merger";
    const ArticleId picked = addArticles(1, u"c"_s).first();
    valueOf(m_database->articles().setCategory({picked}, u"a"_s));
    EXPECT_EQ(categoryOf(picked), u"b"_s) << "picked in a window that still had it";
    EXPECT_EQ(categoryOf(edited), u"b"_s);
    valueOf(m_database->articles().takeBack(edit));
    EXPECT_EQ(categoryOf(edited), u"c"_s) << "the edit of before can be undone";
    EXPECT_EQ(categoryOf(addArticles(1, u"unheard-of"_s).first()), kOthers);
    expectSound();
}

TEST_F(TaxonomyTest, ARemovedSourceComesBackIntoTheHeirAndAsHidden)
{
    const QList<ArticleId> ids = addArticles(2, u"a"_s);
    valueOf(m_database->articles().setHidden({ids.at(1)}, true));
    valueOf(m_database->sources().remove(m_source));
    EXPECT_TRUE(rows().isEmpty());
    change(merging(u"a"_s, u"b"_s));
    valueOf(m_database->sources().restore(m_source));
    EXPECT_EQ(categoryOf(ids.at(0)), u"b"_s);
    EXPECT_EQ(rows(where(&F::hiddenOnly, true)).size(), 1);
    EXPECT_EQ(valueOf(m_database->articles().counts()).hidden, 1);
    expectSound();
}

TEST_F(TaxonomyTest, WhereVersionsWereLostCategoriesAreFoundAgain)
{
    const ArticleId id = addArticles(1, u"a"_s, Origin::User).first();
    runSql(u"DELETE FROM taxonomy_versions"_s);
    const TaxonomyVersion version = valueOf(store().start(Taxonomy({namedCategory(u"z"_s, 1)}), kSeen));
    EXPECT_TRUE(version.taxonomy.contains(u"a"_s));
    EXPECT_TRUE(version.taxonomy.contains(u"z"_s));
    EXPECT_EQ(categoryOf(id), u"a"_s);
    runSql(u"UPDATE taxonomy_versions SET categories = '{'"_s);
    EXPECT_EQ(codeOf(store().start(three(), kSeen)), ErrorCode::StorageCorrupt);
}

TEST_F(TaxonomyTest, TheUnsureAreListedNewestFirstAndCounted)
{
    QList<ArticleId> ids = addArticles(3, kOthers);
    valueOf(m_database->articles().setCategory({ids.at(0)}, kOthers)); // the analyst is sure
    valueOf(m_database->articles().setRead({ids.at(1)}, true));
    addArticles(1, u"a"_s);
    const auto listed = rows(where(&F::unsureOnly, true));
    ASSERT_EQ(listed.size(), 2);
    EXPECT_EQ(listed.first().id, ids.at(2));
    EXPECT_EQ(rows(where(&F::unsureOnly, true, &F::unreadOnly, true)).size(), 1);
    EXPECT_EQ(rows(where(&F::unsureOnly, true, &F::source, m_source)).size(), 2);
    EXPECT_EQ(rows(where(&F::unsureOnly, true, &F::day, kSeen.date())).size(), 2);
    EXPECT_EQ(valueOf(m_database->articles().counts()).unsure, 1);
    StorageTest::store(m_source,
                       {entry(u"new"_s, u"https://source.example.org/new"_s, u"Later"_s, {}, kSeen.addDays(40))},
                       kSeen.addDays(41));
    EXPECT_EQ(valueOf(m_database->articles().counts()).unsure, 1) << "those of a month ago don't count any more";
}

TEST_F(TaxonomyTest, AHundredThousandArticlesAreMergedSoon)
{
#ifdef QT_NO_DEBUG
    constexpr int kArticles = 100'000;
#else
    constexpr int kArticles = 20'000;
#endif
    for (int i = 0; i < kArticles; i += 10'000)
        addArticles(10'000, u"a"_s);
    QElapsedTimer timer;
    timer.start();
    const StoredTaxonomy stored = change(merging(u"a"_s, u"b"_s));
    RecordProperty("merged_ms", int(timer.restart()));
    EXPECT_EQ(stored.version.relabelled, kArticles);
    valueOf(store().undo(stored.version.id, allBack, kSeen));
    RecordProperty("undone_ms", int(timer.elapsed()));
    EXPECT_EQ(valueOf(store().articlesPerCategory()).value(u"a"_s), kArticles);
}

TEST(RelabelledBlob, IsSmallAndWhole)
{
    Relabelled relabelled;
    StatusChange::Group group;
    group.before.category = u"a"_s;
    group.after.category = u"나"_s;
    group.after.origin = group.before.origin = CategoryOrigin::User;
    for (ArticleId id = 1000; id < 101'000; ++id)
        group.ids.append(id);
    relabelled.change.groups.append(group);
    EXPECT_LT(packed(relabelled).size(), 5000);
    StatusChange::Group second = group;
    second.ids = {3, 1LL << 40, (1LL << 40) + 1};
    second.before.confidences = {0.1, 0.2, 1.0 / 3};
    second.before.origin = CategoryOrigin::Model;
    relabelled.change.groups.append(second);
    relabelled.secondary.append({u"a"_s, {}, {1, 2, 3}, {2}});
    const QByteArray bytes = packed(relabelled);
    const auto again = unpacked(bytes);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, relabelled);
    EXPECT_TRUE(packed({}).isEmpty());
    EXPECT_EQ(*unpacked({}), Relabelled());
}

TEST(RelabelledBlob, WhatIsBrokenIsNoticed)
{
    Relabelled relabelled;
    relabelled.secondary.append({u"a"_s, u"b"_s, {1, 2, 300}, {2}});
    const QByteArray plain = qUncompress(packed(relabelled));
    for (qsizetype size = 0; size < plain.size(); ++size)
        EXPECT_EQ(codeOf(unpacked(qCompress(plain.left(size)))), ErrorCode::StorageCorrupt) << size;
    EXPECT_EQ(codeOf(unpacked(qCompress(plain + 'x'))), ErrorCode::StorageCorrupt);
    EXPECT_EQ(codeOf(unpacked("nonsense")), ErrorCode::StorageCorrupt);
    QByteArray huge = plain;
    huge[1] = char(0xff);
    EXPECT_EQ(codeOf(unpacked(qCompress(huge))), ErrorCode::StorageCorrupt);
}

} // namespace oneul
