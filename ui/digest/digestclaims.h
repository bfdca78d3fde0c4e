#pragma once

#include <optional>

#include <QList>
#include <QUrl>

#include "model/digest.h"
#include "service/digestedits.h"

namespace oneul {

/// Where a sentence stands among the digests that are shown; sections are counted through all of them.
struct ClaimAddress {
    int section = -1;
    SummaryPart part = SummaryPart::Events;
    int index = 0;

    bool operator==(const ClaimAddress &) const = default;
};

/// Of "claim:SECTION/PART/INDEX" (PART: themes, events, impact or conclusion); nothing for any other link.
[[nodiscard]] std::optional<ClaimAddress> claimAddress(const QUrl &link);
[[nodiscard]] QUrl claimLink(const ClaimAddress &address);

/// nullptr: there is none.
[[nodiscard]] const Claim *claimOf(const QList<Digest> &digests, const ClaimAddress &address);
[[nodiscard]] const Section *sectionOf(const QList<Digest> &digests, int section);
[[nodiscard]] const Digest *digestOf(const QList<Digest> &digests, int section);
[[nodiscard]] std::optional<SectionPlace> placeOf(const QList<Digest> &digests, int section);

/// How many sentences are the analyst's own: what is made anew doesn't have them.
[[nodiscard]] int ownSentences(const Section &section);
[[nodiscard]] int ownSentences(const QList<Digest> &digests);

/// The number of an article's [n] mark, from 1; 0: it is none of the section's.
[[nodiscard]] int markOf(const Section &section, ArticleId article);

} // namespace oneul
