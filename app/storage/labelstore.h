#pragma once

#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/article.h"
#include "model/label.h"

namespace oneul {

class DbThread;

/// The labels in their order, and how many articles each has. A name is taken by another that differs from it in
/// case, width or blanks only, whatever the script; which articles have a label is ArticleStore's.
/// Errors: InvalidArgument (no name, a name of more than 60 characters, no "#rrggbb"), AlreadyExists (detail: the name
/// that is taken), NotFound.
class LabelStore final
{
public:
    LabelStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    [[nodiscard]] QFuture<Result<QList<Label>>> all();
    [[nodiscard]] QFuture<Result<Label>> add(const QString &name, const QString &color);
    [[nodiscard]] QFuture<Result<Label>> rename(LabelId id, const QString &name);
    [[nodiscard]] QFuture<Result<Label>> recolor(LabelId id, const QString &color);
    /// To that place among the others, 0: first. All of them, as all().
    [[nodiscard]] QFuture<Result<QList<Label>>> move(LabelId id, int position);
    [[nodiscard]] QFuture<Result<RemovedLabel>> remove(LabelId id);
    /// With its former id, on those of its articles that are still there.
    [[nodiscard]] QFuture<Result<ArticleDelta>> restore(const RemovedLabel &removed);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
