#pragma once

#include <QList>

#include "model/article.h"
#include "model/articlefacts.h"
#include "storage/sql.h"

namespace oneul {

/// A stored article as classifier and rules look at it.
struct KnownArticle {
    ArticleRow row;
    ArticleFacts facts;
};

/// In the order of the ids; those that are gone are left out.
[[nodiscard]] QList<KnownArticle> knownArticles(Sql &sql, const QList<ArticleId> &ids);

[[nodiscard]] ArticleFacts factsOf(const Article &article);

} // namespace oneul
