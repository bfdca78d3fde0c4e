#pragma once

#include <algorithm>
#include <memory>
#include <vector>

namespace oneul {

/// A node of a tree model with its place in the tree. Node: a value with `children`, a list of the same.
template <class Node>
struct TreeItem {
    Node node; ///< without its children
    TreeItem *parent = nullptr;
    std::vector<std::unique_ptr<TreeItem>> children;

    TreeItem(const Node &from, TreeItem *above) : node(from), parent(above)
    {
        node.children.clear();
        for (const Node &child : from.children)
            children.push_back(std::make_unique<TreeItem>(child, this));
    }

    /// Views ask for it all the time, so the last answer is tried first: a search for each of thousands of rows
    /// would be quadratic.
    [[nodiscard]] int row() const
    {
        const auto &all = parent->children;
        if (m_lastRow >= all.size() || all[m_lastRow].get() != this)
            m_lastRow =
                static_cast<std::size_t>(std::ranges::find(all, this, &std::unique_ptr<TreeItem>::get) - all.begin());
        return static_cast<int>(m_lastRow);
    }

    /// Null where there is none.
    [[nodiscard]] const TreeItem *child(int row) const
    {
        const bool isThere = row >= 0 && row < static_cast<int>(children.size());
        return isThere ? children[static_cast<std::size_t>(row)].get() : nullptr;
    }

private:
    mutable std::size_t m_lastRow = 0;
};

/// Takes the children out for which `isGone` is true, whole runs at once: with thousands of rows a view pays for each
/// removal. `before` is told the first and the last row of a run, `after` that it is out.
template <class Item>
void dropRows(std::vector<std::unique_ptr<Item>> &children, const auto &isGone, const auto &before, const auto &after)
{
    for (int last = static_cast<int>(children.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && isGone(*children[static_cast<std::size_t>(first - 1)]))
            --first;
        if (first > last)
            continue;
        before(first, last);
        children.erase(children.begin() + first, children.begin() + last + 1);
        after();
        last = first;
    }
}

} // namespace oneul
