#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include "parse/feed.h"

namespace oneul {

struct DiscoveredFeed {
    QUrl url;
    QString title;
    QString mimeType;
};

/// The feeds that an HTML page announces (link rel=alternate, then visible links that look like
/// feeds), best first; empty when there are none.
QList<DiscoveredFeed> discoverFeeds(const Document &page);

/// Comment feeds are announced beside the main one and are hardly ever what is wanted.
bool isCommentFeed(const DiscoveredFeed &feed);

/// True when the document looks like HTML rather than a feed.
bool looksLikeHtml(const Document &document);

} // namespace oneul
