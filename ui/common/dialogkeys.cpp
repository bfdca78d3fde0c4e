#include "common/dialogkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QUndoStack>
#include <QWidget>

namespace oneul {

void addUndoKeys(QWidget *window, QUndoStack &stack)
{
    QAction *undo = stack.createUndoAction(window);
    QAction *redo = stack.createRedoAction(window);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    window->addActions({undo, redo});
}

int placesToMove(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::AltModifier))
        return 0;
    return event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
}

} // namespace oneul
