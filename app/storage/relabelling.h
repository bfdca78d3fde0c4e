#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include "base/result.h"
#include "model/category.h"
#include "model/statuschange.h"
#include "model/taxonomystep.h"
#include "storage/sql.h"
#include "storage/statustable.h"

namespace oneul {

/// A further category of articles that became another one's.
struct SecondaryMove {
    CategoryId from; ///< "" : none
    CategoryId into;
    QList<ArticleId> articles; ///< that had `from`, ascending
    QList<ArticleId> added; ///< those of them that `into` is new to

    bool operator==(const SecondaryMove &) const = default;
};

/// What a change of the taxonomy did to articles.
struct Relabelled {
    StatusChange change{StatusChange::Mark::Category, 0, {}};
    QList<SecondaryMove> secondary;

    [[nodiscard]] bool isEmpty() const { return change.isEmpty() && secondary.isEmpty(); }
    [[nodiscard]] ArticleDelta delta() const;
    bool operator==(const Relabelled &) const = default;
};

/// As it is kept with its version: a byte or two for each article. Nothing is the empty array.
[[nodiscard]] QByteArray packed(const Relabelled &relabelled);
[[nodiscard]] Result<Relabelled> unpacked(const QByteArray &bytes); ///< StorageCorrupt

/// Moves articles from category to category within one transaction. Who gave an article its category stays the one who
/// did, with the same confidence.
class Relabelling final
{
public:
    explicit Relabelling(Sql &sql) : m_sql(sql), m_table(sql) {}

    /// Those of the articles that are in the category.
    void move(const CategoryMove &move);
    /// Everything that is in categories which the taxonomy lacks goes where byId() says, secondary categories as well;
    /// those that nobody inherits are dropped.
    void settle(const Taxonomy &taxonomy);
    /// Takes the first of the changes back, which came one after the other: where articles are still where it and those
    /// behind it put them, and by the same hand, and where the taxonomy makes another category of the one they
    /// were in or are in. `former`: the taxonomy before this. `chosen`: the analyst chose each article (a split), so that
    /// they go back whatever became of the categories.
    void takeBack(const QList<Relabelled> &changes, const Taxonomy &former, const Taxonomy &taxonomy, bool chosen);
    /// Writes the counts.
    [[nodiscard]] Relabelled finish();

private:
    void moveFrom(const CategoryId &from, const CategoryId &into, Statement &rows);
    void settleSecondary(const CategoryId &from, const CategoryId &into);
    void takeSecondaryBack(const SecondaryMove &move, const Taxonomy &former, const Taxonomy &taxonomy);

    Sql &m_sql;
    StatusTable m_table;
    Relabelled m_done;
};

} // namespace oneul
