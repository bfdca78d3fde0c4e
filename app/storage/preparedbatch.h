#pragma once

#include <QByteArray>
#include <QList>

#include "storage/entry.h"

namespace oneul {

/// An article of a batch as it is written: its entry with identity and hashes, its texts packed.
struct PreparedArticle {
    Entry entry;
    int sameAs = -1; ///< index of the article of the batch that stands for this one; -1: itself
    bool hasText = false; ///< as it is stated now; the entry may know one from before
    QByteArray body; ///< as ContentCodec packs it
    // What rules do to it when it is new.
    QList<LabelId> labels;
    bool starred = false;
    bool read = false;
    bool hidden = false;
};

/// A batch with everything worked out that needs no archive, so that the writer's thread has only rows to write.
struct PreparedBatch {
    SourceId source = 0;
    FetchState fetch;
    FetchRecord record;
    QDateTime seenAt;
    QByteArray seenItems; ///< of the document, as SourceStore::seenItems gives them back; "" : none
    QList<PreparedArticle> articles;
};

/// A pure function, safe on any thread. A batch without a time is seen now.
[[nodiscard]] PreparedBatch prepareBatch(IncomingBatch batch);

} // namespace oneul
