#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace oneul {

/// The engine that needs nothing: offline, deterministic, every sentence a source's own.
inline const QString kBuiltinEngine = QStringLiteral("builtin");

/// How a language model is spoken to.
enum class EngineProtocol {
    OpenAi, ///< chat completions: OpenAI, Together, OpenRouter, vLLM, LM Studio, llama.cpp, Ollama's /v1
    Ollama, ///< its own /api/chat, where the context size can be set
    Anthropic, ///< Messages
};
QString protocolName(EngineProtocol protocol); ///< "openai" | "ollama" | "anthropic"
EngineProtocol protocolFromName(const QString &name); ///< OpenAi for anything else

/// What a language model is asked for. Each has a prompt of its own, which a profile may replace.
enum class Task {
    Section, ///< a section's summary, as claims with cites and quotes
    Answer, ///< a question, from articles that were found
    Translate, ///< titles and key sentences into the digest's language
    Categorise, ///< articles into the taxonomy's categories, by ids
};
QString taskName(Task task); ///< "section" | "answer" | "translate" | "categorise"

struct TokenUsage {
    qint64 input = 0;
    qint64 output = 0;
    bool estimated = false; ///< the server didn't say: counted here

    TokenUsage &operator+=(const TokenUsage &other)
    {
        input += other.input;
        output += other.output;
        estimated = estimated || other.estimated;
        return *this;
    }
    bool operator==(const TokenUsage &) const = default;
};

/// A language model as the analyst set it up. The key is not in it: it is in the keyring, under keyName().
struct EngineProfile {
    QString id; ///< a slug that never changes: "engine-1"; what settings, digests and secrets refer to
    QString name; ///< as the analyst calls it; unique; never "builtin"
    EngineProtocol protocol = EngineProtocol::OpenAi;
    QUrl baseUrl; ///< "https://api.openai.com/v1", "http://localhost:11434", "https://api.anthropic.com"
    QString model;
    int contextTokens = 8192; ///< what the model holds, prompt and answer together
    int outputTokens = 2048; ///< of one answer, at most
    int parallel = 2; ///< calls at the same time
    int timeoutSeconds = 120; ///< without a byte
    double temperature = 0.2;
    double priceIn = 0; ///< per million tokens; 0: nothing or unknown
    double priceOut = 0;
    QString currency = QStringLiteral("USD");
    double costPerRun = 0; ///< caps in the currency, 0: none
    double costPerDay = 0;
    qint64 tokensPerRun = 0; ///< caps of input and output together, 0: none
    qint64 tokensPerDay = 0;
    bool translateTitles = false;
    bool categorise = false;
    QHash<Task, QString> prompts; ///< where another than the standard one is wanted

    [[nodiscard]] double cost(const TokenUsage &usage) const
    {
        return (double(usage.input) * priceIn + double(usage.output) * priceOut) / 1e6;
    }
    [[nodiscard]] QString keyName() const { return QStringLiteral("engine/") + id; }
    bool operator==(const EngineProfile &) const = default;
};

} // namespace oneul
