#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

/// Words in order: case-folded, Latin diacritics folded; "GPT-4o" stays one word; Hangul words as
/// written (with particles).
QStringList words(const QString &text);
/// Content terms for weighing and comparing: English stems (libstemmer) without stop words; for
/// Hangul the syllable bigrams inside each word; numbers kept.
QStringList terms(const QString &text);
bool isStopWord(const QString &word); ///< English and Korean function words; `word` as from words()

} // namespace oneul
