#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include "parse/feed.h"

namespace oneul {

/// Where well-known sites keep the feeds of what an address shows (a channel, a repository, a list, an author), best
/// first; empty for other sites. A pure function of the address.
[[nodiscard]] QList<QUrl> feedsOfSite(const QUrl &url);

/// The same for what only the page itself tells: the channel behind a name on YouTube.
[[nodiscard]] QList<QUrl> feedsOfSitePage(const Document &page);

/// Where feeds usually are, on the host of the address: to be tried when nothing is announced.
[[nodiscard]] QList<QUrl> usualFeeds(const QUrl &url);

} // namespace oneul
