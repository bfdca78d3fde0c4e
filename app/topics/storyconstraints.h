#pragma once

#include <utility>
#include <vector>

namespace oneul {

/// Things by their places 0…n-1 that become one where nothing speaks against it: hand-made partings, and that each may be
/// named as something else.
class StoryConstraints final
{
public:
    /// `things`: what each is by name, > 0, or 0; two with different names are never one.
    explicit StoryConstraints(std::vector<int> things);

    void keepApart(int a, int b);
    /// Whether they are one now.
    bool unite(int a, int b);
    /// The same for what the analyst said, whatever the things are named.
    bool uniteByHand(int a, int b);
    [[nodiscard]] int lowest(int place) const; ///< the lowest place of those that are one with it
    [[nodiscard]] const std::vector<int> &things() const { return m_things; } ///< right for lowest places
    [[nodiscard]] const std::vector<std::pair<int, int>> &apart() const { return m_apart; }

private:
    enum class Names { Matter, DontMatter };

    bool unite(int a, int b, Names names);
    [[nodiscard]] bool areApart(int a, int b) const;

    mutable std::vector<int> m_parents;
    std::vector<int> m_things;
    std::vector<std::pair<int, int>> m_apart;
};

} // namespace oneul
