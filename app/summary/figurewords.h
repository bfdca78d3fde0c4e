#pragma once

#include <optional>

#include <QString>
#include <QStringView>

namespace oneul {

// What words of amounts mean; Latin ones in lower case.

[[nodiscard]] std::optional<int> englishNumber(QStringView word); ///< "three", "forty"; up to ninety
/// "first", "twice", "half", "절반", "두": is a number where it is asked for, but asks for none.
[[nodiscard]] std::optional<double> looseNumber(QStringView word);
[[nodiscard]] std::optional<int> koreanNumber(QStringView word); ///< "세", "다섯"; from three on
[[nodiscard]] bool isKoreanCounter(QStringView word); ///< what begins a word that is counted: "개", "명"
[[nodiscard]] std::optional<double> englishScale(QStringView word); ///< "million"
[[nodiscard]] std::optional<double> attachedScale(QStringView suffix); ///< as written: "7B", "128K", "$1.2bn"
[[nodiscard]] bool isUnit(QStringView suffix); ///< as written behind a number: "GB", "km"
[[nodiscard]] double koreanScale(QChar c); ///< 만 → 10,000; 0: none
[[nodiscard]] QString currencyOf(QStringView word); ///< "dollars", "유로" at its beginning; "": none
[[nodiscard]] QString currencyOf(QChar sign);
[[nodiscard]] int monthOf(QStringView word); ///< "october", "oct"; 0: none
[[nodiscard]] bool isAboutBefore(QStringView word); ///< "about", "약"
[[nodiscard]] bool isAboutAfter(QStringView word); ///< begins with "가량", "여"

} // namespace oneul
