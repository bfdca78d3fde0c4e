#include "storage/rulestore.h"

#include <algorithm>
#include <optional>

#include "storage/dbthread.h"
#include "storage/rulejson.h"
#include "storage/sql.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;
using Rules = Result<QList<Rule>>;

QList<Rule> selectRules(Sql &sql)
{
    QList<Rule> rules;
    Statement statement(sql, u"SELECT id, enabled, definition FROM rules ORDER BY position, id"_s);
    for (statement.exec(); statement.next();) {
        Rule rule = ruleFromJson(statement.text(2));
        rule.id = statement.number(0);
        rule.enabled = statement.number(1) != 0;
        rules.append(rule);
    }
    return rules;
}

void insertRule(Sql &sql, const Rule &rule, int position)
{
    const auto id = rule.id > 0 ? std::optional<qint64>(rule.id) : std::nullopt;
    Statement insert(sql, u"INSERT INTO rules (id, position, enabled, definition) VALUES (?, ?, ?, ?)"_s);
    insert.exec(id, position, rule.enabled, ruleToJson(rule));
}

Result<SavedRule> saveRule(Sql &sql, const Rule &rule)
{
    SavedRule saved{rule, {}};
    if (rule.id == 0) {
        Statement insert(sql, u"INSERT INTO rules (position, enabled, definition) "
                              "VALUES ((SELECT coalesce(max(position), -1) + 1 FROM rules), ?, ?)"_s);
        insert.exec(rule.enabled, ruleToJson(rule));
        saved.rule.id = insert.insertedId();
    } else {
        Statement update(sql, u"UPDATE rules SET enabled = ?, definition = ? WHERE id = ?"_s);
        update.exec(rule.enabled, ruleToJson(rule), rule.id);
        if (update.changedRows() == 0)
            return fail(ErrorCode::NotFound, QString::number(rule.id));
    }
    saved.all = selectRules(sql);
    return saved;
}

Rules removeRule(Sql &sql, RuleId id)
{
    Statement remove(sql, u"DELETE FROM rules WHERE id = ?"_s);
    remove.exec(id);
    if (remove.changedRows() == 0)
        return fail(ErrorCode::NotFound, QString::number(id));
    return selectRules(sql);
}

Rules reorderRules(Sql &sql, const QList<RuleId> &order)
{
    QList<RuleId> left;
    const QList<Rule> rules = selectRules(sql);
    for (const Rule &rule : rules)
        left.append(rule.id);
    QList<RuleId> ids;
    for (const RuleId id : order) {
        if (!left.removeOne(id))
            return fail(ErrorCode::NotFound, QString::number(id));
        ids.append(id);
    }
    ids += left;
    Statement update(sql, u"UPDATE rules SET position = ? WHERE id = ?"_s);
    for (qsizetype i = 0; i < ids.size(); ++i)
        update.exec(int(i), ids.at(i));
    return selectRules(sql);
}

Rules replaceRules(Sql &sql, const QList<Rule> &rules)
{
    sql.run(u"DELETE FROM rules"_s);
    for (qsizetype i = 0; i < rules.size(); ++i)
        insertRule(sql, rules.at(i), int(i));
    return selectRules(sql);
}

template <class Change>
QFuture<Rules> write(DbThread &writer, Change change)
{
    return writer.run([change](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Rules { return change(sql); });
    });
}

} // namespace

QFuture<Rules> RuleStore::all()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [](Sql &sql) -> Rules { return selectRules(sql); });
    });
}

QFuture<Result<SavedRule>> RuleStore::save(const Rule &rule)
{
    return m_writer.run([rule](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<SavedRule> { return saveRule(sql, rule); });
    });
}

QFuture<Rules> RuleStore::remove(RuleId id)
{
    return write(m_writer, [id](Sql &sql) { return removeRule(sql, id); });
}

QFuture<Rules> RuleStore::reorder(const QList<RuleId> &order)
{
    return write(m_writer, [order](Sql &sql) { return reorderRules(sql, order); });
}

QFuture<Rules> RuleStore::replaceAll(const QList<Rule> &rules)
{
    return write(m_writer, [rules](Sql &sql) { return replaceRules(sql, rules); });
}

} // namespace oneul
