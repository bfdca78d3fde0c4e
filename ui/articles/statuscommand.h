#pragma once

#include <functional>

#include <QUndoCommand>

#include "model/article.h"

namespace oneul {

class ArticleService;

/// A change of read, star or category that can be taken back: it keeps what the rows said before.
class StatusCommand final : public QUndoCommand
{
public:
    StatusCommand(ArticleService &service, QList<ArticleRow> before, std::function<void()> change, const QString &text);

    void redo() override;
    void undo() override;

private:
    ArticleService &m_service;
    QList<ArticleRow> m_before;
    std::function<void()> m_change;
};

} // namespace oneul
