#include "summary/chatprotocol.h"

#include <QJsonArray>
#include <QJsonObject>

#include "summary/anthropicchat.h"
#include "summary/chatjson.h"
#include "summary/ollamachat.h"
#include "summary/openaichat.h"

using namespace Qt::StringLiterals;

namespace oneul {

StreamRequest chatRequest(const ChatRequest &request, const ChatQuirks &quirks)
{
    switch (request.endpoint.protocol) {
    case EngineProtocol::Ollama:
        return ollamaRequest(request, quirks);
    case EngineProtocol::Anthropic:
        return anthropicRequest(request, quirks);
    case EngineProtocol::OpenAi:
        break;
    }
    return openAiRequest(request, quirks);
}

StreamRequest modelsRequest(const ChatEndpoint &endpoint)
{
    switch (endpoint.protocol) {
    case EngineProtocol::Ollama:
        return ollamaModelsRequest(endpoint);
    case EngineProtocol::Anthropic:
        return anthropicModelsRequest(endpoint);
    case EngineProtocol::OpenAi:
        break;
    }
    return openAiModelsRequest(endpoint);
}

Result<ChatEvent> chatEvent(EngineProtocol protocol, const QByteArray &data)
{
    switch (protocol) {
    case EngineProtocol::Ollama:
        return ollamaEvent(data);
    case EngineProtocol::Anthropic:
        return anthropicEvent(data);
    case EngineProtocol::OpenAi:
        break;
    }
    return openAiEvent(data);
}

Result<QStringList> modelNames(const QByteArray &body)
{
    const Result<QJsonValue> json = readJson(body);
    if (!json)
        return fail(ErrorCode::AnswerUnreadable, u"no list of models"_s);
    QJsonValue list = json->isArray() ? json.value() : json.value()[u"data"_s];
    if (!list.isArray())
        list = json.value()[u"models"_s];
    if (!list.isArray())
        return fail(ErrorCode::AnswerUnreadable, u"no list of models"_s);
    QStringList names;
    for (const QJsonValue model : list.toArray()) {
        for (const QString &field : {u"id"_s, u"model"_s, u"name"_s}) {
            const QString name = model[field].toString();
            if (name.isEmpty())
                continue;
            names.append(name);
            break;
        }
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace oneul
