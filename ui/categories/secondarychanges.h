#pragma once

#include <functional>

#include <QHash>
#include <QList>
#include <QObject>

#include "model/category.h"

class QUndoStack;

namespace oneul {

class App;

/// Puts articles into further categories and takes them out again, each a step of the undo stack.
class SecondaryChanges final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 50; ///< articles at once: each one's texts are read for it

    SecondaryChanges(App &app, QUndoStack &undo, QObject *parent = nullptr);

    void toggle(const QList<ArticleId> &ids, const CategoryId &category, bool on);
    /// Which further categories all or some of the articles have.
    void read(const QList<ArticleId> &ids, QObject *context,
              const std::function<void(const QHash<CategoryId, Qt::CheckState> &)> &callback);

private:
    using Lists = QHash<ArticleId, QList<CategoryId>>;

    void gather(const QList<ArticleId> &ids, QObject *context, const std::function<void(const Lists &)> &callback);
    void push(const Lists &before, const CategoryId &category, bool on);
    void store(const Lists &lists);

    App &m_app;
    QUndoStack &m_undo;
    Lists m_known; ///< what was stored here last: a read may be older
};

} // namespace oneul
