#include "articles/statuscommand.h"

#include "service/articleservice.h"

namespace oneul {

StatusCommand::StatusCommand(ArticleService &service, QList<ArticleRow> before, std::function<void()> change,
                             const QString &text)
    : QUndoCommand(text), m_service(service), m_before(std::move(before)), m_change(std::move(change))
{}

void StatusCommand::redo()
{
    m_change();
}

void StatusCommand::undo()
{
    m_service.restoreStatus(m_before);
}

} // namespace oneul
