#pragma once

#include <QList>
#include <QSet>

#include "model/digest.h"
#include "summary/corpus.h"
#include "summary/sectors.h"

namespace oneul {

/// Chooses the sentences of a section's summary. The parts are made in the order of the functions; what an
/// earlier part took, a later one avoids.
class Selection final
{
public:
    explicit Selection(const Corpus &corpus) : m_corpus(corpus) {}

    QList<Claim> events(); ///< one sentence per story, by importance, citing all of its articles
    QList<Claim> impact(const SectorIndex &sectors); ///< at most one sentence per sector
    QList<Claim> conclusion(); ///< at most two sentences

private:
    struct Place {
        int document = 0;
        int sentence = 0;
        bool operator==(const Place &) const = default;
    };
    struct Rated {
        Place place;
        double value = 0;
    };

    /// The document's best sentence that no event says already; the best one where all are said.
    [[nodiscard]] Place freshBest(int document) const;
    [[nodiscard]] const Sentence &at(const Place &place) const;
    [[nodiscard]] Claim claim(const Place &place) const;
    [[nodiscard]] QList<Place> places() const;
    [[nodiscard]] bool isTaken(const Place &place) const;
    [[nodiscard]] bool repeatsTaken(const Place &place, double most) const;
    [[nodiscard]] QList<Rated> bestBySector(const SectorIndex &sectors, bool takenToo) const;
    void take(const Place &place);

    const Corpus &m_corpus;
    QSet<qint64> m_taken;
    QList<Place> m_takenInOrder;
};

} // namespace oneul
