#pragma once

#include <QList>
#include <QString>

#include "export/evidence.h"

namespace oneul {

/// How the evidence of a section is written; the anchors are "note-SECTION-MARK" and "ref-SECTION-MARK".
struct EvidenceStyle {
    int section = 0; ///< its number through the document
    Language language = Language::English;
    bool book = false; ///< with the words of EPUB, by which readers show notes beside the text
    bool paper = false; ///< for rich text, which knows no ids but names of anchors
};

/// The mark behind a sentence that leads to its note.
QString evidenceMark(const EvidenceNote &note, const EvidenceStyle &style);

/// The notes at the end of a section: passage, sources with their links, the way back; "" without notes.
QString evidenceNotes(const Section &section, const QList<EvidenceNote> &notes, const EvidenceStyle &style);

/// What a page shows beside a sentence while it is pointed at or focused.
QString evidenceBubble(const Section &section, const EvidenceNote &note, Language language);

/// "<a href=…>text</a>" where the address is one of the web; else the text.
QString webLink(const QString &url, const QString &html);

} // namespace oneul
