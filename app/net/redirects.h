#pragma once

#include <QList>
#include <QUrl>

#include "base/result.h"

namespace oneul {

/// 301, 302, 303, 307 and 308: the statuses whose Location is followed.
[[nodiscard]] bool isRedirect(int status);
[[nodiscard]] bool isPermanentRedirect(int status);

/// Where a redirect leads. `visited` holds the addresses asked so far, the last one being the one that
/// answered; `limit` is the number of redirects allowed. User name and password stay within one origin,
/// and those a Location brings are ignored. RedirectLoop, TooManyRedirects, InsecureRedirect and
/// UnsupportedUrl carry the address in their detail.
[[nodiscard]] Result<QUrl> redirectTarget(const QList<QUrl> &visited, const QByteArray &location, int limit);

} // namespace oneul
