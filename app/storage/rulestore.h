#pragma once

#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/rule.h"

namespace oneul {

class DbThread;

/// A rule with the id that it has, and all rules in their order.
struct SavedRule {
    Rule rule;
    QList<Rule> all;
};

/// The analyst's rules in their order. What changes them returns them as they are afterwards.
class RuleStore final
{
public:
    RuleStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    [[nodiscard]] QFuture<Result<QList<Rule>>> all();
    /// Id 0: a new one, at the end. NotFound: it is gone.
    [[nodiscard]] QFuture<Result<SavedRule>> save(const Rule &rule);
    [[nodiscard]] QFuture<Result<QList<Rule>>> remove(RuleId id);
    /// Those that the order doesn't name come last, as they were. NotFound: one that it names is gone.
    [[nodiscard]] QFuture<Result<QList<Rule>>> reorder(const QList<RuleId> &order);
    /// These, with their ids and in their order, and no others.
    [[nodiscard]] QFuture<Result<QList<Rule>>> replaceAll(const QList<Rule> &rules);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
