#include "net/proxies.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

#include "net/addresses.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

bool isSocks(const QUrl &proxy)
{
    return proxy.scheme() == u"socks5"_s || proxy.scheme() == u"socks5h"_s;
}

int usualPort(const QUrl &proxy)
{
    if (isSocks(proxy))
        return 1080;
    return proxy.scheme() == u"https"_s ? 443 : 8080;
}

/// SOCKS proxies get the name rather than an address, as Qt does it too.
QByteArray addressOf(const QString &scheme, const QString &host, int port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setPort(port);
    return url.toEncoded();
}

Proxy named(const QUrl &proxy)
{
    const QString scheme = isSocks(proxy) ? u"socks5h"_s : proxy.scheme();
    return {addressOf(scheme, proxy.host(), proxy.port(usualPort(proxy))), proxy.userName(QUrl::FullyDecoded).toUtf8(),
            proxy.password(QUrl::FullyDecoded).toUtf8()};
}

Proxy ofSystem(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        const auto type = proxy.type();
        if (type == QNetworkProxy::NoProxy)
            return {};
        if (type != QNetworkProxy::FtpCachingProxy && type != QNetworkProxy::DefaultProxy) {
            const QString scheme = type == QNetworkProxy::Socks5Proxy ? u"socks5h"_s : u"http"_s;
            return {addressOf(scheme, proxy.hostName(), proxy.port()), proxy.user().toUtf8(),
                    proxy.password().toUtf8()};
        }
    }
    return {};
}

} // namespace

Proxy Proxies::forUrl(const QUrl &url) const
{
    if (isThisMachine(url.host()))
        return {};
    return m_proxy.isEmpty() ? ofSystem(url) : named(m_proxy);
}

Result<void> Proxies::check(const QUrl &proxy)
{
    if (proxy.isEmpty())
        return {};
    const bool known = isSocks(proxy) || proxy.scheme() == u"http"_s || proxy.scheme() == u"https"_s;
    if (!proxy.isValid() || proxy.host().isEmpty() || !known)
        return fail(ErrorCode::InvalidArgument, u"proxy %1"_s.arg(proxy.toString(QUrl::RemoveUserInfo)));
    return {};
}

} // namespace oneul
