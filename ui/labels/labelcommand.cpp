#include "labels/labelcommand.h"

#include <QCoreApplication>

#include "base/whendone.h"
#include "service/labelservice.h"

namespace oneul {

LabelRemoval::LabelRemoval(LabelService &service, const Label &label)
    : QUndoCommand(QCoreApplication::translate("oneul::LabelRemoval", "Remove label “%1”").arg(label.name))
    , m_service(service)
    , m_label(label.id)
    , m_done(readyFuture<void>({}))
{}

void LabelRemoval::redo()
{
    m_removed = m_service.remove(m_label);
    m_done = mapped(&m_service, m_removed, [](const Result<RemovedLabel> &removed) -> Result<void> {
        if (!removed)
            return fail(removed.error());
        return {};
    });
}

void LabelRemoval::undo()
{
    LabelService &service = m_service;
    m_done = chained<void>(&service, m_removed,
                           [&service](const RemovedLabel &removed) { return service.restore(removed); });
}

} // namespace oneul
