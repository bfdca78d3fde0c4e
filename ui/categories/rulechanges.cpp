#include "categories/rulechanges.h"

#include <memory>

#include <QUndoStack>

#include "base/whendone.h"
#include "common/undostep.h"
#include "service/articleservice.h"
#include "service/ruleservice.h"

namespace oneul {

RuleChanges::RuleChanges(RuleService &rules, ArticleService &articles, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_rules(rules), m_articles(articles), m_undo(undo)
{}

void RuleChanges::put(const QList<Rule> &rules)
{
    whenDone(this, m_rules.replaceAll(rules), [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void RuleChanges::remember(const QString &text, const QList<Rule> &before)
{
    const QList<Rule> after = m_rules.rules();
    if (after == before)
        return;
    m_undo.push(new UndoStep(
        text, [this, after] { put(after); }, [this, before] { put(before); }, true));
}

QFuture<Result<Rule>> RuleChanges::save(const Rule &rule, const QString &title)
{
    return mapped(this, m_rules.save(rule), [this, title, before = m_rules.rules()](const Result<Rule> &saved) {
        if (saved)
            remember(tr("Save the rule “%1”").arg(title), before);
        return saved;
    });
}

QFuture<Result<void>> RuleChanges::remove(RuleId id, const QString &title)
{
    return mapped(this, m_rules.remove(id), [this, title, before = m_rules.rules()](const Result<void> &removed) {
        if (removed)
            remember(tr("Remove the rule “%1”").arg(title), before);
        return removed;
    });
}

QFuture<Result<void>> RuleChanges::reorder(const QList<RuleId> &order)
{
    return mapped(this, m_rules.reorder(order), [this, before = m_rules.rules()](const Result<void> &moved) {
        if (moved)
            remember(tr("Order of the rules"), before);
        return moved;
    });
}

QFuture<Result<int>> RuleChanges::apply(const Rule &rule, int days, const QString &title)
{
    using Changes = QList<StatusChange>;
    return mapped(this, m_rules.apply(rule, days), [this, title](const Result<Changes> &changes) -> Result<int> {
        if (!changes)
            return fail(changes.error());
        int count = 0;
        for (const StatusChange &change : *changes)
            count += change.count();
        if (count == 0)
            return 0;
        // What taking back tells does it again, so that both ways are the same step.
        auto last = std::make_shared<QFuture<Result<Changes>>>(readyFuture<Changes>(*changes));
        const auto turn = [this, last] {
            *last = chained<Changes>(this, *last, [this](const Changes &all) { return takeBack(all); });
        };
        m_undo.push(new UndoStep(tr("Apply the rule “%1”").arg(title), turn, turn, true));
        return count;
    });
}

QFuture<Result<QList<StatusChange>>> RuleChanges::takeBack(const QList<StatusChange> &changes,
                                                           const QList<StatusChange> &done)
{
    if (changes.isEmpty())
        return readyFuture<QList<StatusChange>>(done);
    const QList<StatusChange> rest = changes.first(changes.size() - 1);
    return chained<QList<StatusChange>>(
        this, m_articles.takeBack(changes.constLast()),
        [this, rest, done](const StatusChange &taken) { return takeBack(rest, done + QList<StatusChange>{taken}); });
}

} // namespace oneul
