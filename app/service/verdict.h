#pragma once

#include "model/article.h"
#include "model/articlefacts.h"
#include "model/rule.h"

namespace oneul {

struct TextTools;

/// What rules and classifier make of an article. The pool's work: a pure function of values.
struct Verdict {
    CategoryId category = kOthers;
    double confidence = 0;
    CategoryOrigin origin = CategoryOrigin::Model; ///< or Rule
    RuleActions actions; ///< of all rules that fit
};

[[nodiscard]] Verdict verdictOn(const ArticleFacts &facts, const TextTools &tools);

} // namespace oneul
