#include "net/neterrors.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kLongestReason = 80;

ErrorCode connectCode(int systemError, bool online)
{
    switch (systemError) {
    case ECONNREFUSED:
        return ErrorCode::ConnectionRefused;
    case ETIMEDOUT:
        return ErrorCode::Timeout;
    default: // an unreachable network is among these
        return online ? ErrorCode::ConnectionLost : ErrorCode::NoNetwork;
    }
}

ErrorCode codeOf(CURLcode code, int systemError, bool online)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return online ? ErrorCode::HostNotFound : ErrorCode::NoNetwork;
    case CURLE_COULDNT_CONNECT:
        return connectCode(systemError, online);
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::Timeout;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_USE_SSL_FAILED:
        return ErrorCode::TlsFailure;
    case CURLE_URL_MALFORMAT:
        return ErrorCode::UnsupportedUrl;
    case CURLE_OUT_OF_MEMORY: // what libcurl says of a header line beyond its limit
        return ErrorCode::TooLarge;
    case CURLE_ABORTED_BY_CALLBACK:
        return ErrorCode::Cancelled;
    case CURLE_FAILED_INIT:
    case CURLE_BAD_FUNCTION_ARGUMENT:
        return ErrorCode::Internal;
    default: // an answer that isn't HTTP is among these
        return ErrorCode::ConnectionLost;
    }
}

struct Phrase {
    int status;
    const char *text;
};

/// RFC 9110, section 15, and RFC 6585: those that a GET can meet.
constexpr std::array<Phrase, 33> kPhrases{{
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {305, "Use Proxy"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {412, "Precondition Failed"},
    {414, "URI Too Long"},
    {418, "I'm a teapot"},
    {421, "Misdirected Request"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {451, "Unavailable For Legal Reasons"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
}};

QString standardReason(int status)
{
    const auto *found =
        std::find_if(kPhrases.begin(), kPhrases.end(), [&](const Phrase &phrase) { return phrase.status == status; });
    return found == kPhrases.end() ? QString() : QString::fromLatin1(found->text);
}

} // namespace

Error connectionError(CURLcode code, int systemError, const QString &text, bool online)
{
    return Error{codeOf(code, systemError, online), text};
}

Error statusError(int status, const QString &reason, qint64 waitSeconds)
{
    const QString phrase = reason.isEmpty() ? standardReason(status) : reason.left(kLongestReason);
    QString detail = u"%1 %2"_s.arg(status, 3, 10, QLatin1Char('0')).arg(phrase).trimmed();
    if (waitSeconds >= 0)
        detail += u"; retry after %1 s"_s.arg(waitSeconds);
    return Error{ErrorCode::HttpStatus, detail};
}

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
               && !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
    });
}

} // namespace oneul
