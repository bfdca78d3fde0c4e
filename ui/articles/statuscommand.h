#pragma once

#include <functional>
#include <utility>

#include <QFuture>
#include <QUndoCommand>

#include "base/result.h"
#include "model/statuschange.h"

namespace oneul {

class ArticleService;

/// A change of articles' marks that can be taken back and done again. It keeps what was really changed, not rows; what
/// is pressed before the change is stored waits for it.
class StatusCommand final : public QUndoCommand
{
public:
    using Write = std::function<QFuture<Result<StatusChange>>()>;

    /// `write` runs when the command is pushed.
    StatusCommand(ArticleService &service, Write write, const QString &text);
    /// Of a change that is stored already.
    StatusCommand(ArticleService &service, const StatusChange &done, const QString &text);

    /// Called with a change that is about to be taken back, where it is known by then.
    void setPreview(std::function<void(const StatusChange &)> preview) { m_preview = std::move(preview); }
    [[nodiscard]] QFuture<Result<StatusChange>> done() const { return m_last; } ///< what was done last

    void redo() override;
    void undo() override;

private:
    void takeBack();

    ArticleService &m_service;
    Write m_write;
    std::function<void(const StatusChange &)> m_preview;
    QFuture<Result<StatusChange>> m_last;
};

} // namespace oneul
