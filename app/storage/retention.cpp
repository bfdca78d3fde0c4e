#include "storage/retention.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include <QElapsedTimer>

#include "storage/articlecondition.h"
#include "storage/countkeeper.h"
#include "storage/json.h"
#include "storage/number.h"
#include "storage/tombstones.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kNone = std::numeric_limits<qint64>::min();
constexpr int kSliceMs = 30; ///< others wait no longer for the writer than that and one chunk
constexpr qsizetype kChunk = 100; ///< articles between two looks at the clock

/// The articles that one rule speaks of.
struct Group {
    RetentionRule rule;
    std::optional<SourceId> source; ///< unset: all without a rule of their own
    QString others; ///< JSON: sources with a rule of their own

    [[nodiscard]] QString condition() const
    {
        if (source)
            return u"s.source_id = ?"_s;
        return others == u"[]" ? u"? IS NOT NULL"_s
                               : u"(s.source_id IS NULL OR s.source_id NOT IN (SELECT value FROM json_each(?)))"_s;
    }
    [[nodiscard]] QVariant value() const { return source ? QVariant(*source) : QVariant(others); }
};

QList<Group> groupsOf(const RetentionRules &rules)
{
    QList<Group> groups;
    for (auto own = rules.sources.begin(); own != rules.sources.end(); ++own)
        groups.append({own.value(), own.key(), {}});
    groups.append({rules.general, std::nullopt, idsToJson(rules.sources.keys())});
    groups.removeIf([](const Group &group) { return group.rule.isOff(); });
    return groups;
}

/// Where an article stands in the order of age.
struct Place {
    qint64 published = kNone;
    ArticleId id = 0;
};

/// The newest article that is one too many.
Place firstBeyond(Sql &sql, const Group &group)
{
    if (group.rule.most <= 0)
        return {};
    Statement beyond(sql, u"SELECT s.published, s.article_id FROM status s WHERE %1 "
                          "ORDER BY s.published DESC, s.article_id DESC LIMIT 1 OFFSET ?"_s.arg(group.condition()));
    beyond.exec(group.value(), group.rule.most);
    return beyond.next() ? Place{beyond.number(0), beyond.number(1)} : Place{};
}

qint64 oldBefore(const RetentionRule &rule, const QDateTime &now)
{
    return rule.hasAge() ? now.addMonths(-rule.months).addDays(-rule.days).toMSecsSinceEpoch() : kNone;
}

/// One article of a plan.
struct Candidate {
    Place place;
    bool isRead = false;
};

/// Old is what was published and first seen before: an old article that a new source has just brought is not old yet.
void collect(Sql &sql, const Group &group, const QDateTime &now, const Cancellation &cancellation,
             QList<Candidate> &found, RetentionPlan &plan)
{
    const qint64 old = oldBefore(group.rule, now);
    const Place beyond = firstBeyond(sql, group);
    if (old == kNone && beyond.published == kNone)
        return;
    Statement statement(sql, u"SELECT s.article_id, s.read, coalesce(s.source_id, 0), s.published FROM status s "
                             "JOIN articles a ON a.id = s.article_id WHERE %1 AND s.published <= ? AND "
                             "((s.published < ? AND a.first_seen < ?) OR (s.published, s.article_id) <= (?, ?)) "
                             "AND (s.read = 1 OR ?) AND NOT %2"_s.arg(group.condition(), heldCondition()));
    statement.exec(group.value(), std::max(old, beyond.published), old, old, beyond.published, beyond.id,
                   group.rule.unreadToo);
    while (!cancellation.isCancelled() && statement.next()) {
        found.append({{statement.number(3), statement.number(0)}, statement.number(1) != 0});
        ++plan.perSource[statement.number(2)];
    }
}

QList<ArticleId> thatMayGo(Sql &sql, const QString &ids, bool unreadToo)
{
    Statement statement(sql,
                        u"SELECT s.article_id FROM status s WHERE s.article_id IN "
                        "(SELECT value FROM json_each(?)) AND (s.read = 1 OR ?) AND NOT %1"_s.arg(heldCondition()));
    QList<ArticleId> going;
    for (statement.exec(ids, unreadToo); statement.next();)
        going.append(statement.number(0));
    return going;
}

} // namespace

RetentionPlan planRetention(Sql &sql, const RetentionRules &rules, const QDateTime &now,
                            const Cancellation &cancellation)
{
    RetentionPlan plan;
    QList<Candidate> found;
    for (const Group &group : groupsOf(rules))
        collect(sql, group, now, cancellation, found, plan);
    std::ranges::sort(
        found, {}, [](const Candidate &candidate) { return std::pair(candidate.place.published, candidate.place.id); });
    for (const Candidate &candidate : std::as_const(found))
        (candidate.isRead ? plan.read : plan.unread).append(candidate.place.id);
    plan.archive = int(numberOf(sql, u"SELECT coalesce(sum(articles), 0) FROM day_counts"_s));
    if (found.isEmpty())
        return plan;
    plan.oldest = QDateTime::fromMSecsSinceEpoch(found.constFirst().place.published, Qt::UTC);
    plan.newest = QDateTime::fromMSecsSinceEpoch(found.constLast().place.published, Qt::UTC);
    const qint64 used = numberOf(sql, u"PRAGMA page_count"_s) - numberOf(sql, u"PRAGMA freelist_count"_s);
    const double share = double(found.size()) / std::max<double>(plan.archive, double(found.size()));
    plan.bytes = qint64(double(used) * double(numberOf(sql, u"PRAGMA page_size"_s)) * share);
    return plan;
}

RemovedSlice removeArticles(Sql &sql, const QList<ArticleId> &ids, bool unreadToo, const QDateTime &now)
{
    RemovedSlice slice;
    QElapsedTimer timer;
    timer.start();
    Statement remove(sql, u"DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?))"_s);
    CountKeeper counts(sql);
    while (!sql.failed() && slice.looked < ids.size() && timer.elapsed() < kSliceMs) {
        const QList<ArticleId> chunk = ids.mid(slice.looked, kChunk);
        slice.looked += chunk.size();
        const QList<ArticleId> going = thatMayGo(sql, idsToJson(chunk), unreadToo);
        if (going.isEmpty())
            continue;
        const QString json = idsToJson(going);
        entomb(sql, json, now);
        counts.takeOut(going);
        remove.exec(json);
        slice.delta.removed += going;
    }
    counts.write();
    return slice;
}

} // namespace oneul
