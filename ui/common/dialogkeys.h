#pragma once

class QKeyEvent;
class QUndoStack;
class QWidget;

namespace oneul {

/// Undo and redo for a window of its own, which the main window's keys don't reach.
void addUndoKeys(QWidget *window, QUndoStack &stack);

/// How many places a key moves an entry of a list: -1 for Alt+Up, 1 for Alt+Down, 0 for any other.
[[nodiscard]] int placesToMove(const QKeyEvent &event);

} // namespace oneul
