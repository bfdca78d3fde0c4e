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

} // namespace oneul
