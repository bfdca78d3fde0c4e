#pragma once

#include <QStringView>

namespace oneul {

/// How surely a Korean word ends a sentence although no full stop follows it.
enum class KoreanEnding {
    None,
    Weak, ///< plain forms that also join clauses or end nouns ("하다", "크다")
    Strong ///< finite verb forms ("했다", "합니다", "한다", "있어요", "일까")
};

KoreanEnding koreanEnding(QStringView word);

/// Whether the word carries a finite form on ("했다 하더라도", "있다 보니") rather than begins a sentence.
bool continuesKoreanClause(QStringView nextWord);

/// The word without a common particle at its end ("모델은" → "모델"); at least two syllables stay.
QStringView withoutParticle(QStringView word);

/// Whether this is a particle by itself, as it stands behind Latin words ("GPT를").
bool isParticle(QStringView word);

} // namespace oneul
