// Ollama's own protocol and Anthropic's Messages.

#include <QJsonArray>
#include <QJsonDocument>

#include "asking.h"
#include "summary/anthropicchat.h"
#include "summary/ollamachat.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

TEST(OllamaWire, TheBaseAddressMayBeGivenInAnyWay)
{
    for (const QString &base : {u"http://h:11434"_s, u"http://h:11434/"_s, u"http://h:11434/api"_s,
                                u"http://h:11434/v1/"_s, u"http://h:11434/api/chat"_s}) {
        ChatRequest request;
        request.endpoint.baseUrl = QUrl(base);
        EXPECT_EQ(ollamaRequest(request, {}).url.toString(), u"http://h:11434/api/chat"_s) << qPrintable(base);
        EXPECT_EQ(ollamaModelsRequest(request.endpoint).url.toString(), u"http://h:11434/api/tags"_s);
    }
}

TEST(AnthropicWire, TheBaseAddressMayBeGivenInAnyWay)
{
    for (const QString &base :
         {u"https://h.example"_s, u"https://h.example/v1/"_s, u"https://h.example/v1/messages"_s}) {
        ChatRequest request;
        request.endpoint.baseUrl = QUrl(base);
        EXPECT_EQ(anthropicRequest(request, {}).url.toString(), u"https://h.example/v1/messages"_s);
        EXPECT_EQ(anthropicModelsRequest(request.endpoint).url.toString(), u"https://h.example/v1/models?limit=1000"_s);
    }
}

TEST_F(OllamaChat, AlwaysSendsTheSizeOfTheContext)
{
    llm.answersWith(u"{}"_s);
    ChatRequest wanting = request();
    wanting.schema = schema();
    ASSERT_TRUE(ask(wanting).result);
    const QJsonObject body = llm.question(0);
    EXPECT_EQ(body[u"options"_s],
              (QJsonObject{{u"num_ctx"_s, 4321}, {u"num_predict"_s, 123}, {u"temperature"_s, 0.25}}));
    EXPECT_EQ(body[u"format"_s], schema());
    EXPECT_EQ(body[u"stream"_s], true);
    EXPECT_EQ(body[u"messages"_s][0][u"role"_s], u"system"_s);
    EXPECT_EQ(body[u"messages"_s][1][u"content"_s], kTestQuestion);
}

TEST_F(OllamaChat, LearnsHowJsonMayBeAskedFor)
{
    const QString old = u"json: cannot unmarshal object into Go struct field ChatRequest.format of type string"_s;
    ChatRequest wanting = request();
    wanting.schema = schema();
    llm.answers(
        {llm.failure(400, old), llm.failure(400, u"format is not supported"_s), llm.stream(llm.reply({u"{}"_s}))});
    EXPECT_EQ(ask(wanting).result.value_or({}).tries, 3);
    EXPECT_EQ(llm.question(1)[u"format"_s], u"json"_s);
    EXPECT_FALSE(llm.question(2).contains(u"format"_s));
    EXPECT_TRUE(llm.question(2)[u"messages"_s][1][u"content"_s].toString().contains(u"JSON"_s));
}

TEST_F(OllamaChat, AModelThatIsNotThereAndAFullQueue)
{
    llm.answers({llm.failure(404, u"model \"asked\" not found, try pulling it first"_s)});
    EXPECT_EQ(ask().error(), (Error{ErrorCode::ModelUnknown, u"asked"_s}));
    llm.answers({llm.failure(503, u"server busy, please try again. maximum pending requests exceeded"_s),
                 llm.stream(llm.reply({u"Yes."_s}))});
    EXPECT_EQ(ask().result.value_or({}).tries, 2);
}

TEST_F(OllamaChat, TheLastLineNeedNoEnd)
{
    llm.answers({llm.stream(llm.reply({u"Yes."_s}).trimmed())});
    EXPECT_TRUE(ask().result);
}

TEST_F(AnthropicChat, AsksAsItShould)
{
    llm.answersWith(u"Yes."_s);
    ASSERT_TRUE(ask().result);
    const TestRequest sent = llm.server().requests(llm.path()).first();
    EXPECT_EQ(sent.header("anthropic-version"), "2023-06-01");
    const QJsonObject body = llm.question(0);
    EXPECT_EQ(body[u"system"_s], u"Rules that nobody else may read."_s);
    EXPECT_EQ(body[u"max_tokens"_s], 123);
    EXPECT_EQ(body[u"temperature"_s], 0.25);
    EXPECT_EQ(body[u"messages"_s].toArray().size(), 1);
    EXPECT_EQ(body[u"messages"_s][0][u"role"_s], u"user"_s);
    EXPECT_FALSE(body.contains(u"tools"_s));
}

TEST_F(AnthropicChat, JsonIsTheInputOfATool)
{
    ChatRequest wanting = request();
    wanting.schema = schema();
    wanting.schemaName = u"day"_s;
    const QByteArray start = llm.opening() + llm.delta(u"I use the tool."_s) + llm.noise();
    llm.answers({llm.stream(start + llm.toolDelta(u""_s) + llm.toolDelta(u"{\"answer\":"_s)
                            + llm.toolDelta(u" \"예\"}"_s) + llm.ending(u"tool_use"_s))});
    const Heard heard = ask(wanting);
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->text, u"{\"answer\": \"예\"}"_s);
    const QJsonObject body = llm.question(0);
    EXPECT_EQ(body[u"tools"_s].toArray().size(), 1);
    EXPECT_EQ(body[u"tools"_s][0][u"name"_s], u"day"_s);
    EXPECT_EQ(body[u"tools"_s][0][u"input_schema"_s], schema());
    EXPECT_EQ(body[u"tool_choice"_s][u"name"_s], u"day"_s);

    llm.answers({llm.stream(llm.reply({u"{\"answer\":"_s, u" 1}"_s}))}); // the text is better than nothing
    EXPECT_EQ(ask(wanting).result.value_or({}).text, u"{\"answer\": 1}"_s);
}

TEST_F(AnthropicChat, LearnsToDoWithoutTools)
{
    ChatRequest wanting = request();
    wanting.schema = schema();
    llm.answers({llm.failure(400, u"tools: Extra inputs are not permitted"_s, u"invalid_request_error"_s),
                 llm.stream(llm.reply({u"{\"a\": 1}"_s}))});
    const Heard heard = ask(wanting);
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->text, u"{\"a\": 1}"_s);
    EXPECT_FALSE(llm.question(1).contains(u"tools"_s));
    EXPECT_FALSE(llm.question(1).contains(u"tool_choice"_s));
    EXPECT_TRUE(llm.question(1)[u"messages"_s][0][u"content"_s].toString().contains(u"JSON"_s));
}

TEST_F(AnthropicChat, Refuses)
{
    llm.answers({llm.stream(llm.opening() + llm.delta(u"I"_s) + llm.ending(u"refusal"_s))});
    EXPECT_EQ(ask().code(), ErrorCode::AnswerRefused);
    EXPECT_EQ(llm.questions(), 1);
}

TEST_F(AnthropicChat, IsDoneWithTheReasonThoughTheStopIsMissing)
{
    QByteArray bytes = llm.reply({u"Yes."_s});
    bytes.truncate(bytes.indexOf("event: message_stop"));
    llm.answers({llm.stream(bytes)});
    EXPECT_EQ(ask().result.value_or({}).text, u"Yes."_s);
}

TEST_F(AnthropicChat, AServerThatDoesNotStream)
{
    llm.answers({TestRoute::document(R"({"type":"message","model":"served","content":[{"type":"text","text":"Yes."}],
        "stop_reason":"end_turn","usage":{"input_tokens":3,"output_tokens":2}})",
                                     "application/json")});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->usage, (TokenUsage{3, 2, false}));
}

TEST_F(AnthropicChat, OverloadIsWaitedFor)
{
    llm.answers({llm.failure(529, u"Overloaded"_s, u"overloaded_error"_s),
                 llm.stream(llm.complaint(u"Overloaded"_s, u"overloaded_error"_s)),
                 llm.stream(llm.reply({u"Yes."_s}))});
    EXPECT_EQ(ask().result.value_or({}).tries, 3);
}

} // namespace

} // namespace oneul
