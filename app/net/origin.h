#pragma once

#include <QString>
#include <QUrl>

namespace oneul {

/// The port that is connected to, stated or not.
[[nodiscard]] int portOf(const QUrl &url);

/// "host:port", for what is counted or remembered for each host; "" where there is no host.
[[nodiscard]] QString hostAndPort(const QUrl &url);

/// Scheme, host and port are the same (RFC 6454).
[[nodiscard]] bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace oneul
