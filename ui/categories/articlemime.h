#pragma once

#include <QList>

#include "model/types.h"

class QMimeData;

namespace oneul {

inline constexpr char kArticleMime[] = "application/x-oneul-articles";

/// Articles on their way from a list to a category or label, by mouse.
[[nodiscard]] QMimeData *articlesToMime(const QList<ArticleId> &ids); ///< the caller's
[[nodiscard]] QList<ArticleId> articlesFromMime(const QMimeData *data); ///< empty: something else

} // namespace oneul
