#pragma once

#include <QHash>
#include <QString>

#include "summary/chat.h"

namespace oneul {

/// How the JSON of an answer is asked for, from the strictest way to the one that every server takes.
enum class SchemaMode {
    Strict, ///< the server holds the model to the schema
    Object, ///< … to any JSON object
    Plain, ///< the prompt asks for it
};

/// What a server was found to refuse for a model.
struct ChatQuirks {
    SchemaMode schema = SchemaMode::Strict;
    bool otherTokenCap = false; ///< max_tokens and max_completion_tokens have changed places
    bool noTemperature = false;
    bool noUsage = false; ///< stream_options

    bool operator==(const ChatQuirks &) const = default;
};

/// What was learned, for each protocol, address and model.
class QuirkBook final
{
public:
    [[nodiscard]] ChatQuirks of(const ChatRequest &request) const { return m_quirks.value(key(request)); }
    void learn(const ChatRequest &request, const ChatQuirks &quirks) { m_quirks.insert(key(request), quirks); }

private:
    static QString key(const ChatRequest &request)
    {
        return QStringLiteral("%1 %2 %3")
            .arg(protocolName(request.endpoint.protocol), request.endpoint.baseUrl.toString(QUrl::RemoveUserInfo),
                 request.model);
    }

    QHash<QString, ChatQuirks> m_quirks;
};

} // namespace oneul
