#pragma once

#include <QString>

#include "parse/pagetree.h"

namespace oneul {

/// What a page says of its article in JSON-LD (schema.org).
struct ArticleData {
    QString body; ///< articleBody as plain text with line ends; "" : not stated
    bool isFree = true; ///< isAccessibleForFree
};

ArticleData articleData(const PageTree &page);

} // namespace oneul
