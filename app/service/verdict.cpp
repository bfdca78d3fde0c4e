#include "service/verdict.h"

#include "service/texttools.h"
#include "text/identity.h"

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
    verdict.category = decision.category;
    verdict.confidence = decision.confidence;
    return verdict;
}

ArticleFacts factsOf(const Article &article)
{
    const ArticleRow &row = article.row;
    ArticleFacts facts;
    facts.title = row.title;
    facts.text = article.text;
    facts.normalisedUrl = normalisedAddress(row.url.toString());
    facts.source = row.sourceId;
    facts.sourceName = row.sourceName;
    facts.language = row.language;
    facts.kind = row.kind;
    for (const Author &author : article.authors)
        facts.authors.append(author.name);
    return facts;
}

} // namespace oneul
