#pragma once

#include <optional>
#include <vector>

#include <QDate>

#include "topics/storyvectors.h"

namespace oneul {

/// The stories so far, each as the mean of its articles, and which of them others may join.
class StoryLeaders final
{
public:
    struct Match {
        int group = 0; ///< the places of what was given
        int leader = 0;
        double excess = 0; ///< how far above its bar: 1 and more
    };
    /// A story or a part of one: the sum of its articles' vectors.
    struct Member {
        int name = 0;
        StoryVector sum;
        int articles = 0;
        QDate first;
        QDate last;
    };

    void add(Member leader);
    /// What the groups of a day could join, the surest first; ties by name.
    [[nodiscard]] std::vector<Match> matches(const std::vector<Member> &groups, const QDate &day) const;
    [[nodiscard]] const Member &leader(int place) const { return m_leaders[std::size_t(place)]; }
    /// Whether the group is still alike enough to the leader as it is now.
    [[nodiscard]] bool fits(const Member &group, int leader, const QDate &day) const;
    void join(int leader, const Member &group);

private:
    [[nodiscard]] std::optional<double> barOf(const Member &leader, const Member &group, const QDate &day) const;

    std::vector<Member> m_leaders;
};

} // namespace oneul
