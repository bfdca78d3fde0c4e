#pragma once

#include <functional>
#include <optional>

#include <QList>

#include "model/statuschange.h"
#include "storage/markcounts.h"

namespace oneul {

/// The rows of status for many articles at once, within one transaction; the counts follow with writeCounts(). Ids are
/// ascending, so that rows are met in the order in which they lie. Row by row with prepared statements: one statement over
/// a table of ids is no quicker (docs/decisions/0021-marks-and-undo.md).
class StatusTable final
{
public:
    explicit StatusTable(Sql &sql);

    // Those that were changed.
    [[nodiscard]] QList<ArticleId> setRead(const QList<ArticleId> &ids, bool read);
    [[nodiscard]] QList<ArticleId> setStarred(const QList<ArticleId> &ids, bool starred);
    /// Whether an article that has this category by this origin may change.
    using Admits = std::function<bool(const CategoryId &, CategoryOrigin)>;
    /// Gives the articles what stands in `wanted.before`, those only that are admitted; no function: all. Grouped by what
    /// they had.
    [[nodiscard]] QList<StatusChange::Group> setCategories(const StatusChange::Group &wanted, const Admits &admits);
    void writeCounts() { m_counts.write(); }

private:
    struct Row {
        CountedArticle counted;
        CategoryOrigin origin = CategoryOrigin::Model;
        double confidence = 0;
    };
    [[nodiscard]] std::optional<Row> find(ArticleId id);
    [[nodiscard]] QList<ArticleId> setFlag(const QList<ArticleId> &ids, bool CountedArticle::*flag, bool on,
                                           Statement &update);

    Sql &m_sql;
    MarkCounts m_counts;
    Statement m_find;
    Statement m_setRead;
    Statement m_setStarred;
    Statement m_setCategory;
};

} // namespace oneul
