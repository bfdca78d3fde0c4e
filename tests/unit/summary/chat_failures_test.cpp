// What every protocol has to get right when it goes wrong: errors, cuts, retries.

#include <QTcpServer>

#include "asking.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

TEST_P(EveryProtocol, TriesAgainWhenItIsCutBeforeTheFirstToken)
{
    TestRoute unanswered;
    unanswered.closeWithoutAnswer = true;
    TestRoute opened = llm.stream(llm.opening() + llm.noise() + llm.delta(u"never"_s));
    opened.truncateAfter = (llm.opening() + llm.noise()).size();
    llm.answers({unanswered, opened, llm.stream(llm.opening()), llm.stream(llm.reply({u"Yes."_s}))});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->text, u"Yes."_s);
    EXPECT_EQ(heard.result->tries, 4);
    EXPECT_EQ(heard.restarts, 3);
    EXPECT_EQ(llm.questions(), 4);
}

TEST_P(EveryProtocol, GivesUpAfterFourMoreTries)
{
    TestRoute unanswered;
    unanswered.closeWithoutAnswer = true;
    llm.answers({unanswered});
    EXPECT_EQ(ask().code(), ErrorCode::ConnectionLost);
    EXPECT_EQ(llm.questions(), 5);
}

TEST_P(EveryProtocol, DoesNotTryAgainAfterTheFirstToken)
{
    const QByteArray begun = llm.opening() + llm.delta(u"Half an"_s);
    TestRoute cut = llm.stream(begun + llm.delta(u" answer"_s));
    cut.truncateAfter = begun.size();
    llm.answers({cut});
    const Heard heard = ask();
    EXPECT_EQ(heard.error(), (Error{ErrorCode::AnswerCut, u"truncatedBody"_s}));
    EXPECT_EQ(heard.text, u"Half an"_s);
    EXPECT_EQ(llm.questions(), 1);

    llm.answers({llm.stream(begun)}); // a proper end of the stream, and none of the answer
    EXPECT_EQ(ask().code(), ErrorCode::AnswerCut);
    EXPECT_EQ(llm.questions(), 2);
}

TEST_P(EveryProtocol, AnEventCutInHalfIsNoAnswer)
{
    TestRoute cut = llm.stream(llm.reply({u"Half"_s}));
    cut.truncateAfter = (llm.opening() + llm.delta(u"Half"_s)).size() - 5;
    llm.answers({cut, llm.stream(llm.reply({u"Yes."_s}))});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->tries, 2);
}

TEST_P(EveryProtocol, ErrorsMayComeInTheStream)
{
    const bool isOllama = GetParam() == EngineProtocol::Ollama;
    const TestRoute busy = llm.stream(llm.opening() + llm.complaint(u"Too much to do"_s, u"overloaded_error"_s));
    llm.answers({busy, llm.stream(llm.reply({u"Yes."_s}))});
    EXPECT_EQ(ask().result.value_or({}).tries, 2);

    llm.answers({llm.stream(llm.opening() + llm.delta(u"Half"_s) + llm.complaint(u"It broke"_s, u"api_error"_s))});
    Heard heard = ask();
    EXPECT_EQ(heard.code(), ErrorCode::AnswerCut);
    EXPECT_TRUE(heard.error().detail.contains(u"It broke"_s));
    EXPECT_EQ(llm.questions(), 3);

    llm.answers({llm.stream(llm.complaint(u"No more money"_s, u"insufficient_quota"_s))});
    EXPECT_EQ(ask().code(), isOllama ? ErrorCode::ModelBusy : ErrorCode::QuotaSpent);
    llm.answers({llm.stream(llm.complaint(u"This model's maximum context length is 4096 tokens"_s, u"error"_s))});
    EXPECT_EQ(ask().code(), ErrorCode::ContextTooSmall);
}

TEST_P(EveryProtocol, InvalidJsonInTheStream)
{
    const QByteArray line = GetParam() == EngineProtocol::Ollama ? "{\"message\": nonsense}\n" : "data: {\"a\"\n\n";
    llm.answers({llm.stream(llm.opening() + llm.delta(u"Half"_s) + line + llm.usualEnding())});
    EXPECT_EQ(ask().code(), ErrorCode::AnswerUnreadable);
    EXPECT_EQ(llm.questions(), 1);
}

TEST_P(EveryProtocol, BytesThatAreNoTextAreSeen)
{
    llm.answers({llm.stream(llm.opening() + llm.delta(u"a<b"_s).replace('<', "\xff") + llm.usualEnding())});
    call = client.start(request(), &owner);
    Result<ChatReply> reply;
    int ends = 0;
    QObject::connect(call, &ChatCall::finished, &owner, [&](const Result<ChatReply> &result) {
        reply = result;
        ++ends;
    });
    ASSERT_TRUE(holds([&] { return ends > 0; }));
    ASSERT_TRUE(reply) << qPrintable(reply.error().detail);
    EXPECT_EQ(reply->text, u"a\uFFFDb"_s);
}

TEST_P(EveryProtocol, AnEmptyAnswerIsNone)
{
    llm.answers({llm.stream(llm.opening() + llm.usualEnding())});
    EXPECT_EQ(ask().error(), (Error{ErrorCode::AnswerUnreadable, u"empty"_s}));
    EXPECT_EQ(llm.questions(), 1);
}

TEST_P(EveryProtocol, AnAnswerThatEndedAtTheCapIsCut)
{
    const QString reason = GetParam() == EngineProtocol::Anthropic ? u"max_tokens"_s : u"length"_s;
    llm.answers({llm.stream(llm.opening() + llm.delta(u"Half an"_s) + llm.ending(reason))});
    EXPECT_EQ(ask().error(), (Error{ErrorCode::AnswerCut, u"length"_s}));
    EXPECT_EQ(llm.questions(), 1);
}

struct StatusCase {
    int status;
    QString message;
    QString type;
    ErrorCode code;
};

TEST_P(EveryProtocol, StatusesThatNoRetryMends)
{
    const QList<StatusCase> cases = {
        {401, u"Incorrect API key provided: sk-se***efgh or "_s + kTestKey, u"x"_s, ErrorCode::KeyRefused},
        {403, u"Not for you"_s, u"permission_error"_s, ErrorCode::KeyRefused},
        {402, u"Pay first"_s, u"billing_error"_s, ErrorCode::QuotaSpent},
        {404, u"The model `asked` does not exist"_s, u"not_found_error"_s, ErrorCode::ModelUnknown},
        {404, u"model: asked"_s, u"not_found_error"_s, ErrorCode::ModelUnknown},
        {404, u"Nothing is here"_s, u"x"_s, ErrorCode::HttpStatus},
        {405, u"Method not allowed"_s, u"x"_s, ErrorCode::HttpStatus},
        {413, u"Too large"_s, u"request_too_large"_s, ErrorCode::RequestRefused},
        {400, u"Your question: "_s + kTestQuestion + u" is bad"_s, u"invalid_request_error"_s,
         ErrorCode::RequestRefused},
        {400, u"prompt is too long: 210000 tokens > 200000 maximum"_s, u"x"_s, ErrorCode::ContextTooSmall},
        {400, u"This model's maximum context length is 4096 tokens, max_tokens included"_s, u"x"_s,
         ErrorCode::ContextTooSmall},
        {400, u"Your credit balance is too low"_s, u"invalid_request_error"_s, ErrorCode::QuotaSpent},
    };
    int asked = 0;
    for (const StatusCase &one : cases) {
        llm.answers({llm.failure(one.status, one.message, one.type)});
        const Heard heard = ask();
        EXPECT_EQ(heard.code(), one.code) << qPrintable(one.message + u" / "_s + heard.error().detail);
        EXPECT_EQ(llm.questions(), ++asked) << qPrintable(one.message);
        EXPECT_FALSE(heard.error().detail.contains(u"sk-se"_s)) << qPrintable(heard.error().detail);
        EXPECT_LE(heard.error().detail.size(), 340);
        if (one.code == ErrorCode::ModelUnknown) {
            EXPECT_EQ(heard.error().detail, u"asked"_s);
        }
    }
}

TEST_P(EveryProtocol, StatusesThatPass)
{
    for (const int status : {408, 409, 429, 500, 502, 503, 504, 529}) {
        const int before = llm.questions();
        llm.answers({llm.failure(status, u"Later"_s, u"rate_limit_error"_s), llm.stream(llm.reply({u"Yes."_s}))});
        const Heard heard = ask();
        EXPECT_TRUE(heard.result) << status;
        EXPECT_EQ(heard.restarts, 1) << status;
        EXPECT_EQ(llm.questions(), before + 2) << status;
    }
}

TEST_P(EveryProtocol, StatusesThatDoNotPass)
{
    for (const int status : {429, 500, 503, 529}) {
        const int before = llm.questions();
        llm.answers({llm.failure(status, u"Later"_s, u"overloaded_error"_s)});
        const Heard heard = ask();
        EXPECT_EQ(heard.code(), ErrorCode::ModelBusy) << status;
        EXPECT_TRUE(heard.error().detail.startsWith(QString::number(status))) << qPrintable(heard.error().detail);
        EXPECT_EQ(llm.questions(), before + 5) << status;
    }
}

TEST_P(EveryProtocol, WaitsAsLongAsTheServerAsks)
{
    llm.answers({llm.failure(429, u"Later"_s, u"rate_limit_error"_s, "1"), llm.stream(llm.reply({u"Yes."_s}))});
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(ask().result);
    EXPECT_GE(timer.elapsed(), 1000);

    llm.answers({llm.failure(503, u"Later"_s, u"x"_s, "3600")}); // nobody waits so long
    EXPECT_EQ(ask().code(), ErrorCode::ModelBusy);
    EXPECT_EQ(llm.questions(), 3);
}

TEST_P(EveryProtocol, ASpentQuotaIsNotAskedAgain)
{
    TestRoute route = TestRoute::failure(429);
    for (const QByteArray &kind : {QByteArray("insufficient_quota"), QByteArray("billing_hard_limit_reached"),
                                   QByteArray("insufficient_balance"), QByteArray("spend_limit")}) {
        route.body = R"({"error":{"message":"No more.","type":")" + kind + R"(","code":null}})";
        const int before = llm.questions();
        llm.answers({route});
        EXPECT_EQ(ask().code(), ErrorCode::QuotaSpent) << kind.constData();
        EXPECT_EQ(llm.questions(), before + 1);
    }
}

TEST_P(EveryProtocol, LearnsThatTheTemperatureIsRefused)
{
    const TestRoute refused = llm.failure(400, u"Unsupported value: 'temperature' must be the default"_s, u"x"_s);
    llm.answers({refused, llm.stream(llm.reply({u"Yes."_s}))});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->tries, 2);
    const auto hasTemperature = [&](int index) {
        const QJsonObject question = llm.question(index);
        return question.contains(u"temperature"_s) || question[u"options"_s].toObject().contains(u"temperature"_s);
    };
    EXPECT_TRUE(hasTemperature(0));
    EXPECT_FALSE(hasTemperature(1));
    ASSERT_TRUE(ask().result);
    EXPECT_FALSE(hasTemperature(2)) << "learned for as long as the client lives";
    ChatRequest other = request();
    other.model = u"other"_s;
    ASSERT_TRUE(ask(other).result);
    EXPECT_TRUE(hasTemperature(3)) << "of that model only";

    llm.answers({refused});
    EXPECT_EQ(ask().code(), ErrorCode::RequestRefused) << "once";
    EXPECT_EQ(llm.questions(), 5);
}

TEST_P(EveryProtocol, NoRedirectIsFollowed)
{
    TestHttpServer other;
    llm.answers({TestRoute::redirect(other.url("/v1/stolen").toEncoded(), 307)});
    const Heard heard = ask();
    EXPECT_EQ(heard.error(), (Error{ErrorCode::TooManyRedirects, other.url("/v1/stolen").toString()}));
    EXPECT_TRUE(other.requests().isEmpty());
}

TEST_P(EveryProtocol, APageIsNoAnswer)
{
    llm.answers({TestRoute::document("<html><body>Welcome</body></html>\n", "text/html")});
    EXPECT_EQ(ask().code(), ErrorCode::AnswerUnreadable);
    EXPECT_EQ(llm.questions(), 1);
}

TEST_P(EveryProtocol, SilenceIsATimeout)
{
    ChatRequest impatient = request();
    impatient.endpoint.timeoutSeconds = 1;
    TestRoute silent;
    silent.silent = true;
    TestRoute held = llm.stream(llm.reply({u"Half"_s}));
    held.holdAfter = (llm.opening() + llm.delta(u"Half"_s)).size();
    llm.answers({silent, held});
    EXPECT_EQ(ask(impatient).error(), (Error{ErrorCode::Timeout, u"idle"_s}));
    EXPECT_EQ(ask(impatient).error(), (Error{ErrorCode::AnswerCut, u"timeout"_s}));
    EXPECT_EQ(llm.questions(), 2);
}

TEST_P(EveryProtocol, NobodyThere)
{
    ChatRequest lost = request();
    {
        QTcpServer closed;
        ASSERT_TRUE(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        lost.endpoint.baseUrl.setPort(closed.serverPort());
    }
    EXPECT_EQ(ask(lost).code(), ErrorCode::ConnectionRefused);
    lost.endpoint.baseUrl = QUrl(u"ftp://127.0.0.1/"_s);
    EXPECT_EQ(ask(lost).code(), ErrorCode::UnsupportedUrl);
    TestHttpServer secure(TestServerOptions{u"127.0.0.1"_s, true, {}});
    lost.endpoint.baseUrl = secure.url("");
    const Error error = ask(lost).error();
    EXPECT_EQ(error.code, ErrorCode::TlsFailure);
    EXPECT_TRUE(error.detail.startsWith(u"127.0.0.1: "_s)) << qPrintable(error.detail);
}

} // namespace

} // namespace oneul
