#include "topics/averagelink.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <queue>
#include <set>
#include <tuple>
#include <utility>

#include <QHash>

namespace oneul {

namespace {

/// The groups while they grow. A group has the lowest place of its texts as its name.
class Groups final
{
public:
    Groups(const GroupingRules &rules, const std::vector<StoryLink> &links, double least)
        : m_least(least), m_names(rules.groups), m_groups(rules.groups.size())
    {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            addMember(at(m_names[i]), int(i), rules.things[i]);
        for (const auto &[a, b] : rules.apart) {
            at(m_names[std::size_t(a)]).apart.insert(m_names[std::size_t(b)]);
            at(m_names[std::size_t(b)]).apart.insert(m_names[std::size_t(a)]);
        }
        addLinks(links);
    }

    std::vector<int> grow()
    {
        while (!m_waiting.empty()) {
            const Candidate best = m_waiting.top();
            m_waiting.pop();
            if (stillHolds(best))
                unite(best.first, best.second);
        }
        return m_names;
    }

private:
    struct Group {
        std::vector<int> members;
        QHash<int, double> sums; ///< of the links to another group
        std::set<int> apart;
        int thing = 0;
        int changes = 0;

        [[nodiscard]] bool mayUniteWith(int name, const Group &other) const
        {
            return !apart.contains(name) && (thing == 0 || other.thing == 0 || thing == other.thing);
        }
    };
    struct Candidate {
        double average = 0;
        int first = 0;
        int second = 0;
        int firstChanges = 0;
        int secondChanges = 0;

        /// The most alike first, then the lowest places.
        bool operator<(const Candidate &other) const
        {
            return std::tuple(average, -first, -second) < std::tuple(other.average, -other.first, -other.second);
        }
    };

    [[nodiscard]] Group &at(int name) { return m_groups[std::size_t(name)]; }

    static void addMember(Group &group, int place, int thing)
    {
        group.members.push_back(place);
        group.thing = std::max(group.thing, thing);
    }

    void addLinks(const std::vector<StoryLink> &links)
    {
        std::vector<StoryLink> ordered;
        for (const StoryLink &link : links) {
            const int a = m_names[std::size_t(link.first)];
            const int b = m_names[std::size_t(link.second)];
            if (a != b)
                ordered.push_back({std::min(a, b), std::max(a, b), link.similarity});
        }
        // Sums of fractions depend on their order.
        std::ranges::sort(ordered, {},
                          [](const StoryLink &link) { return std::tuple(link.first, link.second, link.similarity); });
        for (const StoryLink &link : ordered) {
            at(link.first).sums[link.second] += double(link.similarity);
            at(link.second).sums[link.first] += double(link.similarity);
        }
        for (std::size_t name = 0; name < m_groups.size(); ++name)
            offer(int(name), true);
    }

    /// What the group could be united with; once for each pair at the beginning.
    void offer(int name, bool onlyHigher)
    {
        const Group &group = at(name);
        for (auto sum = group.sums.begin(); sum != group.sums.end(); ++sum) {
            const Group &other = at(sum.key());
            if ((onlyHigher && sum.key() < name) || !group.mayUniteWith(sum.key(), other))
                continue;
            const double pairs = double(group.members.size()) * double(other.members.size());
            const double average = sum.value() / pairs;
            if (average < barFor(m_least, pairs))
                continue;
            const bool isFirst = name < sum.key();
            m_waiting.push({average, std::min(name, sum.key()), std::max(name, sum.key()),
                            isFirst ? group.changes : other.changes, isFirst ? other.changes : group.changes});
        }
    }

    [[nodiscard]] bool stillHolds(const Candidate &candidate)
    {
        return at(candidate.first).changes == candidate.firstChanges
               && at(candidate.second).changes == candidate.secondChanges;
    }

    void unite(int into, int from)
    {
        Group gone = std::exchange(at(from), Group{{}, {}, {}, 0, at(from).changes + 1});
        Group &group = at(into);
        ++group.changes;
        group.thing = std::max(group.thing, gone.thing);
        for (const int member : gone.members)
            m_names[std::size_t(member)] = into;
        group.members.insert(group.members.end(), gone.members.begin(), gone.members.end());
        group.sums.remove(from);
        for (auto sum = gone.sums.begin(); sum != gone.sums.end(); ++sum) {
            if (sum.key() == into)
                continue;
            Group &other = at(sum.key());
            other.sums.remove(from);
            other.sums[into] = group.sums[sum.key()] += sum.value();
        }
        for (const int other : gone.apart) {
            at(other).apart.erase(from);
            at(other).apart.insert(into);
            group.apart.insert(other);
        }
        offer(into, false);
    }

    double m_least;
    std::vector<int> m_names;
    std::vector<Group> m_groups;
    std::priority_queue<Candidate> m_waiting;
};

/// Texts that a chain of strong links leads to from each other, as the lowest place among them: no group can
/// reach beyond it.
class Chains final
{
public:
    explicit Chains(const std::vector<int> &groups) : m_parents(groups) {}

    void join(int a, int b)
    {
        a = lowest(a);
        b = lowest(b);
        m_parents[std::size_t(std::max(a, b))] = std::min(a, b);
    }
    [[nodiscard]] int lowest(int place)
    {
        while (m_parents[std::size_t(place)] != place)
            place = m_parents[std::size_t(place)] = m_parents[std::size_t(m_parents[std::size_t(place)])];
        return place;
    }

private:
    std::vector<int> m_parents;
};

} // namespace

double barFor(double least, double pairs)
{
    constexpr double kEase = 0.2;
    constexpr double kLowest = 0.7;
    return least * std::max(kLowest, std::pow(pairs, -kEase));
}

std::vector<StoryLink> storyLinks(const std::vector<StoryVector> &vectors, double least)
{
    std::vector<StoryLink> links;
    std::vector<std::vector<std::pair<int, float>>> places; // of each term: where it stands, and its weight there
    std::vector<float> sums(vectors.size(), 0);
    std::vector<int> touched;
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        for (const auto &[term, weight] : vectors[i]) {
            if (std::size_t(term) >= places.size())
                places.resize(std::size_t(term) + 1);
            for (const auto &[earlier, itsWeight] : places[std::size_t(term)]) {
                if (sums[std::size_t(earlier)] == 0)
                    touched.push_back(earlier);
                sums[std::size_t(earlier)] += weight * itsWeight;
            }
            if (weight > 0)
                places[std::size_t(term)].emplace_back(int(i), weight);
        }
        for (const int earlier : touched) {
            const float sum = std::exchange(sums[std::size_t(earlier)], 0.0F);
            if (double(sum) >= least)
                links.push_back({earlier, int(i), sum});
        }
        touched.clear();
    }
    return links;
}

std::vector<int> averageLink(const GroupingRules &rules, const std::vector<StoryLink> &links, double least)
{
    const double lowest = barFor(least, double(rules.groups.size()) * double(rules.groups.size()));
    Chains chains(rules.groups);
    for (const StoryLink &link : links) {
        if (double(link.similarity) >= lowest)
            chains.join(link.first, link.second);
    }
    std::vector<StoryLink> inside;
    std::ranges::copy_if(links, std::back_inserter(inside), [&](const StoryLink &link) {
        return chains.lowest(link.first) == chains.lowest(link.second);
    });
    return Groups(rules, inside, least).grow();
}

} // namespace oneul
