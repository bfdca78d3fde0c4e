#include "net/neterrors.h"

#include <algorithm>

#include <QLocale>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kLongestReason = 80;

ErrorCode connectionCode(QNetworkReply::NetworkError error, bool online)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return online ? ErrorCode::HostNotFound : ErrorCode::NoNetwork;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorCode::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailure;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorCode::NoNetwork;
    case QNetworkReply::OperationCanceledError:
        return ErrorCode::Cancelled;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorCode::UnsupportedUrl;
    case QNetworkReply::UnknownNetworkError: // "network unreachable" is among these
        return online ? ErrorCode::ConnectionLost : ErrorCode::NoNetwork;
    default:
        return ErrorCode::ConnectionLost;
    }
}

/// HTTP/2 has no reason phrases; these are the ones people know (RFC 9110, section 15).
QString standardReason(int status)
{
    switch (status) {
    case 301:
        return u"Moved Permanently"_s;
    case 302:
        return u"Found"_s;
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 410:
        return u"Gone"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 500:
        return u"Internal Server Error"_s;
    case 502:
        return u"Bad Gateway"_s;
    case 503:
        return u"Service Unavailable"_s;
    case 504:
        return u"Gateway Timeout"_s;
    default:
        return {};
    }
}

qint64 secondsToWait(const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? -1 : seconds;
    const QDateTime until = httpDate(retryAfter);
    return until.isValid() ? std::max<qint64>(0, now.secsTo(until)) : -1;
}

} // namespace

Error connectionError(QNetworkReply::NetworkError error, const QString &text, bool online)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return statusError(407, u"Proxy Authentication Required"_s, {}, {});
    return Error{connectionCode(error, online), text};
}

Error statusError(int status, const QString &reason, const QByteArray &retryAfter, const QDateTime &now)
{
    const QString phrase = reason.isEmpty() ? standardReason(status) : reason.left(kLongestReason);
    QString detail = u"%1 %2"_s.arg(status, 3, 10, QLatin1Char('0')).arg(phrase).trimmed();
    if (status == 429 || status == 503) {
        const qint64 seconds = secondsToWait(retryAfter, now);
        if (seconds >= 0)
            detail += u"; retry after %1 s"_s.arg(seconds);
    }
    return Error{ErrorCode::HttpStatus, detail};
}

QDateTime httpDate(const QByteArray &text)
{
    const QDateTime read =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return read.isValid() ? QDateTime(read.date(), read.time(), Qt::UTC) : QDateTime();
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
