#include "sources/addedsources.h"

#include "base/whendone.h"
#include "common/errorbar.h"
#include "service/sourceservice.h"

namespace oneul {

AddedSources::AddedSources(SourceService &service, ErrorBar *errors, const QList<SourceId> &ids, const QString &text)
    : QUndoCommand(text), m_service(service), m_errors(errors), m_ids(ids)
{}

void AddedSources::redo()
{
    if (std::exchange(m_done, false))
        return;
    whenDone(&m_service, m_service.restoreAll(m_ids), [errors = m_errors](const Result<void> &result) {
        if (!result && errors)
            errors->showError(result.error());
    });
}

void AddedSources::undo()
{
    whenDone(&m_service, m_service.removeAll(m_ids), [errors = m_errors](const Result<void> &result) {
        if (!result && errors)
            errors->showError(result.error());
    });
}

} // namespace oneul
