#pragma once

#include <QChar>
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

/// Whether the letter is a Korean one: a syllable or a part of one. Syllables and Han are told by their number, which is
/// quicker; the rest of the script is rare.
[[nodiscard]] inline bool isHangulLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xAC00 && u <= 0xD7A3)
           || (u >= 0x1100 && (u < 0x4E00 || u > 0x9FFF) && c.script() == QChar::Script_Hangul);
}

/// Whether the word begins in Korean letters.
[[nodiscard]] inline bool isHangulWord(QStringView word)
{
    return !word.isEmpty() && isHangulLetter(word.front());
}

} // namespace oneul
