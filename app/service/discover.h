#pragma once

#include <QFuture>
#include <QUrl>

#include "base/result.h"
#include "model/source.h"
#include "service/sourceservice.h"

namespace oneul {

class HttpClient;

/// Fetches the address and what may be its feeds: what the site is known to have, what the page announces or links
/// to, and where none of these is a feed what is usual on its host. All that parse are returned, best first; comments
/// last. Only the host that was typed may be inside the user's network. The search ends with its owner. Errors: the
/// network's for the address itself, NotAFeed (detail: what was tried); never empty.
[[nodiscard]] QFuture<Result<QList<FoundFeed>>> searchFeeds(HttpClient &http, const QList<Preset> &presets,
                                                            const QUrl &url, QObject *owner);

/// The source with what the analyst typed over what was found; the host stands in for a missing name.
[[nodiscard]] Source completed(Source source, const NewSource &request);

/// The source that a found feed makes.
[[nodiscard]] Source sourceOf(const FoundFeed &feed, const QUrl &typed);

} // namespace oneul
