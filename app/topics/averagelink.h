#pragma once

#include <vector>

#include "topics/storyvectors.h"

namespace oneul {

/// How alike two texts of a list are, by their places; first < second.
struct StoryLink {
    int first = 0;
    int second = 0;
    float similarity = 0;
};

/// All pairs that are at least `least` alike; only texts that share a word are compared.
[[nodiscard]] std::vector<StoryLink> storyLinks(const std::vector<StoryVector> &vectors, double least);

/// What a grouping starts from and must keep to.
struct GroupingRules {
    std::vector<int>
        groups; ///< for each text the lowest place of those it is in one group with already, itself included
    std::vector<int>
        things; ///< for each text what it is about by name, > 0; two such are never in one group; 0: unnamed
    std::vector<std::pair<int, int>> apart; ///< never in one group
};

/// How alike groups of `pairs` = |A| × |B| texts must be on average to be one, where single texts must be `least` alike:
/// the more texts speak for it, the less it can be chance.
[[nodiscard]] double barFor(double least, double pairs);

/// Average linkage: the two groups whose texts are most alike on average become one, as long as that average reaches
/// barFor(least). Pairs without a link count as 0. For each text the lowest place in its group. The order of the links
/// means nothing; of equal pairs the one with the lowest places is first.
[[nodiscard]] std::vector<int> averageLink(const GroupingRules &rules, const std::vector<StoryLink> &links,
                                           double least);

} // namespace oneul
