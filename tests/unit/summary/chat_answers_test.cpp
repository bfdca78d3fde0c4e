// What every protocol has to get right: answers, however they are cut, and what they are asked with.

#include <QJsonArray>

#include "asking.h"
#include "summary/chatreader.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Letters of one to four bytes.
const QStringList kDeltas = {u"The day: "_s, u"오늘"_s, u"의 소식 "_s, u"\"é\" \\ "_s, u"\U0001F4F0"_s, u"\n끝."_s};

INSTANTIATE_TEST_SUITE_P(Chat, EveryProtocol,
                         testing::Values(EngineProtocol::OpenAi, EngineProtocol::Ollama, EngineProtocol::Anthropic),
                         [](const auto &info) { return protocolName(info.param).toStdString(); });

TEST_P(EveryProtocol, Answers)
{
    llm.answers({llm.stream(llm.reply(kDeltas))});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->text, kDeltas.join(QString()));
    EXPECT_EQ(heard.pieces, kDeltas.size());
    EXPECT_EQ(heard.result->usage, (TokenUsage{11, 7, false}));
    EXPECT_EQ(heard.result->model, u"served"_s);
    EXPECT_EQ(heard.result->tries, 1);
    EXPECT_EQ(heard.restarts, 0);
    EXPECT_EQ(llm.questions(), 1);
}

TEST_P(EveryProtocol, SendsTheKeyInAHeaderAndNowhereElse)
{
    llm.answersWith(u"Yes."_s);
    ASSERT_TRUE(ask().result);
    const TestRequest sent = llm.server().requests(llm.path()).first();
    EXPECT_EQ(sent.method, "POST");
    EXPECT_EQ(sent.header("content-type"), "application/json");
    EXPECT_TRUE(sent.header("user-agent").startsWith("Oneul/"));
    EXPECT_FALSE(sent.headers.contains("cookie"));
    EXPECT_FALSE(sent.body.contains(kTestKey.toUtf8()));
    const bool isAnthropic = GetParam() == EngineProtocol::Anthropic;
    EXPECT_EQ(sent.header(isAnthropic ? "x-api-key" : "authorization"),
              (isAnthropic ? QByteArray() : QByteArray("Bearer ")) + kTestKey.toUtf8());

    ChatRequest keyless = request();
    keyless.endpoint.key = u"  "_s;
    ASSERT_TRUE(ask(keyless).result);
    const TestRequest second = llm.server().requests(llm.path()).last();
    EXPECT_FALSE(second.headers.contains("authorization"));
    EXPECT_FALSE(second.headers.contains("x-api-key"));
}

TEST_P(EveryProtocol, AKeyWithALineBreakIsNotSent)
{
    ChatRequest broken = request();
    broken.endpoint.key = u"sk-1\r\nX-Other: 2"_s;
    EXPECT_EQ(ask(broken).code(), ErrorCode::KeyRefused);
    EXPECT_EQ(llm.server().openConnections(), 0);
}

TEST_P(EveryProtocol, ReadsByteByByteFromTheNetwork)
{
    TestRoute route = llm.stream(llm.reply(kDeltas));
    route.trickleBytes = 1;
    route.trickleMs = 0;
    llm.answers({route});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->text, kDeltas.join(QString()));
}

TEST_P(EveryProtocol, ReadsTheSameWhereverTheBytesAreCut)
{
    const QByteArray bytes = llm.opening() + llm.noise() + llm.delta(kDeltas.join(QString())) + llm.usualEnding();
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        ChatReader reader(GetParam(), "text/event-stream", false);
        const auto first = reader.feed(QByteArrayView(bytes).first(cut));
        const auto second = reader.feed(QByteArrayView(bytes).sliced(cut));
        ASSERT_TRUE(first && second) << cut;
        QString text;
        const QList<ChatEvent> events = first.value() + second.value() + reader.finish();
        for (const ChatEvent &event : events)
            text += event.text;
        ASSERT_EQ(text, kDeltas.join(QString())) << cut;
        ASSERT_TRUE(events.last().isLast) << cut;
    }
}

TEST_P(EveryProtocol, SkipsCommentsPingsAndWhatItDoesNotKnow)
{
    QByteArray bytes = llm.noise() + llm.opening() + llm.noise();
    for (const QString &text : kDeltas)
        bytes += llm.delta(text) + llm.noise();
    llm.answers({llm.stream(bytes + llm.usualEnding())});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(heard.result->text, kDeltas.join(QString()));
    EXPECT_EQ(heard.result->tries, 1);
}

TEST_P(EveryProtocol, LinesMayEndInAnyWay)
{
    for (const QByteArray &ending : {QByteArray("\r\n"), QByteArray("\n"), QByteArray("\r")}) {
        if (GetParam() == EngineProtocol::Ollama && ending == "\r")
            continue; // lines of JSON end in LF
        llm.answers({llm.stream(llm.reply({u"Yes."_s}).replace('\n', ending))});
        EXPECT_TRUE(ask().result) << ending.toHex().constData();
    }
}

TEST_P(EveryProtocol, ACharacterInTwoHalvesIsSaidOnce)
{
    const QString news = u"\U0001F4F0"_s; // two units of UTF-16
    QByteArray first = llm.delta(u"<>"_s).replace("<>", "\\ud83d");
    QByteArray second = llm.delta(u"<>"_s).replace("<>", "\\udcf0");
    llm.answers({llm.stream(llm.opening() + first + second + llm.usualEnding())});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result);
    EXPECT_EQ(heard.result->text, news);
    EXPECT_EQ(heard.pieces, 1);
}

TEST_P(EveryProtocol, CountsTokensItselfWhereTheServerDoesNot)
{
    QByteArray bytes = llm.reply({u"Four words of answer."_s});
    for (const char *field :
         {"prompt_tokens", "completion_tokens", "prompt_eval_count", "eval_count", "input_tokens", "output_tokens"})
        bytes.replace('"' + QByteArray(field) + '"', "\"other\"");
    llm.answers({llm.stream(bytes)});
    const Heard heard = ask();
    ASSERT_TRUE(heard.result);
    EXPECT_TRUE(heard.result->usage.estimated);
    EXPECT_GT(heard.result->usage.input, 10);
    EXPECT_GT(heard.result->usage.output, 2);
}

TEST_P(EveryProtocol, ASlowAnswerIsNoneThatStopped)
{
    TestRoute route = llm.stream(llm.reply({u"Slow."_s}));
    route.trickleBytes = static_cast<int>(route.body.size() / 15);
    route.trickleMs = 100; // 1.5 s in all
    llm.answers({route});
    ChatRequest impatient = request();
    impatient.endpoint.timeoutSeconds = 1;
    const Heard heard = ask(impatient);
    EXPECT_TRUE(heard.result) << qPrintable(heard.error().detail);
    EXPECT_EQ(llm.questions(), 1);
}

TEST_P(EveryProtocol, ListsTheModels)
{
    const QByteArray list = GetParam() == EngineProtocol::Ollama
                                ? R"({"models":[{"name":"b:1","model":"b:1"},{"name":"a"}]})"
                                : R"({"object":"list","data":[{"id":"b:1"},{"id":"a"},{"id":"a"}],"has_more":false})";
    llm.server().on(llm.modelsPath(), TestRoute::document(list, "application/json"));
    const Result<QStringList> names = waitFor(client.models(request().endpoint));
    ASSERT_TRUE(names) << qPrintable(names.error().detail);
    EXPECT_EQ(*names, (QStringList{u"a"_s, u"b:1"_s}));
    EXPECT_EQ(llm.server().requests(llm.modelsPath()).first().method, "GET");

    llm.server().on(llm.modelsPath(), TestRoute::document("<html>Welcome</html>", "text/html"));
    EXPECT_EQ(waitFor(client.models(request().endpoint)).error().code, ErrorCode::AnswerUnreadable);
    llm.server().on(llm.modelsPath(), llm.failure(401, u"Wrong key "_s + kTestKey));
    const Error refused = waitFor(client.models(request().endpoint)).error();
    EXPECT_EQ(refused.code, ErrorCode::KeyRefused);
    EXPECT_FALSE(refused.detail.contains(kTestKey));
}

TEST_P(EveryProtocol, AListThatNobodyWaitsForAnyMoreIsCancelled)
{
    TestRoute silent;
    silent.silent = true;
    llm.server().on(llm.modelsPath(), silent);
    auto other = std::make_unique<HttpLlmClient>();
    const QFuture<Result<QStringList>> names = other->models(request().endpoint);
    EXPECT_TRUE(holds([&] { return llm.server().count(llm.modelsPath()) > 0; }));
    other.reset();
    EXPECT_EQ(waitFor(names).error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace oneul
