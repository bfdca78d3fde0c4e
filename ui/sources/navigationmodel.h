#pragma once

#include <memory>
#include <optional>

#include <QAbstractItemModel>

#include "common/treeitem.h"
#include "sources/navigationtree.h"
#include "sources/sourcemime.h"

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
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    /// Copy: articles, which stay where they are.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    /// Sources or folders were dropped on a folder; "" is the top level.
    void moveRequested(const oneul::SourceLoad &load, const QString &folder);
    /// A saved search was dropped; `position`: among the others, 0: first.
    void searchMoveRequested(qint64 search, int position);
    /// Articles were dropped on a category or a label.
    void articlesDropped(const QList<oneul::ArticleId> &ids, const oneul::NavTarget &target);
    void searchRenameRequested(qint64 search, const QString &name); ///< its row was edited

private:
    using Item = TreeItem<NavNode>;

    [[nodiscard]] static QString spokenText(const NavNode &node);
    [[nodiscard]] Item *itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(const Item *item) const;
    [[nodiscard]] std::optional<QString> folderFor(const QModelIndex &index) const; ///< where a drop there goes
    /// The place among the other searches that one gets when it is dropped there; -1: none.
    [[nodiscard]] int searchPlaceFor(const QMimeData *data, int row, const QModelIndex &parent) const;
    [[nodiscard]] bool takesArticles(const QModelIndex &index) const;
    [[nodiscard]] static bool holdsSearches(const Item *item);
    void apply(Item *parent, const QList<NavNode> &wanted);
    void dropMissing(Item *parent, const QList<NavNode> &wanted);
    void placeAt(Item *parent, int row, const NavNode &node);
    void insert(Item *parent, int row, const QList<NavNode> &nodes);

    std::unique_ptr<Item> m_root;
};

} // namespace oneul
