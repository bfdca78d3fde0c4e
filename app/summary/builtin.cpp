#include "summary/builtin.h"

#include <utility>

#include "summary/corpus.h"
#include "summary/extract.h"
#include "summary/keyphrases.h"
#include "summary/ranker.h"
#include "summary/sectors.h"
#include "summary/selection.h"

namespace oneul {

namespace {

constexpr int kThemes = 5;

QList<Claim> themes(const Corpus &corpus)
{
    QList<Claim> claims;
    for (const KeyPhrase &phrase : keyPhrases(corpus, kThemes)) {
        Claim claim;
        claim.text = phrase.text;
        claim.quote = phrase.quote;
        for (const int document : phrase.documents)
            claim.cites.append(corpus.documents()[document].source->id);
        claims.append(claim);
    }
    return claims;
}

} // namespace

struct BuiltinEngine::Parts {
    SectorIndex sectors;
    SentenceRanker ranker;
};

Result<BuiltinEngine> BuiltinEngine::fromJson(const QByteArray &sectors, const QByteArray &ranker)
{
    const Result<SectorIndex> index = SectorIndex::fromJson(sectors);
    if (!index)
        return fail(index.error());
    const Result<SentenceRanker> weights = SentenceRanker::fromJson(ranker);
    if (!weights)
        return fail(weights.error());
    return BuiltinEngine(std::make_shared<const Parts>(Parts{*index, *weights}));
}

BuiltinEngine::BuiltinEngine(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {}

Summary BuiltinEngine::summarise(const SummaryRequest &request) const
{
    const Corpus corpus(request.articles, m_parts->ranker);
    Selection selection(corpus);
    Summary summary;
    summary.engine = QStringLiteral("builtin");
    summary.themes = themes(corpus);
    summary.events = selection.events();
    summary.impact = selection.impact(m_parts->sectors);
    summary.conclusion = selection.conclusion();
    return summary;
}

QList<Claim> BuiltinEngine::bestSentences(const QList<SourceText> &articles, int count) const
{
    const Corpus corpus(articles, m_parts->ranker);
    return bestExtract(corpus, count);
}

QString BuiltinEngine::version()
{
    return QStringLiteral("builtin/2");
}

} // namespace oneul
