#pragma once

#include "model/article.h"

namespace oneul {

/// Whether the classifier left the article without a category for want of confidence: nobody has decided yet.
[[nodiscard]] inline bool isUnsure(const ArticleStatus &status)
{
    return status.category == kOthers && status.categoryOrigin == CategoryOrigin::Model;
}

} // namespace oneul
