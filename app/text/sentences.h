#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

/// A sentence's place in its text (UTF-16 units, without surrounding white space).
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Sentence boundaries: ICU's break iterator, corrected by abbreviations (en) and by 다/요 endings
/// without full stops (ko). Line ends are boundaries.
QList<Span> sentenceSpans(const QString &text, Language language);
QStringList splitSentences(const QString &text, Language language);

} // namespace oneul
