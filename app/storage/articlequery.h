#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

/// The condition that a filter makes, with the values of its placeholders. Tables: a (articles),
/// s (status), t (contents of the article's text), f (its full_texts).
struct Condition {
    QString text; ///< "" : everything
    QVariantList values;
    bool usesTexts = false;
};

[[nodiscard]] Condition conditionOf(const ArticleFilter &filter);

enum class RowOrder { NewestFirst, OldestId };

/// Rows as the lists show them.
[[nodiscard]] QList<ArticleRow> selectRows(Sql &sql, const ArticleFilter &filter, RowOrder order);
/// In the order of the ids; those that do not exist are left out.
[[nodiscard]] QList<ArticleRow> selectRowsById(Sql &sql, const QList<ArticleId> &ids);

} // namespace oneul
