#pragma once

#include <optional>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "base/error.h"
#include "net/httpstream.h"
#include "summary/chat.h"
#include "summary/chatevent.h"
#include "summary/chatquirks.h"

namespace oneul {

/// Whether the object is an error: {"error": …}, vLLM's {"object": "error"}, Anthropic's {"type": "error"}.
[[nodiscard]] bool isComplaint(const QJsonObject &object);
[[nodiscard]] ServerComplaint complaintOf(const QJsonObject &object);
/// Of an answer with another status than 2xx, whatever its body is.
[[nodiscard]] ServerComplaint complaintOf(const StreamHead &head, const QByteArray &body);

struct ChatFailure {
    Error error; ///< neither the key nor anything of the prompt is in its detail
    bool mayRetry = false;
};
/// What a complaint means.
[[nodiscard]] ChatFailure chatFailure(const ServerComplaint &complaint, const ChatRequest &request);

/// How to ask again when the server refused a part of the request that isn't needed; nothing where that is not it, or where
/// it was left out already.
[[nodiscard]] std::optional<ChatQuirks> withoutRefused(const ServerComplaint &complaint, const ChatRequest &request,
                                                       const ChatQuirks &sent);

/// A server's words as they may be shown: one line of at most 300 characters, without the key, what looks like a part of it,
/// and what repeats the prompt.
[[nodiscard]] QString scrubbed(const QString &message, const ChatRequest &request);

} // namespace oneul
