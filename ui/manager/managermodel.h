#pragma once

#include <memory>

#include <QAbstractItemModel>

#include "base/clock.h"
#include "common/treeitem.h"
#include "manager/managertree.h"
#include "sources/sourcemime.h"

namespace oneul {

/// Folders and sources with their columns. A new tree is applied row by row, so that selection, expansion and scroll
/// position stay. It changes nothing by itself: what is dropped or typed is asked for by signals.
class ManagerModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Articles, Unread, LastNew, LastFetch, NextFetch, Type, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, SortRole, SearchRole };

    explicit ManagerModel(const Clock &clock, QObject *parent = nullptr);
    ~ManagerModel() override;

    void setTree(const QList<ManagerNode> &tree);
    void setProgramMinutes(int minutes); ///< the program's interval; 0: only by hand
    void tick(); ///< the relative times have changed

    [[nodiscard]] const ManagerNode *nodeAt(const QModelIndex &index) const; ///< without its children
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] SourceLoad loadOf(const QModelIndexList &indexes) const; ///< what is in a chosen folder left aside

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    void moveRequested(const oneul::SourceLoad &load, const QString &folder);
    void sourceRenameRequested(oneul::SourceId id, const QString &name);
    void folderRenameRequested(const QString &folder, const QString &name);

private:
    using Item = TreeItem<ManagerNode>;

    [[nodiscard]] Item *itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(const Item *item, int column = 0) const;
    void apply(Item *parent, const QList<ManagerNode> &wanted);
    void append(Item *parent, std::vector<std::unique_ptr<Item>> items);
    void dropMissing(Item *parent, const QList<ManagerNode> &wanted);
    void announce(const Item *parent);
    [[nodiscard]] QString folderAt(const QModelIndex &index) const;

    const Clock &m_clock;
    int m_programMinutes = 0;
    std::unique_ptr<Item> m_root;
};

} // namespace oneul
