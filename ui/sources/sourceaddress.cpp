#include "sources/sourceaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// "@user@instance" of the fediverse and "r/name" of Reddit, as people write them.
QString fromShorthand(const QString &text)
{
    static const QRegularExpression account(uR"(^@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$)"_s);
    static const QRegularExpression board(uR"(^/?r/(\w+)/?$)"_s);
    if (const auto match = account.match(text); match.hasMatch())
        return u"https://%2/@%1"_s.arg(match.captured(1), match.captured(2));
    if (const auto match = board.match(text); match.hasMatch())
        return u"https://www.reddit.com/r/%1/"_s.arg(match.captured(1));
    return text;
}

QUrl fromFile(const QString &text)
{
    const QString path = text.startsWith(u"~/") ? QDir::homePath() + text.mid(1) : text;
    return QDir::isAbsolutePath(path) && QFileInfo(path).isFile() ? QUrl::fromLocalFile(path) : QUrl();
}

} // namespace

QUrl addressFromInput(const QString &input)
{
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    if (const QUrl file = fromFile(input.trimmed()); file.isValid())
        return file;
    QString text = fromShorthand(input.trimmed());
    if (text.startsWith(u"feed:"))
        text = text.mid(text.startsWith(u"feed://") ? 7 : 5);
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (!scheme.match(text).hasMatch()) {
        const bool local = text.startsWith(u"localhost") || text.startsWith(u"127.0.0.1");
        text.prepend(local ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(text, QUrl::TolerantMode);
    if (url.isLocalFile() && url.host().isEmpty())
        return url;
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    const bool named = url.host().contains(u'.') || url.host().contains(u':') || url.host() == u"localhost";
    return url.isValid() && web && named ? url : QUrl();
}

} // namespace oneul
