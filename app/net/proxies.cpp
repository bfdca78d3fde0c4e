#include "net/proxies.h"

#include <QHostAddress>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

bool isThisMachine(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

bool isSocks(const QUrl &proxy)
{
    return proxy.scheme() == u"socks5"_s || proxy.scheme() == u"socks5h"_s;
}

QNetworkProxy named(const QUrl &proxy, const QString &protocol)
{
    // Plain HTTP is asked of the proxy by full address; anything else goes through a tunnel.
    auto type = protocol == u"http"_s ? QNetworkProxy::HttpCachingProxy : QNetworkProxy::HttpProxy;
    if (isSocks(proxy))
        type = QNetworkProxy::Socks5Proxy;
    const int port = proxy.port(isSocks(proxy) ? 1080 : 8080);
    return QNetworkProxy(type, proxy.host(), static_cast<quint16>(port), proxy.userName(), proxy.password());
}

} // namespace

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisMachine(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (!m_proxy.isEmpty())
        return {named(m_proxy, query.protocolTag())};
    return systemProxyForQuery(query);
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
