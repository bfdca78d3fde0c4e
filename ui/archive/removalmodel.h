#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "model/article.h"
#include "model/retention.h"

namespace oneul {

class App;

/// The articles that would go, those that have been read first, each part oldest first. Holds their ids; rows are
/// fetched in pages as they are looked at, and few pages are kept.
class RemovalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, SourceName, Published, ColumnCount };

    explicit RemovalModel(App &app, QObject *parent = nullptr);

    void setPlan(const RetentionPlan &plan);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] ArticleId idAt(qsizetype row) const;
    void fetch(int page) const;
    void take(int page, const QList<ArticleRow> &rows);

    App &m_app;
    RetentionPlan m_plan;
    int m_generation = 0; ///< pages of another plan are dropped
    mutable QHash<int, QHash<ArticleId, ArticleRow>> m_pages; ///< empty while it is fetched
    mutable QList<int> m_used; ///< pages in the order they were asked for
};

} // namespace oneul
