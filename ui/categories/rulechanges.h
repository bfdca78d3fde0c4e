#pragma once

#include <QFuture>
#include <QList>
#include <QObject>

#include "base/result.h"
#include "model/rule.h"
#include "model/statuschange.h"

class QUndoStack;

namespace oneul {

class ArticleService;
class RuleService;

/// Changes the rules and applies them, and remembers on the window's undo stack how each is taken back. An own error comes
/// with the future; the undo stack's are told by failed().
class RuleChanges final : public QObject
{
    Q_OBJECT

public:
    RuleChanges(RuleService &rules, ArticleService &articles, QUndoStack &undo, QObject *parent = nullptr);

    QFuture<Result<Rule>> save(const Rule &rule, const QString &title); ///< title: for the menu
    QFuture<Result<void>> remove(RuleId id, const QString &title);
    QFuture<Result<void>> reorder(const QList<RuleId> &order);
    /// How many changes were made to articles of the last days.
    QFuture<Result<int>> apply(const Rule &rule, int days, const QString &title);

    [[nodiscard]] QUndoStack &undoStack() const { return m_undo; }

Q_SIGNALS:
    void failed(const oneul::Error &error);

private:
    void remember(const QString &text, const QList<Rule> &before);
    void put(const QList<Rule> &rules);
    QFuture<Result<QList<StatusChange>>> takeBack(const QList<StatusChange> &changes,
                                                  const QList<StatusChange> &done = {});

    RuleService &m_rules;
    ArticleService &m_articles;
    QUndoStack &m_undo;
};

} // namespace oneul
