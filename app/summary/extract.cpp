#include "summary/extract.h"

#include <algorithm>
#include <utility>

namespace oneul {

namespace {

/// A further sentence shares fewer of its words with each that was chosen.
constexpr double kRepetition = 0.5;

struct Place {
    int document = 0;
    int sentence = -1; ///< -1: the title

    bool operator==(const Place &) const = default;
};

class Extract final
{
public:
    Extract(const Corpus &corpus, int count) : m_documents(corpus.documents()), m_count(count)
    {
        takeBest(corpus.byImportance());
        takeMore();
        std::ranges::sort(m_taken, {}, [](const Place &place) { return std::pair(place.document, place.sentence); });
    }

    [[nodiscard]] QList<Claim> claims() const
    {
        QList<Claim> claims;
        for (const Place &place : m_taken) {
            const TextDocument &document = m_documents[place.document];
            claims.append(claimOf(*document.source, place.sentence < 0 ? document.source->title
                                                                       : document.sentences[place.sentence].text));
        }
        return claims;
    }

private:
    void takeBest(const QList<int> &order)
    {
        for (const int index : order) {
            const TextDocument &document = m_documents[index];
            const bool hasAny = document.best >= 0 || !document.source->title.trimmed().isEmpty();
            if (hasAny && m_taken.size() < m_count)
                m_taken.append({index, int(document.best)});
        }
    }

    void takeMore()
    {
        QList<Place> rest;
        for (int d = 0; d < m_documents.size(); ++d) {
            for (int s = 0; s < m_documents[d].sentences.size(); ++s) {
                if (!m_taken.contains(Place{d, s}))
                    rest.append({d, s});
            }
        }
        std::ranges::stable_sort(rest, std::greater(), [&](const Place &place) { return valueOf(place); });
        for (const Place &place : std::as_const(rest)) {
            if (m_taken.size() >= m_count)
                break;
            if (!repeatsTaken(place))
                m_taken.append(place);
        }
    }

    [[nodiscard]] const Sentence &at(const Place &place) const
    {
        return m_documents[place.document].sentences[place.sentence];
    }

    [[nodiscard]] double valueOf(const Place &place) const
    {
        return at(place).score + 0.2 * m_documents[place.document].importance;
    }

    [[nodiscard]] bool repeatsTaken(const Place &place) const
    {
        return std::ranges::any_of(m_taken, [&](const Place &taken) {
            return taken.sentence >= 0
                   && (at(taken).text == at(place).text || jaccard(at(taken).terms, at(place).terms) > kRepetition);
        });
    }

    const QList<TextDocument> &m_documents;
    int m_count;
    QList<Place> m_taken;
};

} // namespace

Claim claimOf(const SourceText &article, const QString &sentence)
{
    Claim claim;
    claim.text = sentence;
    claim.quote = sentence;
    claim.cites = {article.id};
    return claim;
}

QList<Claim> bestExtract(const Corpus &corpus, int count)
{
    return Extract(corpus, count).claims();
}

} // namespace oneul
