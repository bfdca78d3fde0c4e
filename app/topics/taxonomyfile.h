#pragma once

#include <QByteArray>

#include "base/result.h"
#include "model/category.h"

namespace oneul {

/// Reads resources/taxonomy.json (docs/decisions/0010-resources.md). Errors: BrokenDocument.
Result<Taxonomy> readTaxonomy(const QByteArray &json);

} // namespace oneul
