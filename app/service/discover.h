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

/// Passwords, headers and the exception for a certificate that were typed for one address hold for the other as well:
/// it is on the same origin, or the encrypted one of the same host.
[[nodiscard]] bool sharesSecrets(const QUrl &typed, const QUrl &feed);
/// The same without them.
[[nodiscard]] FetchOptions withoutSecrets(FetchOptions options);
[[nodiscard]] NewSource withoutSecrets(NewSource request);

} // namespace oneul
