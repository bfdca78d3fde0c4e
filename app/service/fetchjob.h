#pragma once

#include <QElapsedTimer>

#include "net/httpclient.h"
#include "service/presets.h"
#include "service/refresher.h"
#include "storage/articlestore.h"

namespace oneul {

/// What the refresh of one source carries from stage to stage.
struct FetchJob {
    Source source;
    bool force = false;
    Mirror mirror;
    HttpResponse response;
    QByteArray bodyHash;
    ParsedFeed feed;
    IncomingBatch batch;
    SourceReport report;
    QElapsedTimer timer;
};

} // namespace oneul
