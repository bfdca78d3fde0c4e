#include "model/engine.h"

namespace oneul {

QString protocolName(EngineProtocol protocol)
{
    switch (protocol) {
    case EngineProtocol::Ollama:
        return QStringLiteral("ollama");
    case EngineProtocol::Anthropic:
        return QStringLiteral("anthropic");
    case EngineProtocol::OpenAi:
        break;
    }
    return QStringLiteral("openai");
}

EngineProtocol protocolFromName(const QString &name)
{
    if (name == u"ollama")
        return EngineProtocol::Ollama;
    return name == u"anthropic" ? EngineProtocol::Anthropic : EngineProtocol::OpenAi;
}

QString taskName(Task task)
{
    switch (task) {
    case Task::Answer:
        return QStringLiteral("answer");
    case Task::Translate:
        return QStringLiteral("translate");
    case Task::Categorise:
        return QStringLiteral("categorise");
    case Task::Section:
        break;
    }
    return QStringLiteral("section");
}

} // namespace oneul
