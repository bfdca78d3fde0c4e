#pragma once

class QUndoStack;

namespace oneul {

class Actions;

/// Lets the window's "Undo" and "Redo" follow the stack: enabled, and named after what they would do.
void connectUndo(const Actions &actions, QUndoStack *stack);

} // namespace oneul
