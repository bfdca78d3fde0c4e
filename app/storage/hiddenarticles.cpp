#include "storage/hiddenarticles.h"

#include <algorithm>
#include <iterator>

#include "storage/statustable.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Group = StatusChange::Group;
using Value = StatusChange::Value;

QList<ArticleId> ordered(QList<ArticleId> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QList<ArticleId> writeRows(Sql &sql, const QList<ArticleId> &ids, bool hidden)
{
    Statement statement(sql, hidden ? u"INSERT OR IGNORE INTO hidden_articles (article_id) "
                                      "SELECT id FROM articles WHERE id = ? RETURNING article_id"_s
                                    : u"DELETE FROM hidden_articles WHERE article_id = ? RETURNING article_id"_s);
    QList<ArticleId> changed;
    for (const ArticleId id : ids) {
        statement.exec(id);
        if (sql.failed())
            break;
        while (statement.next())
            changed.append(statement.number(0));
    }
    return changed;
}

void addGroup(QList<Group> &groups, const Value &before, const Value &after, const QList<ArticleId> &ids)
{
    if (!ids.isEmpty())
        groups.append({before, after, ids});
}

/// `readAfter`: what becomes of those that come back; those that are hidden are read.
QList<Group> exchange(Sql &sql, const QList<ArticleId> &ids, bool hidden, bool readAfter)
{
    const QList<ArticleId> changed = writeRows(sql, ids, hidden);
    const bool read = hidden || readAfter;
    StatusTable table(sql);
    const QList<ArticleId> turned = table.setRead(changed, read);
    table.writeCounts();
    QList<ArticleId> rest;
    std::ranges::set_difference(changed, turned, std::back_inserter(rest));
    QList<Group> groups;
    const Value after{.on = hidden, .read = read};
    addGroup(groups, {.on = !hidden, .read = !read}, after, turned);
    addGroup(groups, {.on = !hidden, .read = read}, after, rest);
    return groups;
}

} // namespace

bool anyHidden(Sql &sql)
{
    Statement statement(sql, u"SELECT 1 FROM hidden_articles LIMIT 1"_s);
    statement.exec();
    return statement.next();
}

QString isHidden(const QString &idColumn)
{
    return u"EXISTS (SELECT 1 FROM hidden_articles away WHERE away.article_id = %1)"_s.arg(idColumn);
}

QString isVisible(const QString &idColumn)
{
    return u"NOT "_s + isHidden(idColumn);
}

QString andVisible(Sql &sql, const QString &idColumn)
{
    return anyHidden(sql) ? u" AND "_s + isVisible(idColumn) : QString();
}

QList<ArticleId> withoutHidden(Sql &sql, const QList<ArticleId> &ids)
{
    if (!anyHidden(sql))
        return ids;
    QList<ArticleId> visible;
    Statement statement(sql, u"SELECT 1 FROM hidden_articles WHERE article_id = ?"_s);
    for (const ArticleId id : ids) {
        statement.exec(id);
        if (!statement.next())
            visible.append(id);
        statement.finish();
    }
    return visible;
}

StatusChange changeHidden(Sql &sql, const QList<ArticleId> &ids, bool hidden)
{
    return {StatusChange::Mark::Hidden, 0, exchange(sql, ordered(ids), hidden, true)};
}

QList<Group> takeHiddenBack(Sql &sql, const Group &group)
{
    return exchange(sql, group.ids, group.before.on, group.before.read);
}

} // namespace oneul
