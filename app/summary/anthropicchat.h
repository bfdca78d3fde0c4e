#pragma once

#include <QByteArray>

#include "base/result.h"
#include "net/httpstream.h"
#include "summary/chatevent.h"
#include "summary/chatquirks.h"

namespace oneul {

// Anthropic's Messages. JSON is asked for as the input of a tool that the model has to use.

[[nodiscard]] StreamRequest anthropicRequest(const ChatRequest &request, const ChatQuirks &quirks);
[[nodiscard]] StreamRequest anthropicModelsRequest(const ChatEndpoint &endpoint);
/// One event's data, or a whole answer of a server that doesn't stream. AnswerUnreadable: no JSON.
[[nodiscard]] Result<ChatEvent> anthropicEvent(const QByteArray &data);

} // namespace oneul
