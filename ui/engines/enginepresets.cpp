#include "engines/enginepresets.h"

#include <algorithm>

#include <QStringList>

namespace oneul {

using namespace Qt::StringLiterals;

const QList<EnginePreset> &enginePresets()
{
    using enum EngineProtocol;
    constexpr int kLong = 128'000;
    const QString kLmStudio = u"LM Studio"_s; // not for people: a name
    static const QList<EnginePreset> all{{u"OpenAI"_s, OpenAi, u"https://api.openai.com/v1"_s, true,
                                          u"https://platform.openai.com/api-keys"_s, kLong, 4096},
                                         {u"Anthropic"_s, Anthropic, u"https://api.anthropic.com"_s, true,
                                          u"https://console.anthropic.com/settings/keys"_s, 200'000, 4096},
                                         {u"Ollama"_s, Ollama, u"http://localhost:11434"_s, false, {}, 8192, 2048},
                                         {kLmStudio, OpenAi, u"http://localhost:1234/v1"_s, false, {}, 8192, 2048},
                                         {u"llama.cpp"_s, OpenAi, u"http://localhost:8080/v1"_s, false, {}, 8192, 2048},
                                         {u"vLLM"_s, OpenAi, u"http://localhost:8000/v1"_s, false, {}, 32'768, 4096},
                                         {u"OpenRouter"_s, OpenAi, u"https://openrouter.ai/api/v1"_s, true,
                                          u"https://openrouter.ai/keys"_s, kLong, 4096},
                                         {u"Together"_s, OpenAi, u"https://api.together.xyz/v1"_s, true,
                                          u"https://api.together.ai/settings/api-keys"_s, kLong, 4096}};
    return all;
}

const EnginePreset *presetAt(const QUrl &address)
{
    const auto serves = [&address](const EnginePreset &preset) {
        const QUrl its(preset.address);
        return its.host() == address.host() && its.port() == address.port();
    };
    const auto found = std::ranges::find_if(enginePresets(), serves);
    return found == enginePresets().cend() ? nullptr : &*found;
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

EngineProfile profileOf(const EnginePreset &preset, const QStringList &taken)
{
    EngineProfile profile;
    profile.name = freeName(preset.name, taken);
    profile.protocol = preset.protocol;
    profile.baseUrl = QUrl(preset.address);
    profile.contextTokens = preset.contextTokens;
    profile.outputTokens = preset.outputTokens;
    // A machine of one's own rarely does two things at once any faster.
    profile.parallel = preset.needsKey ? 4 : 1;
    profile.timeoutSeconds = preset.needsKey ? 120 : 300;
    return profile;
}

} // namespace oneul
