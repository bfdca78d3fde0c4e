#pragma once

#include <QList>
#include <QString>

#include "model/digest.h"
#include "model/disagreement.h"

class QPalette;

namespace oneul {

/// What is to be said of a section as a whole.
struct SectionFacts {
    Section section;
    QString fallback; ///< why the built-in engine wrote it, as a sentence; "" : it did not step in
    QList<ArticleId> unused; ///< that no sentence cites
    QList<ArticleId> gone; ///< from the archive
    QList<Disagreement> disagreements;
    bool checked = false; ///< it is known what is unused and gone
    bool withheldUnfolded = false;
};

/// As rich text. Links: "article:ID", "withheld:" (to unfold or to fold).
[[nodiscard]] QString sectionHtml(const SectionFacts &facts, const QPalette &palette);
/// How many things the analyst should know of.
[[nodiscard]] int noticesOf(const SectionFacts &facts);

} // namespace oneul
