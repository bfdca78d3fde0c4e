#include "summary/chaterrors.h"

#include <algorithm>
#include <initializer_list>

#include <QRegularExpression>
#include <QStringList>

#include "net/neterrors.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongestMessage = 300;
constexpr qsizetype kLongestRead = 2'000; ///< of a message, by what takes the square of its length

bool hasAny(const QString &text, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QLatin1StringView part) { return text.contains(part, Qt::CaseInsensitive); });
}

bool isAboutContext(const ServerComplaint &complaint)
{
    return hasAny(complaint.code + u' ' + complaint.type, {"context_length"_L1, "exceed_context"_L1})
           || hasAny(complaint.message, {"context length"_L1, "context window"_L1, "context size"_L1,
                                         "context limit"_L1, "prompt is too long"_L1, "input is too long"_L1,
                                         "prompt too long"_L1, "too many input tokens"_L1, "input token count"_L1});
}

/// The account has nothing left; waiting doesn't help.
bool isAboutMoney(const ServerComplaint &complaint)
{
    return hasAny(complaint.code + u' ' + complaint.type,
                  {"quota"_L1, "insufficient"_L1, "billing"_L1, "balance"_L1, "spend"_L1});
}

bool isAboutModel(const ServerComplaint &complaint)
{
    static const QRegularExpression kUnknown(
        u"\\bmodel\\b.*(not found|not exist|unknown|not available|no such|invalid model|not a valid model)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return hasAny(complaint.code + u' ' + complaint.type, {"model_not_found"_L1, "model_not_available"_L1})
           || kUnknown.match(QStringView(complaint.message).left(kLongestRead)).hasMatch();
}

/// Status and message in one line, the status first.
QString withStatus(const ServerComplaint &complaint, const QString &message)
{
    if (complaint.status == 0)
        return message;
    const QString line = statusError(complaint.status, {}).detail;
    return message.isEmpty() || line.endsWith(message) ? line : u"%1: %2"_s.arg(line, message);
}

ChatFailure refused(const ServerComplaint &complaint, const QString &message)
{
    if (isAboutMoney(complaint) || complaint.message.contains("credit balance"_L1, Qt::CaseInsensitive))
        return {{ErrorCode::QuotaSpent, message}};
    return {{ErrorCode::RequestRefused, withStatus(complaint, message)}};
}

bool saysUnknown(const QString &message)
{
    return hasAny(message, {"unsupported"_L1, "not supported"_L1, "not support"_L1, "unrecognized"_L1, "unknown"_L1,
                            "not permitted"_L1, "not allowed"_L1, "unexpected"_L1, "deprecated"_L1, "instead"_L1});
}

/// "format" also where a server speaks of its own field, and "tool" where JSON was asked for by one.
bool isAboutSchema(const ServerComplaint &complaint, EngineProtocol protocol)
{
    const QString text = complaint.param + u' ' + complaint.message;
    if (protocol == EngineProtocol::Anthropic)
        return text.contains("tool"_L1, Qt::CaseInsensitive) || text.contains("input_schema"_L1, Qt::CaseInsensitive);
    if (protocol == EngineProtocol::Ollama)
        return hasAny(text, {"format"_L1, "grammar"_L1, "schema"_L1});
    return hasAny(text, {"response_format"_L1, "response format"_L1, "json_schema"_L1, "json_object"_L1,
                         "json schema"_L1, "structured output"_L1, "grammar"_L1, "guided"_L1});
}

SchemaMode nextMode(SchemaMode mode, EngineProtocol protocol)
{
    return mode == SchemaMode::Strict && protocol != EngineProtocol::Anthropic ? SchemaMode::Object : SchemaMode::Plain;
}

/// Stretches of the message that also stand in the prompt become "…".
QString withoutPrompt(const QString &message, const QString &prompt)
{
    constexpr qsizetype kStretch = 24;
    QString kept;
    for (qsizetype at = 0; at < message.size();) {
        qsizetype same = 0;
        const QStringView rest = QStringView(message).sliced(at);
        if (rest.size() >= kStretch && prompt.contains(rest.first(kStretch))) {
            same = kStretch;
            while (same < rest.size() && prompt.contains(rest.first(same + 1)))
                ++same;
        }
        kept += same > 0 ? u"…"_s : QString(message.at(at));
        at += std::max<qsizetype>(same, 1);
    }
    return kept;
}

/// Servers repeat a wrong key with stars in its midst.
QString withoutKey(const QString &message, const QString &key)
{
    constexpr qsizetype kTelling = 5;
    QString text = key.size() < kTelling ? message : QString(message).replace(key, u"…"_s);
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.contains(u"***"_s) || (key.size() >= kTelling && word.contains(key.left(kTelling))))
            word = u"…"_s;
    }
    return words.join(u' ');
}

} // namespace

ChatFailure chatFailure(const ServerComplaint &complaint, const ChatRequest &request)
{
    const QString message = scrubbed(complaint.message, request);
    const int status = complaint.status;
    const bool mayBeContext = status == 0 || status == 400 || status == 413 || status == 422 || status == 500;
    if (mayBeContext && isAboutContext(complaint))
        return {{ErrorCode::ContextTooSmall, message}};
    if (status == 401 || status == 403)
        return {{ErrorCode::KeyRefused, withStatus(complaint, message)}};
    if (status == 402 || (status == 429 && isAboutMoney(complaint)))
        return {{ErrorCode::QuotaSpent, message}};
    const bool mayBeModel = !request.model.isEmpty() && status >= 400 && status < 500 && status != 429;
    const bool saysModel = status == 404 && complaint.message.contains("model"_L1, Qt::CaseInsensitive);
    if (mayBeModel && (saysModel || isAboutModel(complaint)))
        return {{ErrorCode::ModelUnknown, request.model}};
    if (status >= 300 && status < 400) // none is followed: a key belongs to one server
        return {{ErrorCode::TooManyRedirects, message}};
    switch (status) {
    case 0: // in the stream, and no more is known
    case 408:
    case 409:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
    case 529:
        return {{ErrorCode::ModelBusy, withStatus(complaint, message)}, true};
    case 400:
    case 413:
    case 422:
        return refused(complaint, message);
    default: // it isn't what answers such requests
        return {{ErrorCode::HttpStatus, withStatus(complaint, message)}};
    }
}

std::optional<ChatQuirks> withoutRefused(const ServerComplaint &complaint, const ChatRequest &request,
                                         const ChatQuirks &sent)
{
    if ((complaint.status != 400 && complaint.status != 422) || isAboutContext(complaint))
        return {};
    const EngineProtocol protocol = request.endpoint.protocol;
    const bool isOpenAi = protocol == EngineProtocol::OpenAi;
    const QString text = complaint.param + u' ' + complaint.message;
    ChatQuirks next = sent;
    if (isOpenAi && !sent.noUsage && hasAny(text, {"stream_options"_L1, "include_usage"_L1})) {
        next.noUsage = true;
    } else if (isOpenAi && !sent.otherTokenCap && hasAny(text, {"max_tokens"_L1, "max_completion_tokens"_L1})
               && saysUnknown(complaint.message)) {
        next.otherTokenCap = true;
    } else if (!sent.noTemperature && text.contains("temperature"_L1, Qt::CaseInsensitive)) {
        next.noTemperature = true;
    } else if (!request.schema.isEmpty() && sent.schema != SchemaMode::Plain && isAboutSchema(complaint, protocol)) {
        next.schema = nextMode(sent.schema, protocol);
    } else {
        return {};
    }
    return next;
}

QString scrubbed(const QString &message, const ChatRequest &request)
{
    QString text = withoutKey(message.left(4 * kLongestMessage).simplified(), request.endpoint.key);
    const QString prompt = QString(request.system + u'\n' + request.user).simplified();
    text = withoutPrompt(text, prompt);
    return text.size() > kLongestMessage ? text.left(kLongestMessage - 1) + u'…' : text;
}

} // namespace oneul
