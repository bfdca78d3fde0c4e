#pragma once

#include "base/result.h"
#include "model/statuschange.h"
#include "storage/articlestore.h"
#include "storage/sql.h"

namespace oneul {

// What the analyst does to articles, and to the counts with it. What is returned names those that really changed;
// articles that are gone are passed over.
[[nodiscard]] StatusChange changeRead(Sql &sql, const QList<ArticleId> &ids, bool read);
[[nodiscard]] StatusChange changeStarred(Sql &sql, const QList<ArticleId> &ids, bool starred);
[[nodiscard]] StatusChange changeCategory(Sql &sql, const QList<ArticleId> &ids, const CategoryId &category);
[[nodiscard]] StatusChange changeCategoryByRule(Sql &sql, const QList<ArticleId> &ids, const CategoryId &category);
/// Where the classifier decided before.
[[nodiscard]] ArticleDelta changeModelCategories(Sql &sql, QList<ModelCategory> decided);
/// NotFound: the label is gone.
[[nodiscard]] Result<StatusChange> changeLabel(Sql &sql, const QList<ArticleId> &ids, LabelId label, bool on);
/// A note of blanks is none. NotFound: the article is gone. InvalidArgument: longer than a million characters.
[[nodiscard]] Result<StatusChange> changeNote(Sql &sql, ArticleId id, const QString &note);

/// Takes the change back where the articles still have what it gave them.
[[nodiscard]] StatusChange takeBack(Sql &sql, const StatusChange &change);

/// Newest first.
[[nodiscard]] QList<CategoryChange> categoryHistory(Sql &sql, ArticleId id);

/// Labels, note, secondary categories and being hidden of `from` go over to `into`, with the history of its category; two notes become one.
void moveMarks(Sql &sql, ArticleId from, ArticleId into);

} // namespace oneul
