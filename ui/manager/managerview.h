#pragma once

#include <functional>

#include <QItemSelectionModel>
#include <QSet>
#include <QTreeView>

#include "manager/managermodel.h"

namespace oneul {

class ManagerProxy;

/// The manager's list: several rows can be chosen, dragged into folders and named in place.
class ManagerView final : public QTreeView
{
    Q_OBJECT

public:
    ManagerView(ManagerModel *model, ManagerProxy *proxy, QWidget *parent = nullptr);

    /// As it would move: what is in a chosen folder left aside; of a filtered list the sources that it shows.
    [[nodiscard]] SourceLoad chosen() const;
    [[nodiscard]] QList<SourceId> chosenSources() const; ///< with those in chosen folders
    void choose(const QList<SourceId> &ids); ///< and scrolls there
    void chooseAlso(const QList<SourceId> &ids); ///< what else is chosen stays so; scrolls no more than needed
    void rename(); ///< the row under the cursor, in place

Q_SIGNALS:
    void chosenChanged();
    void removeRequested();
    void openRequested(); ///< Return or double click on a source
    void menuRequested(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions actions) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QList<SourceId> shownSources(const SourceLoad &load) const;
    void forEachRow(const std::function<void(const QModelIndex &, const ManagerNode &)> &visit) const;
    bool select(const QList<SourceId> &ids, QItemSelectionModel::SelectionFlag how); ///< whether there are any
    void expandNew(const QModelIndex &parent, int first, int last);
    void setColumnWidths();
    void fitColumns(); ///< shows as many as there is room for, the important ones first
    void showColumnMenu(const QPoint &at);

    ManagerModel *m_tree;
    ManagerProxy *m_proxy;
    QSet<int> m_unwanted; ///< columns that the analyst has switched off
};

} // namespace oneul
