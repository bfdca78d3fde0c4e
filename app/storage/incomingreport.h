#pragma once

#include "model/digest.h"
#include "storage/preparedbatch.h"

namespace oneul {

/// An old report as it is to be stored: its digest and the articles that it lists, in the same order.
struct IncomingReport {
    Digest digest;
    PreparedBatch batch;
};

/// What became of it.
struct StoredReport {
    bool known = false; ///< it was there already; nothing was written
    int added = 0; ///< articles that were not there
    ArticleDelta delta;
};

} // namespace oneul
