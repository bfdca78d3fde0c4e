#pragma once

#include <QByteArray>
#include <QStringList>

#include "base/result.h"
#include "net/httpstream.h"
#include "summary/chat.h"
#include "summary/chatevent.h"
#include "summary/chatquirks.h"

namespace oneul {

/// What goes out for a request, by its protocol.
[[nodiscard]] StreamRequest chatRequest(const ChatRequest &request, const ChatQuirks &quirks);
[[nodiscard]] StreamRequest modelsRequest(const ChatEndpoint &endpoint);
/// An event's data or a line, by the protocol. AnswerUnreadable: no JSON.
[[nodiscard]] Result<ChatEvent> chatEvent(EngineProtocol protocol, const QByteArray &data);
/// The models' names in a server's list, sorted, each once. AnswerUnreadable: it is no such list.
[[nodiscard]] Result<QStringList> modelNames(const QByteArray &body);

} // namespace oneul
