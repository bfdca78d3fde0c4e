#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "base/clock.h"
#include "model/article.h"
#include "model/category.h"

namespace oneul {

/// The articles of a list. A new list replaces all; everything after that changes single rows, so that selection
/// and scroll position stay. Rows leave it only when their article is gone, not when they stop matching.
class ArticleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unread, Star, Title, Category, Source, Date, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        ReadRole,
        StarredRole,
        CategoryLabelRole,
        CategoryColorRole,
        SourceRole,
        DateRole
    };

    ArticleModel(const Taxonomy &taxonomy, const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<ArticleRow> &rows);
    void update(const QList<ArticleRow> &rows); ///< those it knows
    void merge(const QList<ArticleRow> &rows); ///< updates those it knows, adds the others
    void remove(const QList<ArticleId> &ids);

    [[nodiscard]] const QList<ArticleRow> &rows() const { return m_rows; }
    [[nodiscard]] const ArticleRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(ArticleId id) const { return m_places.value(id, -1); }
    [[nodiscard]] bool contains(ArticleId id) const { return m_places.contains(id); }
    [[nodiscard]] int unreadCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const ArticleRow &row, int column) const;
    [[nodiscard]] QString description(const ArticleRow &row) const;
    void announce(QList<int> rows);

    const Taxonomy &m_taxonomy;
    const Clock &m_clock;
    QList<ArticleRow> m_rows;
    QHash<ArticleId, int> m_places;
};

} // namespace oneul
