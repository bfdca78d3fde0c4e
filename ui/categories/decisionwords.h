#pragma once

#include <QString>

#include "model/decision.h"

namespace oneul {

/// "You", "Rule", "Classifier", "Imported report".
[[nodiscard]] QString originName(CategoryOrigin origin);
/// The same as a sentence: "You gave it this category."
[[nodiscard]] QString originSentence(CategoryOrigin origin);
/// "Very sure · 93%", in steps that people can tell apart.
[[nodiscard]] QString sureness(double confidence);
/// "Unsure · 41%" where the decision is, else as sureness().
[[nodiscard]] QString sureness(const Decision &decision);
/// "Word", "Keyword", "Source" …
[[nodiscard]] QString evidenceName(Evidence::What what);
/// 0.934 as "93%" in the window's language.
[[nodiscard]] QString percentText(double part);

} // namespace oneul
