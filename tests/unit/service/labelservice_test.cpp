#include <QEventLoop>
#include <QTimer>

#include "service/labelservice.h"
#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class LabelServiceTest : public ServiceTest
{
protected:
    QList<ArticleId> articles()
    {
        m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text", "Two|http://a.example/2|text"})));
        addFeed("/feed");
        refresh();
        QList<ArticleId> ids;
        const auto rows = waitFor(m_app->articles().rows({}));
        for (const ArticleRow &row : rows.value_or({}))
            ids.append(row.id);
        return ids;
    }
    LabelService &labels() { return m_app->labels(); }
};

TEST_F(LabelServiceTest, TheListIsThereWhenAChangeIsDone)
{
    const auto label = waitFor(labels().add(u"Risk"_s, labels().freeColor()));
    ASSERT_TRUE(label);
    ASSERT_EQ(labels().list().size(), 1);
    EXPECT_NE(labels().freeColor(), label->color) << "another one is used less by now";
    ASSERT_TRUE(waitFor(labels().rename(label->id, u"Danger"_s)));
    EXPECT_EQ(labels().byId(label->id).name.toStdString(), "Danger");
    const auto taken = waitFor(labels().add(u"DANGER"_s, u"#123456"_s));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::AlreadyExists);
    reopen();
    ASSERT_TRUE(waitFor(labels().load()));
    EXPECT_EQ(labels().list().size(), 1);
}

TEST_F(LabelServiceTest, CountsFollowAndRemovalsComeBack)
{
    const QList<ArticleId> ids = articles();
    ASSERT_EQ(ids.size(), 2);
    const auto label = waitFor(labels().add(u"Risk"_s, u"#d64545"_s));
    ASSERT_TRUE(label);
    QEventLoop told;
    QObject::connect(&labels(), &LabelService::changed, &told, &QEventLoop::quit);
    const auto change = waitFor(m_app->articles().setLabel(ids, label->id, true));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->count(), 2);
    if (labels().list().first().articles != 2) { // nothing is waited for that has been told already
        QTimer::singleShot(10'000, &told, &QEventLoop::quit);
        told.exec();
    }
    EXPECT_EQ(labels().list().first().articles, 2);

    QList<ArticleDelta> deltas;
    QObject::connect(&m_app->articles(), &ArticleService::changed, &labels(),
                     [&](const ArticleDelta &delta) { deltas.append(delta); });
    const auto removed = waitFor(labels().remove(label->id));
    ASSERT_TRUE(removed);
    EXPECT_TRUE(labels().list().isEmpty());
    ASSERT_TRUE(waitFor(labels().restore(*removed)));
    EXPECT_EQ(labels().list().first().articles, 2);
    ASSERT_EQ(deltas.size(), 2);
    EXPECT_EQ(deltas.last().updated.size(), 2);
    ASSERT_TRUE(waitFor(m_app->articles().takeBack(*change)));
    EXPECT_TRUE(waitFor(m_app->articles().rowsById(ids)).value_or({}).first().labels.isEmpty());
}

TEST_F(LabelServiceTest, AFailureIsToldAndChangesNothing)
{
    const QList<ArticleId> ids = articles();
    int failures = 0;
    QObject::connect(&m_app->articles(), &ArticleService::failed, &labels(), [&failures] { ++failures; });
    EXPECT_FALSE(waitFor(m_app->articles().setLabel(ids, 4711, true)));
    EXPECT_EQ(failures, 1);
}

} // namespace oneul
