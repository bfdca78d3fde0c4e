#pragma once

#include <QByteArray>
#include <QList>

#include "base/result.h"
#include "model/source.h"

namespace oneul {

/// The subscriptions of an OPML 1.0/2.0 document with their nested folders ("A/B"); name, url,
/// siteUrl, folder, kind (our attribute oneul:kind, else News), type and spec (oneul:type, oneul:spec)
/// are set. Tolerant as parseFeed. Errors: EmptyDocument, BrokenDocument, NotAFeed (no outline with xmlUrl).
Result<QList<Source>> parseOpml(const QByteArray &bytes);

/// OPML 2.0 with folders as outlines; reads back through parseOpml without loss.
QByteArray writeOpml(const QList<Source> &sources, const QString &title);

} // namespace oneul
