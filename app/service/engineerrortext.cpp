#include "service/engineerrortext.h"

#include <QCoreApplication>
#include <QUrl>

#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class EngineErrors
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

QString withReason(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, detail);
}

} // namespace

QString EngineErrors::notFound(const EngineProfile &profile, const QString &detail)
{
    if (profile.protocol == EngineProtocol::OpenAi && !profile.baseUrl.path().contains(u"/v1"_s))
        return tr("%1 has nothing at this address (%2). It usually ends in /v1.").arg(place(profile), detail);
    return tr("%1 has nothing at this address (%2). Check the address and the protocol.").arg(place(profile), detail);
}

QString EngineErrors::unreachable(ErrorCode code)
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

QString EngineErrors::connection(const Error &error, const EngineProfile &profile)
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
        return withReason(
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
                                               : withReason(tr("The server answered with an error."), error.detail);
    default:
        return {};
    }
}

QString EngineErrors::profile(const Error &error)
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

QString EngineErrors::missing(const QString &field)
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
    for (const QString &text : {EngineErrors::connection(error, profile), EngineErrors::profile(error)}) {
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
                            ? EngineErrors::tr("The model found nothing in the articles that they bear out.")
                            : engineErrorText({code, {}}, profile);
    return EngineErrors::tr("The built-in engine stepped in. %1").arg(why);
}

} // namespace oneul
