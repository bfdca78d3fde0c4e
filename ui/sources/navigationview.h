#pragma once

#include <QTreeView>

#include "sources/navtarget.h"

namespace oneul {

class NavigationModel;

/// The tree on the left: emits what was chosen and asks for menus; knows nothing of what they do.
class NavigationView final : public QTreeView
{
    Q_OBJECT

public:
    explicit NavigationView(NavigationModel *model, QWidget *parent = nullptr);

    /// Marks the place without emitting activated(); none when the tree doesn't have it.
    void mark(const NavTarget &target);
    void markAgain(); ///< marks what was asked for when the tree has it by now
    [[nodiscard]] NavTarget current() const;

Q_SIGNALS:
    void targetActivated(const oneul::NavTarget &target);
    void menuRequested(const oneul::NavTarget &target, const QPoint &globalPos);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void expandNew(const QModelIndex &parent, int first, int last);

    NavigationModel *m_tree;
    NavTarget m_marked;
    bool m_marking = false;
};

} // namespace oneul
