#pragma once

#include <QList>
#include <QPointer>
#include <QUndoCommand>

#include "base/error.h"
#include "model/source.h"

namespace oneul {

class ErrorBar;
class SourceService;

/// Sources that have been added just now: undo takes them out again, redo brings them back as they were.
class AddedSources final : public QUndoCommand
{
public:
    AddedSources(SourceService &service, ErrorBar *errors, const QList<SourceId> &ids, const QString &text);

    void redo() override;
    void undo() override;

private:
    SourceService &m_service;
    QPointer<ErrorBar> m_errors;
    QList<SourceId> m_ids;
    bool m_done = true; ///< the first redo comes with the push
};

} // namespace oneul
