#pragma once

#include <QFuture>
#include <QUndoCommand>

#include "base/result.h"
#include "model/label.h"

namespace oneul {

class LabelService;

/// The removal of a label, which brings it back with its articles when it is undone.
class LabelRemoval final : public QUndoCommand
{
public:
    LabelRemoval(LabelService &service, const Label &label);

    void redo() override;
    void undo() override;
    [[nodiscard]] QFuture<Result<void>> done() const { return m_done; } ///< what was done last

private:
    LabelService &m_service;
    LabelId m_label;
    QFuture<Result<RemovedLabel>> m_removed;
    QFuture<Result<void>> m_done;
};

} // namespace oneul
