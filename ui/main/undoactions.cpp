#include "main/undoactions.h"

#include <QCoreApplication>
#include <QUndoStack>

#include "common/actions.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::UndoActions)
};

} // namespace

void connectUndo(const Actions &actions, QUndoStack *stack)
{
    QAction *undo = actions[ActionId::Undo];
    QAction *redo = actions[ActionId::Redo];
    undo->setEnabled(false);
    redo->setEnabled(false);
    QObject::connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    QObject::connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    QObject::connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    QObject::connect(stack, &QUndoStack::undoTextChanged, undo, [undo](const QString &text) {
        undo->setText(text.isEmpty() ? Texts::tr("&Undo") : Texts::tr("&Undo: %1").arg(text));
    });
    QObject::connect(stack, &QUndoStack::redoTextChanged, redo, [redo](const QString &text) {
        redo->setText(text.isEmpty() ? Texts::tr("&Redo") : Texts::tr("&Redo: %1").arg(text));
    });
}

} // namespace oneul
