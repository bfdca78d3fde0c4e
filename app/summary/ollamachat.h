#pragma once

#include <QByteArray>

#include "base/result.h"
#include "net/httpstream.h"
#include "summary/chatevent.h"
#include "summary/chatquirks.h"

namespace oneul {

// Ollama's own protocol, the only one in which its context size can be set.

[[nodiscard]] StreamRequest ollamaRequest(const ChatRequest &request, const ChatQuirks &quirks);
[[nodiscard]] StreamRequest ollamaModelsRequest(const ChatEndpoint &endpoint);
/// One line. AnswerUnreadable: no JSON.
[[nodiscard]] Result<ChatEvent> ollamaEvent(const QByteArray &line);

} // namespace oneul
