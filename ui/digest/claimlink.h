#pragma once

#include <QUrl>

#include "model/digest.h"

namespace oneul {

/// The claim behind "claim:SECTION/PART/INDEX" (PART: themes, events, impact or conclusion; sections counted
/// over all digests shown); null when there is none.
const Claim *claimOf(const QList<Digest> &digests, const QUrl &link);

/// What a click on a claim shows, as rich text: how far it is supported, and the passage that supports it.
QString claimTip(const QList<Digest> &digests, const QUrl &link);

} // namespace oneul
