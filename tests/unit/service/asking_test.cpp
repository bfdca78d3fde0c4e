#include "service/askservice.h"
#include "service/indexer.h"
#include "service/sampleday.h"
#include "unit/service/enginefixture.h"

namespace oneul {
namespace {

class AskingTest : public EngineTestBase
{
protected:
    void SetUp() override
    {
        EngineTestBase::SetUp();
        m_server.on(
            "/feed",
            TestRoute::document(rss({
                "A robot learns to walk on ice|http://a.example/1|Engineers in Oslo taught a robot to walk on ice. "
                "The robot fell 14 times before it crossed the frozen lake at noon.",
                "Warehouses buy arms|http://a.example/2|Warehouses in Busan ordered 300 robotic arms this spring. "
                "The arms lift boxes of 20 kilograms all day.",
                "새 언어 모델 공개|http://a.example/3|서울의 한 연구소가 한국어 언어 모델을 공개했다. 모델의 "
                "매개변수는 70억 개라고 밝혔다.",
            })));
        addFeed("/feed");
        refresh();
        ASSERT_TRUE(waitFor(m_app->indexer().finish()));
    }

    Result<Answer> asked(const QString &text, const QString &engine = kBuiltinEngine)
    {
        Question question;
        question.text = text;
        question.engine = engine;
        return waitFor(m_app->asking().ask(question));
    }
};

TEST_F(AskingTest, PassagesAnswerWithoutAModel)
{
    const auto answer = asked(u"How many times did the robot fall on the lake?"_s);
    ASSERT_TRUE(answer);
    ASSERT_FALSE(answer->sentences.isEmpty());
    EXPECT_TRUE(answer->sentences.first().text.contains(u"14 times"_s));
    EXPECT_EQ(answer->sentences.first().quote, answer->sentences.first().text);
    EXPECT_EQ(answer->sentences.first().cites, QList<ArticleId>{answer->sources.first().id});
    EXPECT_EQ(answer->engine, kBuiltinEngine);
    EXPECT_TRUE(m_model->requests.isEmpty());

    const auto korean = asked(u"모델의 매개변수는 몇 개인가?"_s);
    ASSERT_TRUE(korean);
    EXPECT_TRUE(korean->sentences.first().text.contains(u"70억"_s));
    EXPECT_EQ(asked(u"Zebras in Zanzibar?"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(asked(u" ?! "_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(asked(u"robot"_s, u"nobody"_s).error().code, ErrorCode::NotFound);
}

TEST_F(AskingTest, AModelsSentencesAreJudged)
{
    const QString id = saved(profileNamed(u"Mine"_s));
    m_model->answer = [](const ChatRequest &request) {
        EXPECT_TRUE(request.user.contains(u"robot fall"_s));
        const QString quote = u"The robot fell 14 times before it crossed the frozen lake at noon."_s;
        const QJsonArray sentences{claim(quote, {1}, quote), claim(u"The robot fell 99 times."_s, {1}, quote),
                                   claim(u"Bananas are yellow."_s, {9}, u"Bananas are yellow."_s)};
        return ChatReply{QString::fromUtf8(QJsonDocument(QJsonObject{{u"sentences"_s, sentences}}).toJson()),
                         {100, 20, false},
                         {},
                         1};
    };
    const auto answer = asked(u"How often did the robot fall?"_s, id);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->sentences.size(), 1);
    EXPECT_EQ(answer->withheld.size(), 2);
    EXPECT_EQ(answer->engine, u"Mine"_s);
    EXPECT_EQ(answer->usage.input, 100);

    m_model->answer = [](const ChatRequest &) { return fail(ErrorCode::ModelBusy); };
    const auto busy = asked(u"How often did the robot fall?"_s, id);
    ASSERT_TRUE(busy);
    EXPECT_EQ(busy->fallback, u"modelBusy"_s);
    EXPECT_EQ(busy->engine, kBuiltinEngine);
    EXPECT_FALSE(busy->sentences.isEmpty());
}

TEST_F(AskingTest, ALaterQuestionEndsAnEarlierOne)
{
    Question question;
    question.text = u"robot"_s;
    const auto earlier = m_app->asking().ask(question);
    const auto later = m_app->asking().ask(question);
    EXPECT_EQ(waitFor(earlier).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(waitFor(later));
    const auto cancelled = m_app->asking().ask(question);
    m_app->asking().cancel();
    EXPECT_EQ(waitFor(cancelled).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace oneul
