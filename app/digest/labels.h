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
    QString replacement; ///< of a source sentence that stands for a withheld claim
    QString byHand;
    QString translated; ///< of a sentence that a model translated
    QString leftOut;
    QString writtenBy; ///< "Written by %1"
    QString withheld; ///< of a section in which nothing of what %1 wrote stands
    QString fellBack; ///< "Written by the built-in engine (%1)"
    QString news;
    QString papers;
    QString evidence; ///< over the passages that a section's sentences stand on
    QString verbatim; ///< of a sentence that stands in its source as it is
    QString engine; ///< "Engine: %1"
    QString builtin; ///< the built-in engine's name
    QString sentences; ///< "Sentences: %1 (%2 supported, %3 weak, %4 without evidence)"
    QString madeOn; ///< "Made on %1"
    QString byDay; ///< over the table of articles by category and day
    QString total;

    [[nodiscard]] QString kind(Kind kind) const { return kind == Kind::Papers ? papers : news; }
    /// The badge's words; "" for a supported claim.
    [[nodiscard]] QString badge(Support support) const;
    /// What stands before it: "✓" | "⚠", in documents as in the window.
    [[nodiscard]] static QString sign(Support support);
    /// Who wrote it where it was not the section's engine; "" where it was.
    [[nodiscard]] QString origin(ClaimOrigin origin) const;
};

const DigestLabels &digestLabels(Language language);

/// "Economy", "경제" … for the sector ids of Claim; the id itself for an unknown one.
QString sectorLabel(const QString &sector, Language language);

/// Who wrote a section's summary, with the model as the manifest names it, or that nothing that it wrote could be shown; ""
/// for the built-in engine, for imports and for what is all by hand.
QString engineNote(const Digest &digest, qsizetype section);

/// "News" | "Papers": the word in headings and file names of reports, whatever their language.
QString kindHeading(Kind kind);

} // namespace oneul
