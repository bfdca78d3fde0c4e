#pragma once

#include <functional>

#include "model/category.h"

class QMenu;

namespace oneul {

/// Fills a menu with the categories, the first nine with the digit that gives them; calls `picked` for the one chosen.
void fillCategoryMenu(QMenu *menu, const Taxonomy &taxonomy, const CategoryId &current,
                      const std::function<void(const CategoryId &)> &picked);

} // namespace oneul
