#include "service/typedaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// "@user@instance" of the fediverse, "r/name" and "u/name" of Reddit, as people write them.
QString fromShorthand(const QString &text)
{
    static const QRegularExpression account(uR"(^@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$)"_s);
    static const QRegularExpression board(uR"(^/?((?:r|u|user)/[\w-]+)/?$)"_s);
    if (const auto match = account.match(text); match.hasMatch())
        return u"https://%2/@%1"_s.arg(match.captured(1), match.captured(2));
    if (const auto match = board.match(text); match.hasMatch())
        return u"https://www.reddit.com/%1/"_s.arg(match.captured(1));
    if (text.startsWith(u"feed://", Qt::CaseInsensitive))
        return u"http://"_s + text.mid(7);
    return text.startsWith(u"feed:", Qt::CaseInsensitive) ? text.mid(5) : text;
}

QUrl fromFile(const QString &text)
{
    const QString path = text.startsWith(u"~/") ? QDir::homePath() + text.mid(1) : text;
    return QDir::isAbsolutePath(path) && QFileInfo(path).isFile() ? QUrl::fromLocalFile(path) : QUrl();
}

QUrl withScheme(const QString &text)
{
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    if (scheme.match(text).hasMatch())
        return QUrl(text, QUrl::TolerantMode);
    QUrl url(u"https://"_s + text, QUrl::TolerantMode);
    // Machines of this network have no certificates.
    if (!url.host().contains(u'.') || !QHostAddress(url.host()).isNull())
        url.setScheme(u"http"_s);
    return url;
}

} // namespace

QUrl addressFromInput(const QString &typed)
{
    if (const QUrl file = fromFile(typed.trimmed()); file.isValid())
        return file;
    const QString text = fromShorthand(typed.trimmed());
    if (text.isEmpty() || text.contains(u' '))
        return {};
    const QUrl url = withScheme(text);
    if (url.isLocalFile() && url.host().isEmpty())
        return url;
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    const bool named = url.host().contains(u'.') || url.host().contains(u':') || url.host() == u"localhost";
    const bool stated = text.contains(u"://") || url.port() != -1; // a word alone is no address yet
    return url.isValid() && web && !url.host().isEmpty() && (named || stated) ? url : QUrl();
}

} // namespace oneul
