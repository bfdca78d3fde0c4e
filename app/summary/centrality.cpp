#include "summary/centrality.h"

#include <algorithm>
#include <cmath>

namespace oneul {

namespace {

constexpr double kDamping = 0.85;
constexpr int kSteps = 20;

/// Cosines of all pairs; 0 on the diagonal.
QList<QList<double>> likenesses(const QList<Sentence> &sentences)
{
    QList<QList<double>> alike(sentences.size(), QList<double>(sentences.size(), 0));
    for (qsizetype a = 0; a < sentences.size(); ++a) {
        for (qsizetype b = a + 1; b < sentences.size(); ++b)
            alike[a][b] = alike[b][a] = dot(sentences[a].vector, sentences[b].vector);
    }
    return alike;
}

double sumOf(const QList<double> &row)
{
    double sum = 0;
    for (const double value : row)
        sum += value;
    return sum;
}

QList<double> walk(const QList<QList<double>> &alike, const QList<double> &sums)
{
    const qsizetype count = alike.size();
    QList<double> rank(count, 1);
    for (int step = 0; step < kSteps; ++step) {
        QList<double> next(count, 1 - kDamping);
        for (qsizetype from = 0; from < count; ++from) {
            if (sums[from] <= 0)
                continue;
            const double given = kDamping * rank[from] / sums[from];
            for (qsizetype to = 0; to < count; ++to)
                next[to] += given * alike[from][to];
        }
        rank = next;
    }
    for (double &value : rank)
        value = std::min(value, 3.0);
    return rank;
}

} // namespace

Centrality centralityOf(const QList<Sentence> &sentences)
{
    Centrality result;
    const QList<QList<double>> alike = likenesses(sentences);
    QList<double> sums;
    QList<double> lengths; // of the vectors: 1, or 0 where there are no terms
    for (qsizetype s = 0; s < sentences.size(); ++s) {
        sums.append(sumOf(alike[s]));
        lengths.append(sentences[s].vector.isEmpty() ? 0 : 1);
    }
    const double whole = sumOf(sums) + sumOf(lengths); // the squared length of the sum of all
    for (qsizetype s = 0; s < sentences.size(); ++s) {
        const double withAll = sums[s] + lengths[s];
        const double rest = whole - 2 * sums[s] - lengths[s];
        result.centroid.append(whole > 0 ? withAll / std::sqrt(whole) : 0);
        result.others.append(rest > 1e-9 ? sums[s] / std::sqrt(rest) : 0);
        result.degree.append(sentences.size() > 1 ? sums[s] / double(sentences.size() - 1) : 0);
    }
    result.textRank = walk(alike, sums);
    return result;
}

} // namespace oneul
