#pragma once

#include <QString>

#include "model/digest.h"

namespace oneul {

/// The words that a digest itself consists of, in the digest's language: content, not user interface.
struct DigestLabels {
    QString reportTitle; ///< the same in both languages, as the reports have it
    QString chartAlt; ///< the same in both languages, as the reports have it
    QString summary;
    QString themes;
    QString events;
    QString impact;
    QString conclusion;
    QString sources;
    QString contents;
    QString titleOnly;
    QString weak;
    QString unsupported;
    QString news;
    QString papers;

    [[nodiscard]] QString kind(Kind kind) const { return kind == Kind::Papers ? papers : news; }
    /// The badge's words; "" for a supported claim.
    [[nodiscard]] QString badge(Support support) const;
};

const DigestLabels &digestLabels(Language language);

/// "Economy", "경제" … for the sector ids of Claim; the id itself for an unknown one.
QString sectorLabel(const QString &sector, Language language);

/// "News" | "Papers": the word in headings and file names of reports, whatever their language.
QString kindHeading(Kind kind);

} // namespace oneul
