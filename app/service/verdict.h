#pragma once

#include <optional>

#include "model/article.h"
#include "model/articlefacts.h"
#include "model/category.h"
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

/// The open category that a rule's means by now; none: it was archived, or is gone altogether.
[[nodiscard]] std::optional<CategoryId> openCategory(const Taxonomy &taxonomy, const CategoryId &id);

[[nodiscard]] Verdict verdictOn(const ArticleFacts &facts, const TextTools &tools);

} // namespace oneul
