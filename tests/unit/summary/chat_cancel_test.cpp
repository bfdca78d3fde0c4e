// A call may be given up at any time, and then the connection is gone and nothing more is said.

#include "asking.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Cancelling : public OpenAiChat
{
protected:
    /// Cancelled is all that it says, and the server sees that it is gone.
    void expectCancelled(const std::shared_ptr<Heard> &heard)
    {
        const QString before = heard->text;
        const int restarts = heard->restarts;
        call->cancel();
        EXPECT_EQ(heard->ends, 0) << "out of the event loop only";
        call->cancel(); // once more says nothing more
        EXPECT_TRUE(holds([&] { return heard->ends > 0 && llm.server().openConnections() == 0; }));
        QCoreApplication::processEvents();
        EXPECT_EQ(heard->ends, 1);
        EXPECT_EQ(heard->code(), ErrorCode::Cancelled);
        EXPECT_EQ(heard->text, before);
        EXPECT_EQ(heard->restarts, restarts);
    }
    [[nodiscard]] TestRoute held() const
    {
        TestRoute route = llm.stream(llm.reply({u"Half"_s, u" and the rest"_s}));
        route.holdAfter = (llm.opening() + llm.delta(u"Half"_s)).size();
        return route;
    }
};

TEST_F(Cancelling, BeforeAnythingIsSent)
{
    llm.answersWith(u"Yes."_s);
    const auto heard = start(request());
    expectCancelled(heard);
    EXPECT_EQ(llm.questions(), 0);
}

TEST_F(Cancelling, WhileTheServerThinks)
{
    TestRoute silent;
    silent.silent = true;
    llm.answers({silent});
    const auto heard = start(request());
    ASSERT_TRUE(holds([&] { return llm.questions() > 0; }));
    expectCancelled(heard);
}

TEST_F(Cancelling, InTheMidstOfTheAnswer)
{
    llm.answers({held()});
    const auto heard = start(request());
    ASSERT_TRUE(holds([&] { return !heard->text.isEmpty(); }));
    expectCancelled(heard);
}

TEST_F(Cancelling, WhileItWaitsToTryAgain)
{
    llm.answers({llm.failure(429, u"Later"_s, u"rate_limit_error"_s, "60")});
    const auto heard = start(request());
    ASSERT_TRUE(holds([&] { return heard->restarts > 0; }));
    expectCancelled(heard);
    EXPECT_EQ(llm.questions(), 1);
}

TEST_F(Cancelling, WhenItIsOver)
{
    llm.answersWith(u"Yes."_s);
    const auto heard = start(request());
    ASSERT_TRUE(holds([&] { return heard->ends > 0; }));
    call->cancel();
    QCoreApplication::processEvents();
    EXPECT_EQ(heard->ends, 1);
    EXPECT_TRUE(heard->result);
}

TEST_F(Cancelling, OutOfWhatItSays)
{
    llm.answers({llm.stream(llm.reply({u"one"_s, u"two"_s, u"three"_s}))});
    const auto heard = start(request());
    QObject::connect(call, &ChatCall::text, call, [this] { call->cancel(); });
    ASSERT_TRUE(holds([&] { return heard->ends > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(heard->text, u"one"_s);
    EXPECT_EQ(heard->code(), ErrorCode::Cancelled);
    EXPECT_EQ(heard->ends, 1);
}

TEST_F(Cancelling, ByDeletingTheCall)
{
    llm.answers({held()});
    auto heard = start(request());
    ASSERT_TRUE(holds([&] { return !heard->text.isEmpty(); }));
    delete call;
    EXPECT_TRUE(holds([&] { return llm.server().openConnections() == 0; }));
    EXPECT_EQ(heard->ends, 0);

    // Out of its own words, and out of its end.
    llm.answers({llm.stream(llm.reply({u"one"_s, u"two"_s}))});
    heard = start(request());
    QObject::connect(call, &ChatCall::text, &owner, [this] { delete call; });
    EXPECT_TRUE(holds([&] { return call.isNull(); }));
    heard = start(request());
    QObject::connect(call, &ChatCall::finished, &owner, [this] { delete call; });
    EXPECT_TRUE(holds([&] { return call.isNull(); }));
    llm.answers({llm.failure(500, u"Later"_s), llm.stream(llm.reply({u"one"_s}))});
    heard = start(request());
    QObject::connect(call, &ChatCall::restarted, &owner, [this] { delete call; });
    EXPECT_TRUE(holds([&] { return call.isNull(); }));
    EXPECT_EQ(heard->ends, 0);
}

TEST_F(Cancelling, TheListOfModels)
{
    TestRoute silent;
    silent.silent = true;
    llm.server().on(llm.modelsPath(), silent);
    auto names = client.models(request().endpoint);
    ASSERT_TRUE(holds([&] { return !llm.server().requests(llm.modelsPath()).isEmpty(); }));
    names.cancel();
    EXPECT_TRUE(holds([&] { return names.isFinished() && llm.server().openConnections() == 0; }));
    EXPECT_EQ(names.resultCount(), 0);
}

TEST_F(Cancelling, OneCallOfSeveral)
{
    TestRoute slow = llm.stream(llm.reply({u"Yes."_s}));
    slow.delayMs = 100;
    llm.answers({slow});
    const auto first = start(request());
    const QPointer<ChatCall> firstCall = call;
    const auto second = start(request());
    firstCall->cancel();
    EXPECT_TRUE(holds([&] { return first->ends > 0 && second->ends > 0; }));
    EXPECT_EQ(first->code(), ErrorCode::Cancelled);
    EXPECT_TRUE(second->result);
}

TEST_F(Cancelling, AtAnyMoment)
{
    TestRoute trickling = llm.stream(llm.opening() + llm.noise() + llm.reply({u"one"_s, u"two"_s}));
    trickling.trickleBytes = 9;
    trickling.trickleMs = 1;
    llm.answers({trickling});
    for (int rounds = 0; rounds < 60; ++rounds) {
        const auto heard = start(request());
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < rounds)
            QCoreApplication::processEvents();
        const int ended = heard->ends;
        const QString said = heard->text;
        call->cancel();
        ASSERT_TRUE(holds([&] { return heard->ends > 0; }));
        QCoreApplication::processEvents();
        EXPECT_EQ(heard->ends, 1);
        EXPECT_EQ(heard->text, said);
        if (ended == 0) {
            EXPECT_EQ(heard->code(), ErrorCode::Cancelled);
        }
        delete call;
    }
    EXPECT_TRUE(holds([&] { return llm.server().openConnections() == 0; }));
}

} // namespace

} // namespace oneul
