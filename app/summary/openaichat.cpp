#include "summary/openaichat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "summary/chaterrors.h"
#include "summary/chatjson.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

StreamRequest addressed(const ChatEndpoint &endpoint, const QString &path)
{
    StreamRequest wire = versionedRequest(endpoint, path);
    if (!endpoint.key.isEmpty())
        wire.headers.emplaceBack("Authorization", "Bearer " + endpoint.key.toUtf8());
    return wire;
}

/// OpenAI's own server refuses the old name for its newer models; others may know only the old one.
QString tokenCap(const ChatRequest &request, const ChatQuirks &quirks)
{
    const bool isOpenAi = request.endpoint.baseUrl.host() == u"api.openai.com";
    return isOpenAi != quirks.otherTokenCap ? u"max_completion_tokens"_s : u"max_tokens"_s;
}

QJsonObject responseFormat(const ChatRequest &request, SchemaMode mode)
{
    if (mode == SchemaMode::Object)
        return {{u"type"_s, u"json_object"_s}};
    const QJsonObject schema{{u"name"_s, request.schemaName.isEmpty() ? u"answer"_s : request.schemaName},
                             {u"strict"_s, true},
                             {u"schema"_s, request.schema}};
    return {{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, schema}};
}

QJsonObject message(const QString &role, const QString &content)
{
    return {{u"role"_s, role}, {u"content"_s, content}};
}

ChatStop stopOf(const QString &reason)
{
    if (reason.isEmpty())
        return ChatStop::None;
    if (reason == u"length")
        return ChatStop::Length;
    if (reason == u"content_filter")
        return ChatStop::Filtered;
    return ChatStop::Done; // "stop", and what others call it
}

/// A message's content: text, or a list of parts.
QString contentText(const QJsonValue &content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue part : content.toArray())
        text += part[u"text"_s].toString();
    return text;
}

} // namespace

StreamRequest openAiRequest(const ChatRequest &request, const ChatQuirks &quirks)
{
    StreamRequest wire = addressed(request.endpoint, u"chat/completions"_s);
    wire.headers.emplaceBack("Content-Type", "application/json");
    wire.headers.emplaceBack("Accept", "text/event-stream");
    const bool wantsJson = !request.schema.isEmpty();
    QJsonArray messages;
    if (!request.system.isEmpty())
        messages.append(message(u"system"_s, request.system));
    const bool asksItself = wantsJson && quirks.schema != SchemaMode::Strict;
    messages.append(message(u"user"_s, asksItself ? questionWithSchema(request) : request.user));
    QJsonObject body{{u"model"_s, request.model}, {u"messages"_s, messages}, {u"stream"_s, true}};
    body.insert(tokenCap(request, quirks), request.outputTokens);
    if (!quirks.noTemperature)
        body.insert(u"temperature"_s, request.temperature);
    if (!quirks.noUsage)
        body.insert(u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}});
    if (wantsJson && quirks.schema != SchemaMode::Plain)
        body.insert(u"response_format"_s, responseFormat(request, quirks.schema));
    wire.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return wire;
}

StreamRequest openAiModelsRequest(const ChatEndpoint &endpoint)
{
    return addressed(withoutCall(endpoint, u"chat/completions"_s), u"models"_s);
}

Result<ChatEvent> openAiEvent(const QByteArray &data)
{
    ChatEvent event;
    if (data.trimmed() == "[DONE]") {
        event.isLast = true;
        return event;
    }
    const Result<QJsonValue> json = readJson(data);
    if (!json)
        return fail(json.error());
    const QJsonObject object = json->toObject();
    if (isComplaint(object)) {
        event.complaint = complaintOf(object);
        return event;
    }
    event.model = object.value(u"model"_s).toString();
    const QJsonValue usage = object.value(u"usage"_s);
    event.inputTokens = tokenCount(usage[u"prompt_tokens"_s]);
    event.outputTokens = tokenCount(usage[u"completion_tokens"_s]);
    const QJsonObject choice = object.value(u"choices"_s)[0].toObject();
    const bool isWhole = choice.contains(u"message"_s);
    const QJsonObject delta = choice.value(isWhole ? u"message"_s : u"delta"_s).toObject();
    event.text = contentText(delta.value(u"content"_s));
    event.refusal = delta.value(u"refusal"_s).toString();
    event.stop = stopOf(choice.value(u"finish_reason"_s).toString());
    if (choice.contains(u"error"_s)) // OpenRouter, when the model behind it fails
        event.complaint = complaintOf(choice);
    return event;
}

} // namespace oneul
