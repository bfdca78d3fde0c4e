#pragma once

#include <QNetworkProxyFactory>
#include <QUrl>

#include "base/result.h"

namespace oneul {

/// The proxy for each connection: the one the user named, otherwise the system's (http_proxy and its
/// kin included). The machine itself is always reached directly.
class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(const QUrl &proxy = {}) : m_proxy(proxy) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// InvalidArgument for an address that no proxy can have; "" is fine and means the system's.
    static Result<void> check(const QUrl &proxy);

private:
    QUrl m_proxy;
};

} // namespace oneul
