#pragma once

#include <QList>
#include <QString>

#include "storage/articlestore.h"

namespace oneul {

/// By what an incoming article is recognised.
struct EntryIdentity {
    QString key; ///< within its source: "g:" + guid, or "h:" + hash of link and title
    QString normalisedUrl; ///< "" when the address is shared by different entries of the batch
    int sameAs = -1; ///< index of the article of the batch that stands for this one; -1: itself
};

/// The identities of a batch's articles, in order. A guid (or an address) that the source repeats for
/// entries with different links or titles tells nothing; those entries go by link and title.
[[nodiscard]] QList<EntryIdentity> entryIdentities(const QList<IncomingArticle> &articles);

} // namespace oneul
