#pragma once

class QEvent;
class QObject;
class QTreeWidget;

namespace oneul {

// For small trees of two levels that stand in a page and don't scroll by themselves.

/// Makes it as high as its rows.
void fitToRows(QTreeWidget *tree);

/// Whether the event, seen by a filter, is Enter on a row of the tree.
[[nodiscard]] bool isEnterOnRow(const QTreeWidget &tree, const QObject *watched, const QEvent &event);

} // namespace oneul
