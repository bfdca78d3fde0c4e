#include "engines/enginewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "base/error.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(oneul::EngineWords)

public:
    static QString connection(const Error &error, const EngineProfile &profile);
    /// Where the server isn't known (any more): its profile was removed, or the section is another one's.
    static QString unreachable(ErrorCode code);
    static QString profile(const Error &error);
    static QString missing(const QString &field);
    static QString notFound(const EngineProfile &profile, const QString &detail);
};

bool isLocal(const EngineProfile &profile)
{
    const QString host = profile.baseUrl.host();
    return host == u"localhost" || host.startsWith(u"127.") || host == u"::1";
}

QString place(const EngineProfile &profile)
{
    const int port = profile.baseUrl.port();
    return port < 0 ? profile.baseUrl.host() : u"%1:%2"_s.arg(profile.baseUrl.host()).arg(port);
}

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, detail);
}

} // namespace

QString Words::notFound(const EngineProfile &profile, const QString &detail)
{
    if (profile.protocol == EngineProtocol::OpenAi && !profile.baseUrl.path().contains(u"/v1"_s))
        return tr("%1 has nothing at this address (%2). It usually ends in /v1.").arg(place(profile), detail);
    return tr("%1 has nothing at this address (%2). Check the address and the protocol.").arg(place(profile), detail);
}

QString Words::unreachable(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::TruncatedBody:
    case ErrorCode::Timeout:
    case ErrorCode::TlsFailure:
    case ErrorCode::TooManyRedirects:
    case ErrorCode::RedirectLoop:
    case ErrorCode::InsecureRedirect:
        return tr("The model's server could not be reached, or did not answer in time.");
    default:
        return {};
    }
}

QString Words::connection(const Error &error, const EngineProfile &profile)
{
    if (profile.baseUrl.isEmpty())
        return unreachable(error.code);
    switch (error.code) {
    case ErrorCode::NoNetwork:
        return tr("There is no network connection. The built-in engine works without one.");
    case ErrorCode::HostNotFound:
        return tr("The server %1 was not found. Check the address, and the network connection.")
            .arg(profile.baseUrl.host());
    case ErrorCode::ConnectionRefused:
        return isLocal(profile) ? tr("Nothing answers at %1. Start the program that serves the model, and check the "
                                     "port.")
                                      .arg(place(profile))
                                : tr("%1 refuses the connection. Check the address and the port.").arg(place(profile));
    case ErrorCode::ConnectionLost:
    case ErrorCode::TruncatedBody:
        return tr("The connection broke off before the answer was complete. Try again.");
    case ErrorCode::Timeout:
        return tr("Nothing came for %n second(s). A large model may need longer: raise “Wait for”.", nullptr,
                  profile.timeoutSeconds);
    case ErrorCode::TlsFailure:
        return withDetail(
            tr("No secure connection could be made. Check that the address begins as the server wants it, "
               "https:// or http://."),
            error.detail);
    case ErrorCode::TooManyRedirects:
    case ErrorCode::RedirectLoop:
    case ErrorCode::InsecureRedirect:
        return tr("The server sends requests to another address, which is not followed: a key belongs to one server. "
                  "Enter the address that it leads to.");
    case ErrorCode::HttpStatus:
        return error.detail.startsWith(u"404") ? notFound(profile, error.detail)
                                               : withDetail(tr("The server answered with an error."), error.detail);
    default:
        return {};
    }
}

QString Words::profile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ProfileIncomplete:
        return missing(error.detail);
    case ErrorCode::InvalidArgument:
        return error.detail == u"outputTokens" ? tr("The longest answer is as long as the whole context.") : QString();
    case ErrorCode::AlreadyExists:
        return tr("Another engine has this name already.");
    default:
        return {};
    }
}

QString Words::missing(const QString &field)
{
    if (field == u"name")
        return tr("The engine has no name yet.");
    if (field == u"baseUrl")
        return tr("The address is missing, or is no address.");
    if (field == u"model")
        return tr("No model is chosen yet.");
    return {};
}

QString engineErrorText(const Error &error, const EngineProfile &profile)
{
    for (const QString &text : {Words::connection(error, profile), Words::profile(error)}) {
        if (!text.isEmpty())
            return text;
    }
    const bool unnamed = error.code == ErrorCode::ModelUnknown && error.detail.isEmpty();
    return errorText(unnamed ? Error{error.code, profile.model} : error);
}

QString fallbackText(const QString &fallback, const EngineProfile &profile)
{
    if (fallback.isEmpty())
        return {};
    const ErrorCode code = errorCodeFromName(fallback);
    const QString why = code == ErrorCode::NotFound
                            ? Words::tr("The model found nothing in the articles that they bear out.")
                            : engineErrorText({code, {}}, profile);
    return Words::tr("The built-in engine stepped in. %1").arg(why);
}

QString builtinName()
{
    return Words::tr("Built-in");
}

QString builtinHint()
{
    return Words::tr("Works offline, at once and without an account; every sentence is one of a source.");
}

QString engineFacts(const EngineProfile &profile)
{
    QStringList facts{profile.model, profile.baseUrl.host()};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString protocolLabel(EngineProtocol protocol)
{
    switch (protocol) {
    case EngineProtocol::Ollama:
        return Words::tr("Ollama (its own)");
    case EngineProtocol::Anthropic:
        return Words::tr("Anthropic Messages");
    case EngineProtocol::OpenAi:
        break;
    }
    return Words::tr("OpenAI-compatible");
}

QString taskLabel(Task task)
{
    switch (task) {
    case Task::Answer:
        return Words::tr("Answer a question");
    case Task::Translate:
        return Words::tr("Translate titles");
    case Task::Categorise:
        return Words::tr("Categorise articles");
    case Task::Section:
        break;
    }
    return Words::tr("Summarise a section");
}

QString taskHint(Task task)
{
    switch (task) {
    case Task::Answer:
        return Words::tr("Sent for each question to the archive, with the articles that were found.");
    case Task::Translate:
        return Words::tr("Sent with titles that are in another language than the digest.");
    case Task::Categorise:
        return Words::tr("Sent with articles of which the classifier is unsure.");
    case Task::Section:
        break;
    }
    return Words::tr("Sent for each section of a digest, with the articles of that section alone.");
}

QString placeholderHint(const QString &placeholder)
{
    if (placeholder == u"{language}")
        return Words::tr("The language of the answer");
    if (placeholder == u"{style}")
        return Words::tr("How sentences end in that language");
    if (placeholder == u"{heading}")
        return Words::tr("The name of the section's category");
    if (placeholder == u"{count}")
        return Words::tr("How many articles there are");
    if (placeholder == u"{articles}")
        return Words::tr("The articles with their numbers, titles and texts");
    if (placeholder == u"{question}")
        return Words::tr("The question as it was typed");
    return placeholder == u"{categories}" ? Words::tr("The categories with their ids and names") : QString();
}

QString stepLabel(EngineTest::Step step)
{
    switch (step) {
    case EngineTest::Step::Key:
        return Words::tr("Key");
    case EngineTest::Step::Connection:
        return Words::tr("Connection");
    case EngineTest::Step::Model:
        return Words::tr("Model", "a step of the connection test");
    case EngineTest::Step::Answer:
        return Words::tr("Answer", "a step of the connection test");
    case EngineTest::Step::Profile:
        break;
    }
    return Words::tr("Settings", "a step of the connection test");
}

QString stepDetail(const EngineTest::Finding &finding)
{
    if (finding.step != EngineTest::Step::Key)
        return finding.detail;
    if (finding.detail == u"typed")
        return Words::tr("as typed above");
    if (finding.detail == u"stored")
        return Words::tr("as it is kept");
    if (finding.detail == u"environment")
        return Words::tr("from the environment");
    return finding.detail == u"none" ? Words::tr("none is sent") : finding.detail;
}

QString tokensText(const TokenUsage &usage)
{
    const qint64 all = usage.input + usage.output;
    const QString count = QLocale().toString(all);
    return usage.estimated ? Words::tr("about %1 tokens").arg(count) : Words::tr("%1 tokens").arg(count);
}

QString costText(double cost, const QString &currency)
{
    const bool small = cost > 0 && cost < 0.1;
    return u"%1 %2"_s.arg(QLocale().toString(cost, 'f', small ? 4 : 2), currency);
}

} // namespace oneul
