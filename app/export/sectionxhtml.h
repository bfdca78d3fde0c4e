#pragma once

#include <QString>

#include "model/digest.h"

namespace oneul {

/// How a section is written for browsers and books.
struct SectionStyle {
    int number = 0; ///< through the document; its anchor is "section-NUMBER"
    int level = 2; ///< of its heading
    bool evidence = true; ///< notes at its end
    bool bubbles = false; ///< the same beside each sentence, where notes are written
    bool book = false; ///< EPUB
};

/// A section as well-formed XHTML: heading, the summary's parts with marks, badges and evidence, notes, sources.
QString sectionXhtml(const Digest &digest, qsizetype section, const SectionStyle &style);

/// "📚 Natural Language Processing".
QString sectionTitle(const Section &section);

/// The text without what XML has no way to say (control characters, halves of a pair).
QString xmlText(const QString &text);

} // namespace oneul
