#include "service/verdict.h"

#include "service/texttools.h"

namespace oneul {

Verdict verdictOn(const ArticleFacts &facts, const TextTools &tools)
{
    Verdict verdict;
    verdict.actions = tools.rules.apply(facts).actions;
    if (verdict.actions.category) {
        verdict.category = tools.taxonomy.byId(*verdict.actions.category).id;
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
