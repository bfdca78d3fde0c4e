#include "net/origin.h"

namespace oneul {

int portOf(const QUrl &url)
{
    constexpr int kHttp = 80;
    constexpr int kHttps = 443;
    return url.port(url.scheme() == u"https" ? kHttps : kHttp);
}

QString hostAndPort(const QUrl &url)
{
    return url.host().isEmpty() ? QString() : QStringLiteral("%1:%2").arg(url.host()).arg(portOf(url));
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

} // namespace oneul
