#include "service/verdict.h"

#include "service/texttools.h"

namespace oneul {

std::optional<CategoryId> openCategory(const Taxonomy &taxonomy, const CategoryId &id)
{
    const Category *found = taxonomy.find(id);
    if (found == nullptr || found->archived)
        return std::nullopt;
    return found->id;
}

Verdict verdictOn(const ArticleFacts &facts, const TextTools &tools)
{
    Verdict verdict;
    verdict.actions = tools.rules.apply(facts).actions;
    const auto wanted = verdict.actions.category ? openCategory(tools.taxonomy, *verdict.actions.category)
                                                 : std::optional<CategoryId>();
    if (wanted) {
        verdict.category = *wanted;
        verdict.confidence = 1;
        verdict.origin = CategoryOrigin::Rule;
        return verdict;
    }
    const Decision decision = tools.classifier.classify(facts);
    verdict.category = tools.taxonomy.byId(decision.category).id; // another may be in force since it was taught
    verdict.confidence = decision.confidence;
    return verdict;
}

} // namespace oneul
