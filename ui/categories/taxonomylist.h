#pragma once

#include <QHash>
#include <QList>
#include <QTreeWidget>

#include "model/category.h"

namespace oneul {

/// The categories in their order, to choose, drag and move with Alt+Up and Alt+Down.
class TaxonomyList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TaxonomyList(QWidget *parent = nullptr);

    void fill(const Taxonomy &taxonomy); ///< what was chosen stays so
    void setArticles(const QHash<CategoryId, int> &articles);
    void showArchived(bool shown);
    void choose(const CategoryId &id); ///< nothing where it is not there
    void chooseNone();
    void move(int by); ///< the current one, past what is shown

    [[nodiscard]] CategoryId current() const; ///< "" : none
    [[nodiscard]] QList<CategoryId> selected() const; ///< in their order

Q_SIGNALS:
    void chosen(); ///< another one is the current one, or the selection is another
    void reordered(const QList<oneul::CategoryId> &order);

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addItem(const Category &category);
    void hideArchived();
    void chooseNear(int row);
    [[nodiscard]] QTreeWidgetItem *itemOf(const CategoryId &id) const;
    [[nodiscard]] QList<CategoryId> order() const;

    QHash<CategoryId, int> m_articles;
    bool m_archived = false;
    bool m_filling = false;
};

} // namespace oneul
