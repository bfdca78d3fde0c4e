#pragma once

#include <QByteArray>

#include "base/result.h"
#include "net/httpstream.h"
#include "summary/chatevent.h"
#include "summary/chatquirks.h"

namespace oneul {

// Chat completions, as OpenAI, OpenRouter, Together, vLLM, LM Studio, llama.cpp and others speak them.

[[nodiscard]] StreamRequest openAiRequest(const ChatRequest &request, const ChatQuirks &quirks);
[[nodiscard]] StreamRequest openAiModelsRequest(const ChatEndpoint &endpoint);
/// One event's data, or a whole answer of a server that doesn't stream. AnswerUnreadable: no JSON.
[[nodiscard]] Result<ChatEvent> openAiEvent(const QByteArray &data);

} // namespace oneul
