#include "summary/builtin.h"

#include "summary/corpus.h"
#include "summary/keyphrases.h"
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

struct BuiltinEngine::Sectors {
    SectorIndex index;
};

Result<BuiltinEngine> BuiltinEngine::fromJson(const QByteArray &sectors)
{
    const Result<SectorIndex> index = SectorIndex::fromJson(sectors);
    if (!index)
        return fail(index.error());
    BuiltinEngine engine;
    engine.m_sectors = std::make_shared<const Sectors>(Sectors{*index});
    return engine;
}

Summary BuiltinEngine::summarise(const SummaryRequest &request) const
{
    const Corpus corpus(request.articles);
    Selection selection(corpus);
    Summary summary;
    summary.engine = QStringLiteral("builtin");
    summary.themes = themes(corpus);
    summary.events = selection.events();
    if (m_sectors)
        summary.impact = selection.impact(m_sectors->index);
    summary.conclusion = selection.conclusion();
    return summary;
}

QString BuiltinEngine::version()
{
    return QStringLiteral("builtin/1");
}

} // namespace oneul
