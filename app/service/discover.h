#pragma once

#include <QFuture>
#include <QUrl>

#include "base/result.h"
#include "model/source.h"
#include "service/sourceservice.h"

namespace oneul {

class HttpClient;

/// Fetches the address; when it is a page, fetches the first feed it announces that parses. The search ends
/// with its owner. Errors: the network's, NotAFeed.
[[nodiscard]] QFuture<Result<FoundFeed>> findFeed(HttpClient &http, const QUrl &url, QObject *owner);

/// The source with what the analyst typed over what was found; the host stands in for a missing name.
[[nodiscard]] Source completed(Source source, const NewSource &request);

} // namespace oneul
