#include "common/rowtree.h"

#include <algorithm>

#include <QKeyEvent>
#include <QTreeWidget>

namespace oneul {

void fitToRows(QTreeWidget *tree)
{
    int rows = tree->topLevelItemCount();
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        rows += tree->topLevelItem(i)->childCount();
    tree->setFixedHeight(rows * std::max(1, tree->sizeHintForRow(0)) + 4);
}

bool isEnterOnRow(const QTreeWidget &tree, const QObject *watched, const QEvent &event)
{
    if (watched != &tree || event.type() != QEvent::KeyPress || tree.currentItem() == nullptr)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace oneul
