#include "service/taxonomyservice.h"

#include "storage/articlestore.h"
#include "storage/database.h"
#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TaxonomyServiceTest : public ServiceTest
{
protected:
    TaxonomyService &service() { return m_app->taxonomies(); }

    TaxonomyVersion done(const QFuture<Result<TaxonomyVersion>> &future)
    {
        const auto version = waitFor(future);
        EXPECT_TRUE(version) << (version ? "" : qPrintable(version.error().detail));
        return version.value_or({});
    }

    template <class T>
    static ErrorCode codeOf(const QFuture<Result<T>> &future)
    {
        const auto result = waitFor(future);
        return result ? ErrorCode::None : result.error().code;
    }

    QList<ArticleId> addArticles(const QStringList &titles, const CategoryId &category)
    {
        IncomingBatch batch;
        batch.seenAt = m_clock.now();
        for (const QString &title : titles) {
            IncomingArticle article;
            article.item.title = title;
            article.item.id = QString::number(++m_last);
            article.item.link = u"https://source.example.org/"_s + article.item.id;
            article.normalisedUrl = article.item.link;
            article.language = u"en"_s;
            article.day = m_clock.today();
            article.category = category;
            batch.articles.append(article);
        }
        return waitFor(m_app->database().articles().store(batch)).value_or({}).ids;
    }

    int m_last = 0;
};

TEST_F(TaxonomyServiceTest, StartsWithTheBuiltInOneAndKeepsWhatBecomesOfIt)
{
    EXPECT_TRUE(service().taxonomy().contains(u"llm"_s));
    const Taxonomy &held = m_app->taxonomy();
    int changed = 0;
    QObject::connect(&service(), &TaxonomyService::changed, &service(), [&changed] { ++changed; });
    Category agents;
    agents.nameEn = u"Agents"_s;
    const TaxonomyVersion version = done(service().add(agents));
    EXPECT_EQ(changed, 1);
    EXPECT_TRUE(held.contains(u"agents"_s)) << "who holds the taxonomy sees the new one";
    EXPECT_EQ(version.at, m_clock.now());
    EXPECT_EQ(version.operation.what, TaxonomyOperation::What::Add);
    const Taxonomy before = held;
    reopen();
    EXPECT_EQ(service().taxonomy(), before);
    const auto versions = waitFor(service().versions()).value_or({});
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions.last().operation.what, TaxonomyOperation::What::Start);
}

TEST_F(TaxonomyServiceTest, AMergerTellsWhichArticlesWentAlong)
{
    const QList<ArticleId> ids = addArticles({u"One"_s, u"Two"_s}, u"nlp"_s);
    QList<ArticleId> announced;
    CategoryId atSignal;
    QObject::connect(&m_app->articles(), &ArticleService::changed, &service(), [&](const ArticleDelta &delta) {
        announced += delta.updated;
        atSignal = service().taxonomy().byId(u"nlp"_s).id;
    });
    const TaxonomyVersion version = done(service().merge({u"nlp"_s}, u"llm"_s));
    EXPECT_EQ(announced, ids);
    EXPECT_EQ(atSignal, u"llm"_s) << "the taxonomy is right when articles are shown anew";
    EXPECT_EQ(version.relabelled, 2);
    EXPECT_EQ(waitFor(service().articlesPerCategory()).value_or({}).value(u"llm"_s), 2);
    done(service().undo(version.id));
    EXPECT_EQ(waitFor(service().articlesPerCategory()).value_or({}).value(u"nlp"_s), 2);
    EXPECT_EQ(codeOf(service().undo(version.id)), ErrorCode::InvalidArgument);
}

TEST_F(TaxonomyServiceTest, ChangesAskedForAtOnceFollowEachOther)
{
    Category one;
    one.nameEn = u"One thing"_s;
    Category two;
    two.nameEn = u"Another"_s;
    const auto first = service().add(one);
    const auto second = service().merge({u"nlp"_s, u"audio"_s}, u"llm"_s);
    const auto third = service().add(two);
    const auto same = service().add(two);
    done(first);
    done(second);
    done(third);
    EXPECT_EQ(codeOf(same), ErrorCode::InvalidArgument);
    EXPECT_TRUE(service().taxonomy().contains(u"one-thing"_s));
    EXPECT_TRUE(service().taxonomy().contains(u"another"_s));
    EXPECT_EQ(service().taxonomy().byId(u"audio"_s).id, u"llm"_s);
}

TEST_F(TaxonomyServiceTest, AFileHoldsAllOfIt)
{
    done(service().setArchived(u"philosophy"_s, true));
    done(service().merge({u"nlp"_s}, u"llm"_s));
    const auto read = service().read(service().exported());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, service().taxonomy());
    EXPECT_FALSE(service().read("[]"));
    done(service().reorder({u"robotics"_s}));
    done(service().replace(*read));
    EXPECT_EQ(service().taxonomy(), *read);
}

TEST_F(TaxonomyServiceTest, ProposesHowACategoryWouldPart)
{
    EXPECT_EQ(codeOf(service().proposeSplit(u"robotics"_s, 2)), ErrorCode::InvalidArgument);
    QStringList titles;
    for (const QString &what : {u"gripper"_s, u"torque"_s, u"warehouse"_s, u"factory"_s}) {
        titles.append(u"Humanoid robots learn %1 walking"_s.arg(what));
        titles.append(u"Walking humanoid shown with %1"_s.arg(what));
        titles.append(u"Drone swarm flies over %1"_s.arg(what));
        titles.append(u"Delivery drone and its %1 swarm"_s.arg(what));
    }
    const QList<ArticleId> ids = addArticles(titles, u"robotics"_s);
    const auto parts = waitFor(service().proposeSplit(u"robotics"_s, 2));
    ASSERT_TRUE(parts) << qPrintable(parts.error().detail);
    ASSERT_EQ(parts->size(), 2);
    EXPECT_EQ(parts->first().articles.size(), 8);
    EXPECT_FALSE(parts->first().words.isEmpty());

    const TaxonomyVersion version = done(service().split(u"robotics"_s, {parts->last()}));
    EXPECT_EQ(version.relabelled, 8);
    const auto counts = waitFor(service().articlesPerCategory()).value_or({});
    EXPECT_EQ(counts.value(u"robotics"_s), 8);
    EXPECT_EQ(counts.value(version.operation.categories.last()), 8);
}

} // namespace oneul
