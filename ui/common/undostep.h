#pragma once

#include <functional>
#include <utility>

#include <QUndoCommand>

namespace oneul {

/// A step of the undo stack made of two functions. Pushing it calls `redo`, unless it is done already.
class UndoStep final : public QUndoCommand
{
public:
    UndoStep(const QString &text, std::function<void()> redo, std::function<void()> undo, bool isDone = false)
        : QUndoCommand(text), m_redo(std::move(redo)), m_undo(std::move(undo)), m_isDone(isDone)
    {}

    void redo() override
    {
        if (!std::exchange(m_isDone, false))
            m_redo();
    }
    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
    bool m_isDone; ///< before it came here
};

} // namespace oneul
