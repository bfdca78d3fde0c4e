#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "sources/navigationtree.h"

namespace oneul {

/// The tree on the left as an item model. A new tree is applied row by row, so that selection, expansion and
/// scroll position stay.
class NavigationModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { TargetRole = Qt::UserRole, KeyRole, CountRole, BrokenRole, EmojiRole, ColorRole, TypeRole };

    explicit NavigationModel(QObject *parent = nullptr);
    ~NavigationModel() override;

    void setTree(const QList<NavNode> &tree);

    [[nodiscard]] QModelIndex indexOf(const NavTarget &target) const;
    [[nodiscard]] NavTarget targetAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Item;

    [[nodiscard]] Item *itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(const Item *item) const;
    void apply(Item *parent, const QList<NavNode> &wanted);
    void dropMissing(Item *parent, const QList<NavNode> &wanted);
    void placeAt(Item *parent, int row, const NavNode &node);
    void insert(Item *parent, int row, const NavNode &node);

    std::unique_ptr<Item> m_root;
};

} // namespace oneul
