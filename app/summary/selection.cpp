#include "summary/selection.h"

#include <algorithm>
#include <numeric>

#include <QHash>

#include "summary/extract.h"
#include "summary/sentencecues.h"

namespace oneul {

namespace {

/// One word of a sector says nothing of an impact, unless several sentences of the section have one.
constexpr int kEvidence = 2;
constexpr int kMentions = 3;
/// Two events share fewer of their words, where their articles have other sentences.
constexpr double kSameEvent = 0.6;
/// A conclusion shares fewer of its words with what was said before.
constexpr double kRepetition = 0.4;

} // namespace

const Sentence &Selection::at(const Place &place) const
{
    return m_corpus.documents()[place.document].sentences[place.sentence];
}

Claim Selection::claim(const Place &place) const
{
    return claimOf(*m_corpus.documents()[place.document].source, at(place).text);
}

QList<Selection::Place> Selection::places() const
{
    QList<Place> all;
    for (int d = 0; d < m_corpus.documents().size(); ++d) {
        for (int s = 0; s < m_corpus.documents()[d].sentences.size(); ++s)
            all.append({d, s});
    }
    return all;
}

void Selection::take(const Place &place)
{
    m_taken.insert(qint64(place.document) << 32 | place.sentence);
    m_takenInOrder.append(place);
}

bool Selection::isTaken(const Place &place) const
{
    return m_taken.contains(qint64(place.document) << 32 | place.sentence);
}

bool Selection::repeatsTaken(const Place &place, double most) const
{
    return std::ranges::any_of(m_takenInOrder, [&](const Place &taken) {
        return at(taken).text == at(place).text || jaccard(at(taken).terms, at(place).terms) > most;
    });
}

QList<Claim> Selection::events()
{
    QList<Claim> claims;
    QHash<StoryId, qsizetype> told; // by which claim
    for (const int index : m_corpus.byImportance()) {
        const TextDocument &document = m_corpus.documents()[index];
        const StoryId story = document.source->story;
        if (const auto claim = told.constFind(story); claim != told.constEnd()) {
            claims[*claim].cites.append(document.source->id);
            continue;
        }
        if (story > 0 && (document.best >= 0 || !document.source->title.isEmpty()))
            told.insert(story, claims.size());
        if (document.best < 0) {
            if (!document.source->title.isEmpty())
                claims.append(claimOf(*document.source, document.source->title));
            continue;
        }
        const Place place = freshBest(index);
        claims.append(claim(place));
        take(place);
    }
    return claims;
}

Selection::Place Selection::freshBest(int document) const
{
    const QList<Sentence> &sentences = m_corpus.documents()[document].sentences;
    const Place best{document, int(m_corpus.documents()[document].best)};
    if (!repeatsTaken(best, kSameEvent))
        return best;
    Place fresh = best;
    double score = 0;
    for (int s = 0; s < sentences.size(); ++s) {
        if (sentences[s].score > score && !repeatsTaken({document, s}, kSameEvent)) {
            fresh.sentence = s;
            score = sentences[s].score;
        }
    }
    return fresh;
}

QList<Selection::Rated> Selection::bestBySector(const SectorIndex &sectors, bool takenToo) const
{
    QList<Rated> best(sectors.ids().size());
    QList<int> mentions(sectors.ids().size(), 0);
    QList<int> strongest(sectors.ids().size(), 0);
    for (const Place &place : places()) {
        const QList<int> evidence = sectors.evidence(at(place).text);
        const bool usable = takenToo || !isTaken(place);
        for (qsizetype sector = 0; sector < evidence.size(); ++sector) {
            mentions[sector] += evidence[sector] > 0 ? 1 : 0;
            const double value = evidence[sector] + 0.5 * at(place).score;
            if (usable && evidence[sector] > 0 && value > best[sector].value) {
                best[sector] = {place, value};
                strongest[sector] = evidence[sector];
            }
        }
    }
    for (qsizetype sector = 0; sector < best.size(); ++sector) {
        if (strongest[sector] < kEvidence && mentions[sector] < kMentions)
            best[sector].value = 0;
    }
    return best;
}

QList<Claim> Selection::impact(const SectorIndex &sectors)
{
    const QList<Rated> fresh = bestBySector(sectors, false);
    const bool anyFresh = std::ranges::any_of(fresh, [](const Rated &rated) { return rated.value > 0; });
    const QList<Rated> best = anyFresh ? fresh : bestBySector(sectors, true);
    QList<int> order(best.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](int sector) { return best[sector].value; });
    QList<Claim> claims;
    QList<Place> used;
    for (const int sector : std::as_const(order)) {
        // One sentence may speak for two sectors; it stands for the one it has more of.
        if (best[sector].value <= 0 || used.contains(best[sector].place))
            continue;
        used.append(best[sector].place);
        claims.append(claim(best[sector].place));
        claims.last().sector = sectors.ids()[sector];
    }
    for (const Place &place : std::as_const(used))
        take(place);
    return claims;
}

QList<Claim> Selection::conclusion()
{
    QList<Rated> candidates;
    for (const Place &place : places()) {
        const TextDocument &document = m_corpus.documents()[place.document];
        const double cue = outcomeCue(at(place).text, document.language);
        const double late = double(place.sentence) / double(document.sentences.size());
        // What "it" is was said in a sentence that doesn't stand here.
        const double unclear = cuesOf(at(place).text.toLower()).test(size_t(Cue::Pronoun)) ? 0.5 : 0;
        if (!isTaken(place) && cue > 0)
            candidates.append({place, cue + 0.5 * document.importance + 0.3 * at(place).score + 0.2 * late - unclear});
    }
    std::ranges::stable_sort(candidates, std::greater(), &Rated::value);
    QList<Claim> claims;
    QList<int> documents;
    for (const Rated &candidate : std::as_const(candidates)) {
        if (claims.size() >= 2)
            break;
        if (documents.contains(candidate.place.document) || repeatsTaken(candidate.place, kRepetition))
            continue;
        documents.append(candidate.place.document);
        claims.append(claim(candidate.place));
        take(candidate.place);
    }
    return claims;
}

} // namespace oneul
