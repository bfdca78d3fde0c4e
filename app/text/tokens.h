#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

/// A word and its place in the text (UTF-16 units).
struct Word {
    QString text; ///< as from words()
    qsizetype start = 0;
    qsizetype length = 0;
};
QList<Word> wordSpans(const QString &text);

/// Words in order: case-folded, Latin diacritics folded; "GPT-4o" stays one word; Hangul words as
/// written (with particles).
QStringList words(const QString &text);
/// Content terms for weighing and comparing: English stems (libstemmer) without stop words; for
/// Hangul the syllable bigrams inside each word; numbers kept.
QStringList terms(const QString &text);
QStringList termsOf(const QString &word); ///< the same for one word as from words()
bool isStopWord(const QString &word); ///< English and Korean function words; `word` as from words()

} // namespace oneul
