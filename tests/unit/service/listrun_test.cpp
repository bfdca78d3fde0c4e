#include "service/listrun.h"

#include "service/runbudget.h"
#include "service/texttools.h"
#include "summary/sectiontask.h"
#include "unit/service/enginefixture.h"

namespace oneul {
namespace {

class ListRunTest : public EngineTestBase
{
protected:
    void SetUp() override
    {
        EngineTestBase::SetUp();
        for (int i = 1; i <= 12; ++i)
            m_articles.append({i, u"제목 %1"_s.arg(i), u"로봇이 얼음 위를 걷는다. "_s.repeated(60), 0});
        m_category.id = u"robots"_s;
        m_model->answer = [](const ChatRequest &) {
            return ChatReply{u"{\"articles\":[{\"id\":1,\"category\":\"robots\"}]}"_s, {1000, 20, false}, {}, 1};
        };
    }

    static EngineProfile profileOf(const QString &name, int contextTokens, int outputTokens)
    {
        EngineProfile profile = profileNamed(name);
        profile.contextTokens = contextTokens;
        profile.outputTokens = outputTokens;
        return profile;
    }

    Result<ListAnswers> categorised(const EngineProfile &profile)
    {
        const auto tools = loadTextTools();
        if (!tools)
            return fail(tools.error());
        const EngineProfile kept = *engines().find(saved(profile));
        auto *run = new ListRun(engines(), m_app->llm(), *tools, kept, std::make_shared<RunBudget>(kept), &engines());
        return waitFor(run->categorise(m_articles, {m_category}));
    }

    QList<SourceText> m_articles;
    Category m_category;
};

TEST_F(ListRunTest, EachCallFitsTheContext)
{
    EngineProfile profile = profileOf(u"Small"_s, 4000, 500);
    const auto answers = categorised(profile);
    ASSERT_TRUE(answers);
    EXPECT_EQ(answers->error.code, ErrorCode::None);
    EXPECT_GE(m_model->requests.size(), 2);
    EXPECT_EQ(answers->texts.size(), m_model->requests.size()); // the first article of each call
    for (const ChatRequest &request : std::as_const(m_model->requests))
        EXPECT_LE(estimatedTokens(request.system + request.user) + profile.outputTokens, profile.contextTokens);

    m_model->requests.clear();
    profile.name = u"Large"_s;
    profile.contextTokens = 100'000;
    ASSERT_TRUE(categorised(profile));
    EXPECT_EQ(m_model->requests.size(), 1);
}

TEST_F(ListRunTest, AContextThatIsTooSmallForOneIsNotAsked)
{
    const auto answers = categorised(profileOf(u"Tiny"_s, 600, 200));
    ASSERT_TRUE(answers);
    EXPECT_EQ(answers->error.code, ErrorCode::ContextTooSmall);
    EXPECT_TRUE(m_model->requests.isEmpty());
}

} // namespace
} // namespace oneul
