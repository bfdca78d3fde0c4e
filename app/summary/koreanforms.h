#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace oneul {

[[nodiscard]] bool isHangul(QChar c); ///< a syllable

/// Whether this is what may follow a noun in the same word: particles, one behind the other, and the like of 측 or 산.
[[nodiscard]] bool isParticleChain(QStringView rest);

/// The word without one particle at its end; at least one syllable stays.
[[nodiscard]] QStringView withoutEnding(QStringView word);

/// What a Korean word and its inflected forms have in common: "공개했다", "공개되지" and "공개는" give the same, and so do
/// "뜬다" and "뜨지". Coarse: for comparing within a sentence or two.
[[nodiscard]] QString koreanStem(QStringView word);

} // namespace oneul
