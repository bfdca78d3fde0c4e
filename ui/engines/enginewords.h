#pragma once

#include <QString>

#include "model/engine.h"
#include "service/engineerrortext.h"
#include "service/engineservice.h"

namespace oneul {

[[nodiscard]] QString builtinName();
[[nodiscard]] QString builtinHint(); ///< what the built-in engine is, in a sentence
/// "gpt-4o-mini · api.openai.com": what an engine is, where its name alone says too little.
[[nodiscard]] QString engineFacts(const EngineProfile &profile);
[[nodiscard]] QString protocolLabel(EngineProtocol protocol);
[[nodiscard]] QString taskLabel(Task task);
/// What a prompt is for, in a sentence.
[[nodiscard]] QString taskHint(Task task);
/// What a placeholder of a prompt stands for; "" for one that is unknown here.
[[nodiscard]] QString placeholderHint(const QString &placeholder);
[[nodiscard]] QString stepLabel(EngineTest::Step step);
/// What a step that went well found, as far as it is a word.
[[nodiscard]] QString stepDetail(const EngineTest::Finding &finding);

/// "12,345 tokens", "about 12,345 tokens" where they were counted here.
[[nodiscard]] QString tokensText(const TokenUsage &usage);
/// "0.0123 USD", "12.30 USD".
[[nodiscard]] QString costText(double cost, const QString &currency);

} // namespace oneul
