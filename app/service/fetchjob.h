#pragma once

#include <QElapsedTimer>

#include "net/httpclient.h"
#include "service/presets.h"
#include "service/refresher.h"
#include "storage/preparedbatch.h"

namespace oneul {

/// What the refresh of one source carries from stage to stage.
struct FetchJob {
    Source source;
    RefreshMode mode = RefreshMode::Manual;
    int reading = 0; ///< SourceService's, of the time when `source` was taken
    Mirror mirror;
    SourceSecrets secrets;
    QDateTime startedAt; ///< UTC
    HttpExchange exchange;
    QDateTime retryAfter; ///< UTC, by the program's clock; invalid: not stated
    HttpResponse response;
    QByteArray bodyHash;
    ParsedFeed feed;
    PreparedBatch batch;
    SourceReport report;
    bool isPartial = false; ///< pages of its items could not be had now
    bool moves = false; ///< to another address, after this fetch is stored
    QElapsedTimer timer;
};

} // namespace oneul
