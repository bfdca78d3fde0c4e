#include "topics/storyconstraints.h"

#include <algorithm>
#include <numeric>

namespace oneul {

StoryConstraints::StoryConstraints(std::vector<int> things) : m_parents(things.size()), m_things(std::move(things))
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
}

void StoryConstraints::keepApart(int a, int b)
{
    m_apart.emplace_back(a, b);
}

bool StoryConstraints::unite(int a, int b)
{
    return unite(a, b, Names::Matter);
}

bool StoryConstraints::uniteByHand(int a, int b)
{
    return unite(a, b, Names::DontMatter);
}

bool StoryConstraints::unite(int a, int b, Names names)
{
    a = lowest(a);
    b = lowest(b);
    if (a == b)
        return true;
    const int first = m_things[std::size_t(a)];
    const int second = m_things[std::size_t(b)];
    if (names == Names::Matter && first != 0 && second != 0 && first != second)
        return false;
    if (areApart(a, b))
        return false;
    const auto [into, from] = std::minmax(a, b);
    m_parents[std::size_t(from)] = into;
    m_things[std::size_t(into)] = std::max(first, second);
    return true;
}

int StoryConstraints::lowest(int place) const
{
    while (m_parents[std::size_t(place)] != place) {
        int &parent = m_parents[std::size_t(place)];
        parent = m_parents[std::size_t(parent)];
        place = parent;
    }
    return place;
}

bool StoryConstraints::areApart(int a, int b) const
{
    return std::ranges::any_of(m_apart, [&](const std::pair<int, int> &pair) {
        const int one = lowest(pair.first);
        const int other = lowest(pair.second);
        return (one == a && other == b) || (one == b && other == a);
    });
}

} // namespace oneul
