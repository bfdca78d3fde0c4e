#pragma once

#include <QString>
#include <QVariantList>

#include "model/article.h"

namespace oneul {

/// The condition that a filter makes, with the values of its placeholders. Tables: a (articles), s (status). It is
/// meant for rows that are at hand already: nothing in it leads to an index.
struct Condition {
    QString text; ///< "" : everything
    QVariantList values;

    void add(const QString &condition, const QVariant &value = {});
};

/// Without filter.search, which the search index answers.
[[nodiscard]] Condition conditionOf(const ArticleFilter &filter);

/// The articles (tables: s) that wait for a category; the same words as those of the index status_unsure.
[[nodiscard]] QString unsureCondition();

/// The articles (tables: s) that the analyst or a digest holds on to.
[[nodiscard]] QString heldCondition();

/// The sources (tables: f) of a folder and those below it; "" : all.
[[nodiscard]] Condition folderCondition(const QString &folder);

} // namespace oneul
