#include "support/scriptedllm.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject openAiChunk(const QJsonObject &delta, const QJsonValue &reason)
{
    const QJsonObject choice{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, reason}};
    return {{u"object"_s, u"chat.completion.chunk"_s}, {u"model"_s, u"served"_s}, {u"choices"_s, QJsonArray{choice}}};
}

QJsonObject blockDelta(const QString &type, const QString &field, const QString &text)
{
    return {{u"type"_s, u"content_block_delta"_s},
            {u"index"_s, 0},
            {u"delta"_s, QJsonObject{{u"type"_s, type}, {field, text}}}};
}

} // namespace

QUrl ScriptedLlm::baseUrl() const
{
    return m_server.url(m_protocol == EngineProtocol::OpenAi ? "/v1" : "");
}

QByteArray ScriptedLlm::path() const
{
    switch (m_protocol) {
    case EngineProtocol::Ollama:
        return "/api/chat";
    case EngineProtocol::Anthropic:
        return "/v1/messages";
    case EngineProtocol::OpenAi:
        break;
    }
    return "/v1/chat/completions";
}

QByteArray ScriptedLlm::modelsPath() const
{
    switch (m_protocol) {
    case EngineProtocol::Ollama:
        return "/api/tags";
    case EngineProtocol::Anthropic:
        return "/v1/models?limit=1000";
    case EngineProtocol::OpenAi:
        break;
    }
    return "/v1/models";
}

QByteArray ScriptedLlm::event(const QJsonObject &object) const
{
    switch (m_protocol) {
    case EngineProtocol::Ollama:
        return compact(object) + '\n';
    case EngineProtocol::Anthropic:
        return "event: " + object.value(u"type"_s).toString().toUtf8() + "\ndata: " + compact(object) + "\n\n";
    case EngineProtocol::OpenAi:
        break;
    }
    return "data: " + compact(object) + "\n\n";
}

QByteArray ScriptedLlm::reply(const QStringList &deltas) const
{
    QByteArray bytes = opening();
    for (const QString &text : deltas)
        bytes += delta(text);
    return bytes + usualEnding();
}

QByteArray ScriptedLlm::opening() const
{
    switch (m_protocol) {
    case EngineProtocol::Ollama:
        return delta({});
    case EngineProtocol::Anthropic: {
        const QJsonObject usage{{u"input_tokens"_s, 8},
                                {u"cache_read_input_tokens"_s, 3},
                                {u"cache_creation_input_tokens"_s, 0},
                                {u"output_tokens"_s, 1}};
        const QJsonObject message{{u"model"_s, u"served"_s}, {u"role"_s, u"assistant"_s}, {u"usage"_s, usage}};
        const QJsonObject block{{u"type"_s, u"text"_s}, {u"text"_s, u""_s}};
        return event({{u"type"_s, u"message_start"_s}, {u"message"_s, message}})
               + event({{u"type"_s, u"content_block_start"_s}, {u"index"_s, 0}, {u"content_block"_s, block}});
    }
    case EngineProtocol::OpenAi:
        break;
    }
    return event(openAiChunk({{u"role"_s, u"assistant"_s}, {u"content"_s, u""_s}}, {}));
}

QByteArray ScriptedLlm::delta(const QString &text) const
{
    switch (m_protocol) {
    case EngineProtocol::Ollama:
        return event({{u"model"_s, u"served"_s},
                      {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, text}}},
                      {u"done"_s, false}});
    case EngineProtocol::Anthropic:
        return event(blockDelta(u"text_delta"_s, u"text"_s, text));
    case EngineProtocol::OpenAi:
        break;
    }
    return event(openAiChunk({{u"content"_s, text}}, {}));
}

QByteArray ScriptedLlm::toolDelta(const QString &json) const
{
    return event(blockDelta(u"input_json_delta"_s, u"partial_json"_s, json));
}

QByteArray ScriptedLlm::ending(const QString &reason) const
{
    switch (m_protocol) {
    case EngineProtocol::Ollama:
        return event({{u"model"_s, u"served"_s},
                      {u"message"_s, QJsonObject{{u"content"_s, u""_s}}},
                      {u"done"_s, true},
                      {u"done_reason"_s, reason},
                      {u"prompt_eval_count"_s, 11},
                      {u"eval_count"_s, 7}});
    case EngineProtocol::Anthropic:
        return event({{u"type"_s, u"content_block_stop"_s}, {u"index"_s, 0}})
               + event({{u"type"_s, u"message_delta"_s},
                        {u"delta"_s, QJsonObject{{u"stop_reason"_s, reason}}},
                        {u"usage"_s, QJsonObject{{u"output_tokens"_s, 7}}}})
               + event({{u"type"_s, u"message_stop"_s}});
    case EngineProtocol::OpenAi:
        break;
    }
    const QJsonObject usage{{u"prompt_tokens"_s, 11}, {u"completion_tokens"_s, 7}};
    return event(openAiChunk({}, reason)) + event({{u"choices"_s, QJsonArray()}, {u"usage"_s, usage}})
           + "data: [DONE]\n\n";
}

QByteArray ScriptedLlm::usualEnding() const
{
    return ending(m_protocol == EngineProtocol::Anthropic ? u"end_turn"_s : u"stop"_s);
}

QByteArray ScriptedLlm::noise() const
{
    switch (m_protocol) {
    case EngineProtocol::Ollama:
        return "\n  \r\n";
    case EngineProtocol::Anthropic:
        return ": keep-alive\n\n" + event({{u"type"_s, u"ping"_s}})
               + event({{u"type"_s, u"something_new"_s}, {u"text"_s, u"no answer"_s}});
    case EngineProtocol::OpenAi:
        break;
    }
    return ": OPENROUTER PROCESSING\n\n:\r\n\r\nid: 3\nretry: 10\n\n";
}

QJsonObject ScriptedLlm::complaintObject(const QString &message, const QString &type) const
{
    if (m_protocol == EngineProtocol::Ollama)
        return {{u"error"_s, message}};
    QJsonObject object{{u"error"_s, QJsonObject{{u"message"_s, message}, {u"type"_s, type}, {u"code"_s, type}}}};
    if (m_protocol == EngineProtocol::Anthropic)
        object.insert(u"type"_s, u"error"_s);
    return object;
}

QByteArray ScriptedLlm::complaint(const QString &message, const QString &type) const
{
    return event(complaintObject(message, type));
}

TestRoute ScriptedLlm::stream(const QByteArray &bytes) const
{
    TestRoute route = TestRoute::document(
        bytes, m_protocol == EngineProtocol::Ollama ? "application/x-ndjson" : "text/event-stream; charset=utf-8");
    route.chunked = true;
    return route;
}

TestRoute ScriptedLlm::failure(int status, const QString &message, const QString &type,
                               const QByteArray &retryAfter) const
{
    TestRoute route = TestRoute::failure(status, retryAfter);
    route.body = compact(complaintObject(message, type));
    route.contentType = "application/json";
    return route;
}

QJsonObject ScriptedLlm::question(int index) const
{
    const QList<TestRequest> asked = m_server.requests(path());
    return index < asked.size() ? QJsonDocument::fromJson(asked.at(index).body).object() : QJsonObject();
}

} // namespace oneul
