#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include "net/httpclient.h"

namespace oneul {

/// The header lines of a request to `url`, which is one of its hops, as libcurl takes them. `atOrigin` is true
/// until the first hop that leaves the origin of the request: what is meant for that origin goes only there.
[[nodiscard]] QList<QByteArray> requestHeaders(const HttpRequest &request, const QUrl &url, bool atOrigin);

} // namespace oneul
