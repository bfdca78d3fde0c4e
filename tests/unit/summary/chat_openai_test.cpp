// Chat completions.

#include <QJsonArray>
#include <QJsonDocument>

#include "asking.h"
#include "summary/openaichat.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

ChatRequest requestTo(const QString &address)
{
    ChatRequest request;
    request.endpoint.baseUrl = QUrl(address);
    request.model = u"m"_s;
    return request;
}

QJsonObject bodyOf(const ChatRequest &request, const ChatQuirks &quirks = {})
{
    return QJsonDocument::fromJson(openAiRequest(request, quirks).body).object();
}

TEST(OpenAiWire, TheBaseAddressMayBeGivenInAnyWay)
{
    const auto url = [](const QString &base) { return openAiRequest(requestTo(base), {}).url.toString(); };
    const QString usual = u"https://api.openai.com/v1/chat/completions"_s;
    EXPECT_EQ(url(u"https://api.openai.com"_s), usual);
    EXPECT_EQ(url(u"https://api.openai.com/"_s), usual);
    EXPECT_EQ(url(u"https://api.openai.com/v1"_s), usual);
    EXPECT_EQ(url(u"https://api.openai.com/v1//"_s), usual);
    EXPECT_EQ(url(usual), usual);
    EXPECT_EQ(url(u"http://localhost:11434"_s), u"http://localhost:11434/v1/chat/completions"_s);
    EXPECT_EQ(url(u"https://openrouter.ai/api/v1"_s), u"https://openrouter.ai/api/v1/chat/completions"_s);
    EXPECT_EQ(url(u"https://api.groq.com/openai"_s), u"https://api.groq.com/openai/v1/chat/completions"_s);
    EXPECT_EQ(url(u"https://g.example/v1beta/openai/"_s), u"https://g.example/v1beta/openai/chat/completions"_s);
    EXPECT_EQ(url(u"https://me:secret@a.example/v1#x"_s), u"https://a.example/v1/chat/completions"_s);

    const auto models = [](const QString &base) {
        return openAiModelsRequest(requestTo(base).endpoint).url.toString();
    };
    EXPECT_EQ(models(u"https://api.openai.com"_s), u"https://api.openai.com/v1/models"_s);
    EXPECT_EQ(models(usual), u"https://api.openai.com/v1/models"_s);
    EXPECT_EQ(models(u"https://g.example/v1beta/openai/"_s), u"https://g.example/v1beta/openai/models"_s);
}

TEST(OpenAiWire, TheCapOfTokensHasTheNameThatTheServerKnows)
{
    ChatRequest request = requestTo(u"https://api.openai.com/v1"_s);
    request.outputTokens = 99;
    EXPECT_EQ(bodyOf(request).value(u"max_completion_tokens"_s), 99);
    EXPECT_FALSE(bodyOf(request).contains(u"max_tokens"_s));
    request.endpoint.baseUrl = QUrl(u"http://localhost:8000/v1"_s);
    EXPECT_EQ(bodyOf(request).value(u"max_tokens"_s), 99);
    EXPECT_FALSE(bodyOf(request).contains(u"max_completion_tokens"_s));
    ChatQuirks quirks;
    quirks.otherTokenCap = true;
    EXPECT_EQ(bodyOf(request, quirks).value(u"max_completion_tokens"_s), 99);
    EXPECT_FALSE(bodyOf(request, quirks).contains(u"max_tokens"_s));
}

TEST_F(OpenAiChat, AsksAsItShould)
{
    llm.answersWith(u"{}"_s);
    ChatRequest wanting = request();
    wanting.schema = schema();
    wanting.schemaName = u"day"_s;
    ASSERT_TRUE(ask(wanting).result);
    const QJsonObject body = llm.question(0);
    EXPECT_EQ(body[u"model"_s], u"asked"_s);
    EXPECT_EQ(body[u"stream"_s], true);
    EXPECT_EQ(body[u"temperature"_s], 0.25);
    EXPECT_EQ(body[u"max_tokens"_s], 123);
    EXPECT_EQ(body[u"stream_options"_s], (QJsonObject{{u"include_usage"_s, true}}));
    const QJsonArray messages = body[u"messages"_s].toArray();
    ASSERT_EQ(messages.size(), 2);
    EXPECT_EQ(messages[0], (QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, wanting.system}}));
    EXPECT_EQ(messages[1], (QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, wanting.user}}));
    const QJsonObject format{{u"name"_s, u"day"_s}, {u"strict"_s, true}, {u"schema"_s, schema()}};
    EXPECT_EQ(body[u"response_format"_s], (QJsonObject{{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, format}}));
}

TEST_F(OpenAiChat, MissingDoneIsFineWhenTheModelSaidThatItIsDone)
{
    QByteArray bytes = llm.reply({u"Yes."_s});
    bytes.replace("data: [DONE]\n\n", "");
    llm.answers({llm.stream(bytes)});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->usage, (TokenUsage{11, 7, false})) << "what comes after that is still read";

    TestRoute cut = llm.stream(bytes + "data: [DO");
    cut.truncateAfter = bytes.size() + 3;
    llm.answers({cut});
    EXPECT_TRUE(ask().result) << "a cut after the end takes nothing away";
    EXPECT_EQ(llm.questions(), 2);
}

TEST_F(OpenAiChat, DoneWithoutAReasonIsFineToo)
{
    llm.answers({llm.stream(llm.opening() + llm.delta(u"Yes."_s) + "data: [DONE]\n\n")});
    EXPECT_TRUE(ask().result);
}

TEST_F(OpenAiChat, TheLastEventNeedNoEmptyLine)
{
    llm.answers({llm.stream(llm.reply({u"Yes."_s}).chopped(2))});
    EXPECT_TRUE(ask().result);
}

TEST_F(OpenAiChat, AServerThatDoesNotStream)
{
    const QByteArray body =
        "{\n \"model\": \"served\",\n \"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": "
        "\"Yes.\"}, \"finish_reason\": \"stop\"}],\n \"usage\": {\"prompt_tokens\": 3, "
        "\"completion_tokens\": 2}\n}\n";
    llm.answers({TestRoute::document(body, "application/json")});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->text, u"Yes."_s);
    EXPECT_EQ(heard.result->usage, (TokenUsage{3, 2, false}));
}

TEST_F(OpenAiChat, PackedAnswersAreUnpacked)
{
    TestRoute route = llm.stream(llm.reply({u"Yes."_s}));
    route.gzip = true;
    llm.answers({route});
    EXPECT_TRUE(ask().result);
    EXPECT_EQ(llm.server().requests(llm.path()).first().header("accept-encoding"), "identity");
}

TEST_F(OpenAiChat, RefusalsAndFilters)
{
    QByteArray refusal = llm.delta(u"x"_s).replace("content", "refusal").replace("\"x\"", "\"I can't say that.\"");
    llm.answers({llm.stream(llm.opening() + refusal + llm.ending(u"stop"_s))});
    EXPECT_EQ(ask().error(), (Error{ErrorCode::AnswerRefused, u"I can't say that."_s}));
    llm.answers({llm.stream(llm.opening() + llm.delta(u"Half"_s) + llm.ending(u"content_filter"_s))});
    EXPECT_EQ(ask().code(), ErrorCode::AnswerFiltered);
    EXPECT_EQ(llm.questions(), 2);
}

TEST_F(OpenAiChat, ErrorsAfter200HaveManyForms)
{
    const QByteArray vllm = R"({"object":"error","message":"It broke","type":"InternalServerError","code":500})";
    llm.answers({llm.stream("data: " + vllm + "\n\n"), llm.stream(llm.reply({u"Yes."_s}))});
    EXPECT_EQ(ask().result.value_or({}).tries, 2);
    llm.answers({llm.stream("data: {\"object\":\"error\",\"message\":\"Bad\",\"type\":\"BadRequestError\"}\n\n")});
    EXPECT_EQ(ask().code(), ErrorCode::RequestRefused);
    llm.answers(
        {llm.stream("data: {\"error\":{\"message\":\"Provider returned error\",\"code\":502},\"choices\":[]}\n\n"),
         llm.stream(llm.reply({u"Yes."_s}))});
    EXPECT_EQ(ask().result.value_or({}).tries, 2);
    llm.answers({llm.stream("data: {\"error\":\"no key\",\"code\":\"invalid_api_key\"}\n\n")});
    EXPECT_EQ(ask().code(), ErrorCode::KeyRefused);
    llm.answers(
        {TestRoute::document("{\"error\":\"Unexpected endpoint or method. (POST /v1/x)\"}", "application/json")});
    EXPECT_EQ(ask().code(), ErrorCode::HttpStatus);
}

TEST_F(OpenAiChat, LearnsTheNameOfTheCapOfTokens)
{
    llm.answers({llm.failure(400,
                             u"Unsupported parameter: 'max_tokens' is not supported with this model. Use "
                             "'max_completion_tokens' instead."_s,
                             u"invalid_request_error"_s),
                 llm.stream(llm.reply({u"Yes."_s}))});
    EXPECT_EQ(ask().result.value_or({}).tries, 2);
    EXPECT_TRUE(llm.question(0).contains(u"max_tokens"_s));
    EXPECT_FALSE(llm.question(1).contains(u"max_tokens"_s));
    EXPECT_EQ(llm.question(1)[u"max_completion_tokens"_s], 123);
    EXPECT_EQ(ask().result.value_or({}).tries, 1);

    // That it is too large is something else.
    ChatRequest large = request();
    large.model = u"small"_s;
    llm.answers({llm.failure(400, u"max_tokens is too large: 123. This model takes at most 16."_s)});
    EXPECT_EQ(ask(large).code(), ErrorCode::RequestRefused);
    EXPECT_EQ(llm.questions(), 4);
}

TEST_F(OpenAiChat, LearnsHowJsonMayBeAskedFor)
{
    const QString message = u"This model does not support response_format of that type"_s;
    ChatRequest wanting = request();
    wanting.schema = schema();
    llm.answers({llm.failure(400, message), llm.failure(422, message), llm.stream(llm.reply({u"{}"_s}))});
    const Heard heard = ask(wanting);
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->tries, 3);
    EXPECT_EQ(llm.question(0)[u"response_format"_s][u"type"_s], u"json_schema"_s);
    EXPECT_EQ(llm.question(1)[u"response_format"_s], (QJsonObject{{u"type"_s, u"json_object"_s}}));
    EXPECT_FALSE(llm.question(2).contains(u"response_format"_s));
    for (const int index : {1, 2}) {
        const QString prompt = llm.question(index)[u"messages"_s][1][u"content"_s].toString();
        EXPECT_TRUE(prompt.startsWith(kTestQuestion)) << index;
        EXPECT_TRUE(prompt.contains(u"JSON"_s) && prompt.contains(u"additionalProperties"_s)) << index;
    }
    ASSERT_TRUE(ask(wanting).result);
    EXPECT_FALSE(llm.question(3).contains(u"response_format"_s));
    EXPECT_EQ(llm.questions(), 4);
}

TEST_F(OpenAiChat, LearnsToDoWithoutUsageAndAllAtOnce)
{
    ChatRequest wanting = request();
    wanting.schema = schema();
    // As FastAPI says it, and with the name of what is refused apart from the message.
    TestRoute extra = llm.failure(422, {});
    extra.body = R"({"detail":[{"type":"extra_forbidden","loc":["body","stream_options"],"msg":"Extra inputs"}]})";
    TestRoute format = llm.failure(400, {});
    format.body = R"({"error":{"message":"Not supported here.","param":"response_format"}})";
    llm.answers({extra, llm.failure(400, u"temperature is deprecated"_s), format, format,
                 llm.failure(400, u"Unknown field max_tokens"_s), llm.stream(llm.reply({u"{}"_s}))});
    const Heard heard = ask(wanting);
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->tries, 6);
    const QStringList keys = llm.question(5).keys();
    EXPECT_EQ(keys, (QStringList{u"max_completion_tokens"_s, u"messages"_s, u"model"_s, u"stream"_s}));
    EXPECT_EQ(ask(wanting).result.value_or({}).tries, 1);
}

TEST_F(OpenAiChat, WhatIsLearnedCostsNoRetry)
{
    llm.answers({llm.failure(500, u"x"_s), llm.failure(400, u"temperature is not supported"_s),
                 llm.failure(500, u"x"_s), llm.failure(500, u"x"_s), llm.failure(500, u"x"_s),
                 llm.stream(llm.reply({u"Yes."_s}))});
    EXPECT_EQ(ask().result.value_or({}).tries, 6);
}

TEST_F(OpenAiChat, AnAnswerWithoutEndIsCutOff)
{
    TestRoute endless = llm.stream(llm.delta(QString(60'000, u'x')));
    endless.endless = true;
    llm.answers({endless});
    EXPECT_EQ(ask().code(), ErrorCode::AnswerUnreadable);
    TestRoute line = llm.stream("data: " + QByteArray(60'000, 'x'));
    line.endless = true;
    llm.answers({line});
    EXPECT_EQ(ask().code(), ErrorCode::AnswerUnreadable);
    EXPECT_TRUE(holds([&] { return llm.server().openConnections() == 0; }));
}

TEST_F(OpenAiChat, TheProxyOfTheSettingsIsAsked)
{
    TestHttpServer proxy;
    proxy.otherwise(llm.stream(llm.reply({u"Through it."_s})));
    client.setProxy(proxy.url(""));
    ChatRequest far = request();
    far.endpoint.baseUrl = QUrl(u"http://models.example/v1"_s);
    EXPECT_EQ(ask(far).result.value_or({}).text, u"Through it."_s);
    ASSERT_EQ(proxy.requests().size(), 1);
    EXPECT_EQ(proxy.requests().first().target, "http://models.example/v1/chat/completions");
    client.setProxy(QUrl(u"gopher://x"_s));
    EXPECT_EQ(ask(far).code(), ErrorCode::InvalidArgument);
}

} // namespace

} // namespace oneul
