#pragma once

#include <QList>
#include <QString>

#include "model/digest.h"

namespace oneul {

/// What one sentence of a section stands on.
struct EvidenceNote {
    SummaryPart part = SummaryPart::Themes;
    int claim = 0; ///< index in the part
    QString mark; ///< "a" … "z", "aa": can't be taken for the [n] of a source
    QString quote; ///< the passage; "" : the sentence stands in its source word for word
    QList<int> sources; ///< indices of the section's articles that it cites
};

/// The notes of a section's sentences that have a passage and a source, in the order of the sentences.
QList<EvidenceNote> evidenceOf(const Section &section);

/// The note of a sentence; nullptr: it has none.
const EvidenceNote *noteOf(const QList<EvidenceNote> &notes, SummaryPart part, qsizetype claim);

/// "a" for 0, "z" for 25, "aa" for 26: as ordered lists count in letters.
QString letters(int number);

} // namespace oneul
