#pragma once

#include <functional>

#include <QList>

#include "model/article.h"
#include "model/category.h"

class QMenu;

namespace oneul {

/// The categories that all of these articles may come into, in their order: none that is archived or for the other kind
/// of article. No rows: those of any kind.
[[nodiscard]] QList<Category> categoriesFor(const Taxonomy &taxonomy, const QList<ArticleRow> &rows = {});

/// Fills a menu with the categories, the first nine with the digit that gives them; calls `picked` for the one chosen.
void fillCategoryMenu(QMenu *menu, const QList<Category> &categories, const CategoryId &current,
                      const std::function<void(const CategoryId &)> &picked);

} // namespace oneul
