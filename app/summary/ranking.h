#pragma once

#include <QList>

#include "summary/corpus.h"

namespace oneul {

/// How well each sentence stands for its article. English: nearness to title and centre, the "we propose"
/// cue and the length; Korean: length, centrality, figures, quotations and reporting verbs (measured on
/// abstracts and on news; docs/decisions/0012-summary.md).
QList<double> sentenceScores(const TextDocument &document, const TermVector &section);

/// How much a sentence speaks of outcomes and prospects: 0…1.
double outcomeCue(const QString &sentence, Language language);

} // namespace oneul
