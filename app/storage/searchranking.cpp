#include "storage/searchranking.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "storage/searchhits.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostCandidates = 20'000;
constexpr double kSaturation = 1.2; ///< BM25's k1
constexpr double kTitleWeight = 3;
constexpr double kRecencyWeight = 0.6;
constexpr double kHalfLifeDays = 30;

struct Candidate {
    qint64 doc = 0;
    std::size_t counts = 0; ///< where its counts start
    float score = 0;
};

class Ranking final
{
public:
    void add(qint64 doc, const QByteArray &counts)
    {
        m_phrases = std::size_t(counts.size()) / 2;
        m_newest = std::max(m_newest, doc);
        m_candidates.push_back({doc, m_counts.size()});
        m_counts.insert(m_counts.end(), counts.begin(), counts.end());
        m_documents.resize(m_phrases);
        for (std::size_t i = 0; i < m_phrases; ++i)
            m_documents[i] += counts[qsizetype(2 * i)] != 0 || counts[qsizetype(2 * i + 1)] != 0 ? 1 : 0;
    }

    [[nodiscard]] std::size_t size() const { return m_candidates.size(); }

    QList<qint64> ranked()
    {
        std::vector<double> weights;
        for (const int documents : m_documents)
            weights.push_back(std::log(1 + double(size()) / (1 + documents)));
        for (Candidate &candidate : m_candidates)
            candidate.score = float(score(candidate, weights) * recency(candidate.doc));
        std::ranges::sort(m_candidates, [](const Candidate &a, const Candidate &b) {
            return a.score != b.score ? a.score > b.score : a.doc > b.doc;
        });
        QList<qint64> docs;
        docs.reserve(qsizetype(size()));
        for (const Candidate &candidate : m_candidates)
            docs.append(candidate.doc);
        return docs;
    }

private:
    [[nodiscard]] double score(const Candidate &candidate, const std::vector<double> &weights) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_phrases; ++i) {
            const double inText = static_cast<unsigned char>(m_counts[candidate.counts + 2 * i]);
            const bool inTitle = m_counts[candidate.counts + 2 * i + 1] != 0;
            sum += weights[i] * (inText * (kSaturation + 1) / (inText + kSaturation) + (inTitle ? kTitleWeight : 0));
        }
        return sum;
    }

    /// By the age against the newest hit: the order does not depend on the time of day.
    [[nodiscard]] double recency(qint64 doc) const
    {
        const qint64 quarters = searchlayout::slotOfDoc(m_newest) - searchlayout::slotOfDoc(doc);
        return 1 + kRecencyWeight * std::exp2(-double(quarters) / 4 / kHalfLifeDays);
    }

    std::vector<Candidate> m_candidates;
    std::vector<char> m_counts; ///< text and title of each phrase
    std::vector<int> m_documents; ///< how many have the phrase
    std::size_t m_phrases = 0;
    qint64 m_newest = 0; ///< document
};

} // namespace

RankedDocs rankedDocs(Sql &sql, const QString &match, const DocBounds &bounds)
{
    Ranking ranking;
    RankedDocs result;
    DocStream docs(sql, match, bounds, u"rowid, oneul_hits($table)"_s);
    while (ranking.size() < kMostCandidates && docs.next()) {
        ranking.add(docs.doc(), docs.row().bytes(1));
        result.lowest = docs.doc();
    }
    result.best = ranking.ranked();
    return result;
}

} // namespace oneul
