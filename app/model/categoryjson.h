#pragma once

#include <QJsonArray>
#include <QList>

#include "model/category.h"

namespace oneul {

/// Categories as they stand in resources/taxonomy.json, in files that people exchange, and in the archive
/// (docs/decisions/0026-taxonomy.md). What a category doesn't have is not written.
[[nodiscard]] QJsonArray categoriesToJson(const QList<Category> &categories);
/// What can't be read of them is empty.
[[nodiscard]] QList<Category> categoriesFromJson(const QJsonArray &array);

} // namespace oneul
