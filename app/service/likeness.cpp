#include "service/likeness.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace oneul {

namespace {

/// Above this two articles are about the same.
constexpr double kAlike = 0.25;
/// An article is held against so many others at most: two thousand against each other would take too long.
constexpr qsizetype kMostOthers = 400;

/// Likeliest first; the same for the same scores.
QList<std::pair<CategoryId, double>> ranked(const Decision &decision)
{
    QList<std::pair<CategoryId, double>> scores;
    for (const auto [category, score] : decision.scores.asKeyValueRange())
        scores.append({category, score});
    std::ranges::stable_sort(scores, std::ranges::greater(), &std::pair<CategoryId, double>::second);
    return scores;
}

/// 1 where the best two are equally likely, 0 where one is certain.
double closeness(const QList<std::pair<CategoryId, double>> &scores)
{
    if (scores.size() < 2)
        return 0;
    return 1 - (scores.at(0).second - scores.at(1).second);
}

int alikeCount(const QList<UnsureArticle> &unsure, qsizetype self)
{
    const qsizetype step = std::max<qsizetype>(1, (unsure.size() + kMostOthers - 1) / kMostOthers);
    int alike = 0;
    for (qsizetype i = 0; i < unsure.size(); i += step)
        alike += i != self && likeness(unsure.at(i).features.hashed, unsure.at(self).features.hashed) >= kAlike ? 1 : 0;
    return alike * int(step);
}

} // namespace

double likeness(const QList<Feature> &a, const QList<Feature> &b)
{
    double sum = 0;
    auto at = a.cbegin();
    auto other = b.cbegin();
    while (at != a.cend() && other != b.cend()) {
        if (at->index < other->index) {
            ++at;
        } else if (other->index < at->index) {
            ++other;
        } else {
            sum += double(at->value) * double(other->value);
            ++at;
            ++other;
        }
    }
    return std::clamp(sum, 0.0, 1.0);
}

QList<ReviewItem> reviewOrder(const QList<UnsureArticle> &unsure, int limit)
{
    constexpr qsizetype kSuggestions = 3;
    QList<ReviewItem> items;
    for (qsizetype i = 0; i < unsure.size(); ++i) {
        const auto scores = ranked(unsure.at(i).decision);
        ReviewItem item;
        item.row = unsure.at(i).row;
        for (const auto &score : scores) {
            if (item.suggestions.size() < kSuggestions && score.first != kOthers && score.second > 0)
                item.suggestions.append(score.first);
        }
        item.value = closeness(scores) * std::log2(2.0 + alikeCount(unsure, i));
        items.append(item);
    }
    std::ranges::stable_sort(items, [](const ReviewItem &a, const ReviewItem &b) {
        return a.value != b.value ? a.value > b.value : a.row.id > b.row.id;
    });
    return limit > 0 ? items.mid(0, limit) : items;
}

} // namespace oneul
