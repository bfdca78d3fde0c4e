#include "articles/statuscommand.h"

#include <utility>

#include "base/whendone.h"
#include "service/articleservice.h"

namespace oneul {

StatusCommand::StatusCommand(ArticleService &service, Write write, const QString &text)
    : QUndoCommand(text), m_service(service), m_write(std::move(write))
{}

StatusCommand::StatusCommand(ArticleService &service, const StatusChange &done, const QString &text)
    : StatusCommand(
        service, [done] { return readyFuture<StatusChange>(done); }, text)
{}

void StatusCommand::redo()
{
    if (m_write)
        m_last = std::exchange(m_write, {})();
    else
        takeBack();
}

void StatusCommand::undo()
{
    takeBack();
}

/// Undo takes back what was done, redo takes back the undoing.
void StatusCommand::takeBack()
{
    if (m_preview && m_last.isFinished() && m_last.resultCount() > 0 && m_last.result())
        m_preview(m_last.result().value());
    ArticleService &service = m_service;
    m_last = chained<StatusChange>(&service, m_last,
                                   [&service](const StatusChange &change) { return service.takeBack(change); });
}

} // namespace oneul
