#pragma once

#include <vector>

#include "topics/averagelink.h"

namespace oneul {

/// Groups the texts of one day among themselves: for each the lowest place in its group.
[[nodiscard]] std::vector<int> groupDay(const GroupingRules &rules, const std::vector<StoryVector> &vectors);

} // namespace oneul
