#pragma once

#include <QList>

#include "model/articlepreview.h"
#include "storage/sql.h"

namespace oneul {

/// What cards say of these articles: the beginning of the texts and who tells the stories. In the order of the ids, of
/// the first 64; those that do not exist are left out. Damaged contents give a preview without a text.
[[nodiscard]] QList<ArticlePreview> previewsOf(Sql &sql, const QList<ArticleId> &ids);

} // namespace oneul
