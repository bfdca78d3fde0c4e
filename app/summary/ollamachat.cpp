#include "summary/ollamachat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "summary/chaterrors.h"
#include "summary/chatjson.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Below the server's own address, also where somebody gave that of one of its interfaces ("…:11434/v1").
StreamRequest addressed(const ChatEndpoint &endpoint, const QString &path)
{
    StreamRequest wire;
    QStringList segments = endpoint.baseUrl.path().split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty() && segments.last() == u"chat")
        segments.removeLast();
    if (!segments.isEmpty() && (segments.last() == u"api" || segments.last() == u"v1"))
        segments.removeLast();
    wire.url = endpoint.baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    wire.url.setPath(u'/' + (segments << u"api"_s << path).join(u'/'));
    wire.idleMs = endpoint.timeoutSeconds * 1000;
    if (!endpoint.key.isEmpty())
        wire.headers.emplaceBack("Authorization", "Bearer " + endpoint.key.toUtf8());
    return wire;
}

} // namespace

StreamRequest ollamaRequest(const ChatRequest &request, const ChatQuirks &quirks)
{
    StreamRequest wire = addressed(request.endpoint, u"chat"_s);
    wire.headers.emplaceBack("Content-Type", "application/json");
    const bool wantsJson = !request.schema.isEmpty();
    const bool asksItself = wantsJson && quirks.schema != SchemaMode::Strict;
    QJsonArray messages;
    if (!request.system.isEmpty())
        messages.append(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, request.system}});
    messages.append(
        QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, asksItself ? questionWithSchema(request) : request.user}});
    // Without num_ctx a prompt is cut to the server's default without a word.
    QJsonObject options{{u"num_ctx"_s, request.contextTokens}, {u"num_predict"_s, request.outputTokens}};
    if (!quirks.noTemperature)
        options.insert(u"temperature"_s, request.temperature);
    QJsonObject body{
        {u"model"_s, request.model}, {u"messages"_s, messages}, {u"stream"_s, true}, {u"options"_s, options}};
    if (wantsJson && quirks.schema == SchemaMode::Strict)
        body.insert(u"format"_s, request.schema);
    else if (wantsJson && quirks.schema == SchemaMode::Object)
        body.insert(u"format"_s, u"json"_s);
    wire.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return wire;
}

StreamRequest ollamaModelsRequest(const ChatEndpoint &endpoint)
{
    return addressed(endpoint, u"tags"_s);
}

Result<ChatEvent> ollamaEvent(const QByteArray &line)
{
    const Result<QJsonValue> json = readJson(line);
    if (!json)
        return fail(json.error());
    const QJsonObject object = json->toObject();
    ChatEvent event;
    if (isComplaint(object)) {
        event.complaint = complaintOf(object);
        return event;
    }
    event.model = object.value(u"model"_s).toString();
    event.text = object.value(u"message"_s)[u"content"_s].toString();
    event.inputTokens = tokenCount(object.value(u"prompt_eval_count"_s));
    event.outputTokens = tokenCount(object.value(u"eval_count"_s));
    if (object.value(u"done"_s).toBool()) {
        event.isLast = true;
        event.stop = object.value(u"done_reason"_s).toString() == u"length" ? ChatStop::Length : ChatStop::Done;
    }
    return event;
}

} // namespace oneul
