#include "summary/vectors.h"

#include <algorithm>
#include <cmath>

namespace oneul {

double dot(const TermVector &a, const TermVector &b)
{
    double result = 0;
    auto left = a.cbegin();
    auto right = b.cbegin();
    while (left != a.cend() && right != b.cend()) {
        if (left->first < right->first) {
            ++left;
        } else if (right->first < left->first) {
            ++right;
        } else {
            result += left->second * right->second;
            ++left;
            ++right;
        }
    }
    return result;
}

double cosine(const TermVector &a, const TermVector &b)
{
    const double lengths = std::sqrt(dot(a, a) * dot(b, b));
    return lengths > 0 ? dot(a, b) / lengths : 0;
}

TermVector sum(const QList<TermVector> &vectors)
{
    TermVector all;
    for (const TermVector &vector : vectors)
        all += vector;
    std::ranges::stable_sort(all, {}, &std::pair<int, double>::first);
    TermVector result;
    for (const auto &[term, weight] : std::as_const(all)) {
        if (result.isEmpty() || result.constLast().first != term)
            result.append({term, weight});
        else
            result.last().second += weight;
    }
    return result;
}

TermVector unit(TermVector vector)
{
    const double length = std::sqrt(dot(vector, vector));
    if (length > 0) {
        for (auto &entry : vector)
            entry.second /= length;
    }
    return vector;
}

int sharedCount(const QList<int> &a, const QList<int> &b)
{
    int shared = 0;
    auto left = a.cbegin();
    auto right = b.cbegin();
    while (left != a.cend() && right != b.cend()) {
        if (*left < *right) {
            ++left;
        } else if (*right < *left) {
            ++right;
        } else {
            ++shared;
            ++left;
            ++right;
        }
    }
    return shared;
}

double jaccard(const QList<int> &a, const QList<int> &b)
{
    const int shared = sharedCount(a, b);
    const auto all = a.size() + b.size() - shared;
    return all > 0 ? double(shared) / double(all) : 0;
}

} // namespace oneul
