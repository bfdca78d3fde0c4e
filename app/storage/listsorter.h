#pragma once

#include <string>
#include <vector>

#include <QHash>
#include <QList>

#include "model/listorder.h"
#include "storage/liststream.h"

namespace oneul {

/// Sorts rows by what no index has in its order. Needs 24 bytes a row, and the titles where they are what is sorted by.
class ListSorter final
{
public:
    explicit ListSorter(const ListOrder &order);

    [[nodiscard]] ListColumn column() const { return m_column; } ///< what it wants to know of each row
    /// A row of streamsOf() with that column.
    void add(const Statement &row);
    [[nodiscard]] QList<ArticleId> sorted();

private:
    struct Row {
        quint32 key = 0; ///< the rank, or where the title begins
        qint64 published = 0;
        ArticleId id = 0;
    };

    [[nodiscard]] quint32 keyOf(const Statement &row);
    [[nodiscard]] quint32 keepTitle(const QString &title);

    ListColumn m_column = ListColumn::None;
    bool m_descending = false;
    QHash<SourceId, quint32> m_sources;
    QHash<CategoryId, quint32> m_categories;
    std::string m_titles; ///< one behind the other, each with its end
    std::vector<Row> m_rows;
};

/// Read, Starred, …: what an order sorts by besides the date.
[[nodiscard]] ListColumn columnOf(const ListOrder &order);

} // namespace oneul
