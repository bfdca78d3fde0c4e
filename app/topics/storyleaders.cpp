#include "topics/storyleaders.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

#include "topics/averagelink.h"
#include "topics/stories.h"

namespace oneul {

namespace {

constexpr double kLeast = 0.28; ///< on the next day; more than within one day: nothing levels fields out here
constexpr double kFading = 0.1; ///< for each day between

double dot(const StoryVector &a, const StoryVector &b)
{
    double sum = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (left->first < right->first)
            ++left;
        else if (right->first < left->first)
            ++right;
        else
            sum += double((left++)->second) * double((right++)->second);
    }
    return sum;
}

/// Days between the day and the nearest that the story was told on.
qint64 daysTo(const StoryLeaders::Member &leader, const QDate &day)
{
    if (!day.isValid() || !leader.first.isValid())
        return 0;
    return std::max<qint64>({0, leader.last.daysTo(day), day.daysTo(leader.first)});
}

} // namespace

void StoryLeaders::add(Member leader)
{
    m_leaders.push_back(std::move(leader));
}

std::optional<double> StoryLeaders::barOf(const Member &leader, const Member &group, const QDate &day) const
{
    const qint64 days = daysTo(leader, day);
    if (days > kStoryDays)
        return std::nullopt;
    return barFor(kLeast, double(leader.articles) * double(group.articles)) * (1 + kFading * double(days));
}

std::vector<StoryLeaders::Match> StoryLeaders::matches(const std::vector<Member> &groups, const QDate &day) const
{
    std::vector<std::vector<std::pair<int, float>>> places; // of each term: the leaders that have it, and how strongly
    for (std::size_t i = 0; i < m_leaders.size(); ++i) {
        for (const auto &[term, weight] : m_leaders[i].sum) {
            if (std::size_t(term) >= places.size())
                places.resize(std::size_t(term) + 1);
            places[std::size_t(term)].emplace_back(int(i), weight);
        }
    }
    std::vector<Match> found;
    std::vector<double> sums(m_leaders.size(), 0);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::ranges::fill(sums, 0);
        for (const auto &[term, weight] : groups[g].sum) {
            if (std::size_t(term) >= places.size())
                break;
            for (const auto &[leader, itsWeight] : places[std::size_t(term)])
                sums[std::size_t(leader)] += double(weight) * double(itsWeight);
        }
        for (std::size_t l = 0; l < m_leaders.size(); ++l) {
            const double pairs = double(m_leaders[l].articles) * double(groups[g].articles);
            const auto bar = sums[l] > 0 ? barOf(m_leaders[l], groups[g], day) : std::nullopt;
            if (bar && sums[l] / pairs >= *bar)
                found.push_back({int(g), int(l), sums[l] / pairs / *bar});
        }
    }
    std::ranges::sort(found, {}, [&](const Match &match) {
        return std::tuple(-match.excess, leader(match.leader).name, groups[std::size_t(match.group)].name);
    });
    return found;
}

bool StoryLeaders::fits(const Member &group, int leader, const QDate &day) const
{
    const Member &now = m_leaders[std::size_t(leader)];
    const auto bar = barOf(now, group, day);
    return bar && dot(now.sum, group.sum) / (double(now.articles) * double(group.articles)) >= *bar;
}

void StoryLeaders::join(int leader, const Member &group)
{
    Member &now = m_leaders[std::size_t(leader)];
    now.sum = sumOf(now.sum, group.sum);
    now.articles += group.articles;
    now.first = std::min(now.first, group.first);
    now.last = std::max(now.last, group.last);
    now.name = std::min(now.name, group.name);
}

} // namespace oneul
