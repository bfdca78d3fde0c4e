#pragma once

#include <QByteArray>

#include "base/result.h"
#include "model/category.h"

namespace oneul {

/// Reads resources/taxonomy.json and what writeTaxonomy() wrote (docs/decisions/0026-taxonomy.md). Errors: BrokenDocument,
/// also for a version that this program does not know.
[[nodiscard]] Result<Taxonomy> readTaxonomy(const QByteArray &json);
/// UTF-8, for people to read, too.
[[nodiscard]] QByteArray writeTaxonomy(const Taxonomy &taxonomy);

} // namespace oneul
