#include "summary/anthropicchat.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include "summary/chaterrors.h"
#include "summary/chatjson.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

StreamRequest addressed(const ChatEndpoint &endpoint, const QString &path)
{
    StreamRequest wire = versionedRequest(endpoint, path);
    wire.headers.emplaceBack("anthropic-version", "2023-06-01");
    if (!endpoint.key.isEmpty())
        wire.headers.emplaceBack("x-api-key", endpoint.key.toUtf8());
    return wire;
}

void addTool(QJsonObject &body, const ChatRequest &request)
{
    const QString name = request.schemaName.isEmpty() ? u"answer"_s : request.schemaName;
    body.insert(u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, name},
                                                   {u"description"_s, u"Takes the answer."_s},
                                                   {u"input_schema"_s, request.schema}}});
    body.insert(u"tool_choice"_s,
                QJsonObject{{u"type"_s, u"tool"_s}, {u"name"_s, name}, {u"disable_parallel_tool_use"_s, true}});
}

ChatStop stopOf(const QString &reason)
{
    if (reason.isEmpty())
        return ChatStop::None;
    if (reason == u"max_tokens" || reason == u"model_context_window_exceeded")
        return ChatStop::Length;
    if (reason == u"refusal")
        return ChatStop::Refused;
    return ChatStop::Done; // end_turn, stop_sequence, tool_use
}

/// What was in the cache counts as well.
void addUsage(ChatEvent &event, const QJsonValue &usage)
{
    event.outputTokens = tokenCount(usage[u"output_tokens"_s]);
    const qint64 input = tokenCount(usage[u"input_tokens"_s]);
    if (input < 0)
        return;
    event.inputTokens = input;
    for (const QString &part : {u"cache_creation_input_tokens"_s, u"cache_read_input_tokens"_s})
        event.inputTokens += std::max<qint64>(0, tokenCount(usage[part]));
}

/// An answer that came in one piece.
ChatEvent wholeMessage(const QJsonObject &object)
{
    ChatEvent event;
    QString aside;
    for (const QJsonValue block : object.value(u"content"_s).toArray()) {
        if (block[u"type"_s].toString() == u"tool_use")
            event.text += QString::fromUtf8(QJsonDocument(block[u"input"_s].toObject()).toJson(QJsonDocument::Compact));
        else
            aside += block[u"text"_s].toString();
    }
    if (event.text.isEmpty())
        event.text = aside;
    event.model = object.value(u"model"_s).toString();
    addUsage(event, object.value(u"usage"_s));
    event.stop = stopOf(object.value(u"stop_reason"_s).toString());
    event.isLast = true;
    return event;
}

} // namespace

StreamRequest anthropicRequest(const ChatRequest &request, const ChatQuirks &quirks)
{
    StreamRequest wire = addressed(request.endpoint, u"messages"_s);
    wire.headers.emplaceBack("Content-Type", "application/json");
    wire.headers.emplaceBack("Accept", "text/event-stream");
    const bool wantsJson = !request.schema.isEmpty();
    const bool asksItself = wantsJson && quirks.schema != SchemaMode::Strict;
    const QJsonObject question{{u"role"_s, u"user"_s},
                               {u"content"_s, asksItself ? questionWithSchema(request) : request.user}};
    QJsonObject body{{u"model"_s, request.model},
                     {u"messages"_s, QJsonArray{question}},
                     {u"max_tokens"_s, request.outputTokens},
                     {u"stream"_s, true}};
    if (!request.system.isEmpty())
        body.insert(u"system"_s, request.system);
    if (!quirks.noTemperature)
        body.insert(u"temperature"_s, request.temperature);
    if (wantsJson && !asksItself)
        addTool(body, request);
    wire.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return wire;
}

StreamRequest anthropicModelsRequest(const ChatEndpoint &endpoint)
{
    StreamRequest wire = addressed(withoutCall(endpoint, u"messages"_s), u"models"_s);
    QUrlQuery query(wire.url);
    query.addQueryItem(u"limit"_s, u"1000"_s);
    wire.url.setQuery(query);
    return wire;
}

Result<ChatEvent> anthropicEvent(const QByteArray &data)
{
    const Result<QJsonValue> json = readJson(data);
    if (!json)
        return fail(json.error());
    const QJsonObject object = json->toObject();
    const QString type = object.value(u"type"_s).toString();
    ChatEvent event;
    if (isComplaint(object)) {
        event.complaint = complaintOf(object);
    } else if (type == u"message_start") {
        const QJsonValue message = object.value(u"message"_s);
        event.model = message[u"model"_s].toString();
        addUsage(event, message[u"usage"_s]);
    } else if (type == u"content_block_delta") {
        const QJsonValue delta = object.value(u"delta"_s);
        const bool isInput = delta[u"type"_s].toString() == u"input_json_delta";
        event.text = delta[isInput ? u"partial_json"_s : u"text"_s].toString();
        event.isAside = !isInput;
    } else if (type == u"message_delta") {
        event.stop = stopOf(object.value(u"delta"_s)[u"stop_reason"_s].toString());
        addUsage(event, object.value(u"usage"_s));
    } else if (type == u"message_stop") {
        event.isLast = true;
    } else if (type == u"message") {
        event = wholeMessage(object);
    } // pings, the frames of blocks, and what is yet to be invented
    return event;
}

} // namespace oneul
