#pragma once

#include <QByteArray>
#include <QUrl>

#include "base/result.h"

namespace oneul {

/// A proxy as libcurl wants to know it.
struct Proxy {
    QByteArray address; ///< "http://proxy.example:8080"; "" : none, the host is asked directly
    QByteArray userName;
    QByteArray password;

    [[nodiscard]] bool isUsed() const { return !address.isEmpty(); }
};

/// The proxy for each address: the one the user named, otherwise the system's (http_proxy and its
/// kin included). The machine itself is always reached directly.
class Proxies final
{
public:
    explicit Proxies(const QUrl &proxy = {}) : m_proxy(proxy) {}

    [[nodiscard]] Proxy forUrl(const QUrl &url) const;

    /// InvalidArgument for an address that no proxy can have; "" is fine and means the system's.
    static Result<void> check(const QUrl &proxy);

private:
    QUrl m_proxy;
};

} // namespace oneul
