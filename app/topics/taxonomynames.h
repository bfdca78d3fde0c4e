#pragma once

#include <QString>

#include "model/category.h"

namespace oneul {

// What categories are told apart by.

/// The category, but for this one, that has one of its names.
[[nodiscard]] const Category *sameNamed(const QList<Category> &categories, const Category &category);
/// An id made from a name that no category has or had: ASCII letters, digits and dashes.
[[nodiscard]] CategoryId freeCategoryId(const QList<Category> &categories, const QString &name);
/// Whether a category has or had this id.
[[nodiscard]] bool isKnownId(const QList<Category> &categories, const CategoryId &id);
/// The colour that fewest categories have.
[[nodiscard]] QString freeCategoryColor(const QList<Category> &categories);

} // namespace oneul
