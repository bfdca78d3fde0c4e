#include "storage/relabelling.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Group = StatusChange::Group;

QList<CategoryId> texts(Sql &sql, const QString &query)
{
    QList<CategoryId> found;
    Statement statement(sql, query);
    for (statement.exec(); statement.next();)
        found.append(statement.text(0));
    return found;
}

/// Where an article is after changes that came one after the other, and where it was before them.
struct Way {
    CategoryId from;
    CategoryOrigin origin = CategoryOrigin::Model;
    CategoryId put; ///< by the first change
    CategoryId now;
};

QHash<ArticleId, Way> waysOf(const QList<Relabelled> &changes)
{
    QHash<ArticleId, Way> ways;
    if (changes.isEmpty())
        return ways;
    for (const Group &group : changes.first().change.groups) {
        for (const ArticleId id : group.ids)
            ways.insert(id, {group.before.category, group.before.origin, group.after.category, group.after.category});
    }
    for (qsizetype i = 1; i < changes.size(); ++i) {
        for (const Group &group : changes.at(i).change.groups) {
            for (const ArticleId id : group.ids) {
                const auto way = ways.find(id);
                if (way != ways.end() && way->now == group.before.category && way->origin == group.before.origin)
                    way->now = group.after.category;
            }
        }
    }
    return ways;
}

} // namespace

ArticleDelta Relabelled::delta() const
{
    ArticleDelta delta = change.delta();
    for (const SecondaryMove &move : secondary)
        delta.updated += move.articles;
    std::ranges::sort(delta.updated);
    delta.updated.erase(std::unique(delta.updated.begin(), delta.updated.end()), delta.updated.end());
    return delta;
}

void Relabelling::move(const CategoryMove &move)
{
    if (move.from == move.into || move.articles.isEmpty())
        return;
    Statement rows(m_sql,
                   u"SELECT s.article_id, s.category_origin, s.confidence FROM status s WHERE s.category = ? AND "
                   "s.article_id IN (SELECT value FROM json_each(?)) ORDER BY s.article_id"_s);
    rows.exec(move.from, idsToJson(move.articles));
    moveFrom(move.from, move.into, rows);
}

/// Of a category whose rows are at hand: each article as it is, by whoever put it there.
void Relabelling::moveFrom(const CategoryId &from, const CategoryId &into, Statement &rows)
{
    std::map<CategoryOrigin, Group> groups;
    while (rows.next()) {
        const auto origin = CategoryOrigin(rows.number(1));
        Group &group = groups[origin];
        group.before.category = into;
        group.before.origin = origin;
        group.ids.append(rows.number(0));
        group.before.confidences.append(rows.real(2));
    }
    rows.finish();
    for (const auto &entry : groups) {
        const CategoryOrigin wanted = entry.first;
        m_done.change.groups +=
            m_table.setCategories(entry.second, [&from, wanted](const CategoryId &category, CategoryOrigin origin) {
                return category == from && origin == wanted;
            });
    }
}

void Relabelling::settle(const Taxonomy &taxonomy)
{
    m_table.writeCounts();
    const QList<CategoryId> used = texts(m_sql, u"SELECT category FROM category_counts WHERE articles > 0"_s);
    for (const CategoryId &category : used) {
        if (taxonomy.contains(category))
            continue;
        Statement rows(m_sql, u"SELECT article_id, category_origin, confidence FROM status WHERE category = ? "
                              "ORDER BY article_id"_s);
        rows.exec(category);
        moveFrom(category, taxonomy.byId(category).id, rows);
    }
    const QList<CategoryId> secondary = texts(m_sql, u"SELECT DISTINCT category FROM secondary_categories"_s);
    for (const CategoryId &category : secondary) {
        if (!taxonomy.contains(category))
            settleSecondary(category, taxonomy.byId(category).id);
    }
}

void Relabelling::settleSecondary(const CategoryId &from, const CategoryId &into)
{
    SecondaryMove move{from, into, {}, {}};
    Statement rows(m_sql, u"SELECT article_id FROM secondary_categories WHERE category = ? ORDER BY article_id"_s);
    for (rows.exec(from); rows.next();)
        move.articles.append(rows.number(0));
    Statement add(m_sql, u"INSERT OR IGNORE INTO secondary_categories (article_id, category) SELECT article_id, ?1 "
                         "FROM status WHERE article_id = ?2 AND category <> ?1"_s);
    for (const ArticleId id : std::as_const(move.articles)) {
        if (into == kOthers)
            break; // "it is also something else" says nothing
        add.exec(into, id);
        if (add.changedRows() > 0)
            move.added.append(id);
    }
    Statement remove(m_sql, u"DELETE FROM secondary_categories WHERE category = ?"_s);
    remove.exec(from);
    m_done.secondary.append(move);
}

void Relabelling::takeBack(const QList<Relabelled> &changes, const Taxonomy &former, const Taxonomy &taxonomy,
                           bool chosen)
{
    std::map<std::tuple<CategoryId, CategoryId, CategoryOrigin>, QList<ArticleId>> moves;
    // A category that later changes took elsewhere takes its articles along.
    const auto isAnother = [&](const CategoryId &id) { return former.byId(id).id != taxonomy.byId(id).id; };
    const QHash<ArticleId, Way> ways = waysOf(changes);
    for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
        if (chosen || isAnother(way->from) || isAnother(way->put))
            moves[{way->now, taxonomy.byId(way->from).id, way->origin}].append(way.key());
    }
    for (auto &[way, articles] : moves) {
        const auto &[now, back, origin] = way;
        if (now == back)
            continue;
        std::ranges::sort(articles);
        Statement rows(m_sql,
                       u"SELECT s.article_id, s.category_origin, s.confidence FROM status s WHERE s.category = ? "
                       "AND s.category_origin = ? AND s.article_id IN (SELECT value FROM json_each(?)) "
                       "ORDER BY s.article_id"_s);
        rows.exec(now, int(origin), idsToJson(articles));
        moveFrom(now, back, rows);
    }
    if (changes.isEmpty())
        return;
    for (const SecondaryMove &move : changes.first().secondary)
        takeSecondaryBack(move, former, taxonomy);
}

/// What the analyst took away since stays away.
void Relabelling::takeSecondaryBack(const SecondaryMove &move, const Taxonomy &former, const Taxonomy &taxonomy)
{
    const CategoryId now = former.byId(move.into).id;
    const CategoryId back = move.from != kOthers && taxonomy.contains(move.from) ? move.from : CategoryId();
    SecondaryMove done{now, back, {}, {}};
    Statement remove(m_sql, u"DELETE FROM secondary_categories WHERE article_id = ? AND category = ?"_s);
    Statement add(m_sql, u"INSERT OR IGNORE INTO secondary_categories (article_id, category) SELECT article_id, ?1 "
                         "FROM status WHERE article_id = ?2 AND category <> ?1"_s);
    for (const ArticleId id : move.articles) {
        if (std::ranges::binary_search(move.added, id)) {
            remove.exec(id, now);
            if (remove.changedRows() == 0)
                continue;
        }
        done.articles.append(id);
        if (back.isEmpty())
            continue;
        add.exec(back, id);
        if (add.changedRows() > 0)
            done.added.append(id);
    }
    if (!done.articles.isEmpty())
        m_done.secondary.append(done);
}

Relabelled Relabelling::finish()
{
    m_table.writeCounts();
    return std::exchange(m_done, {});
}

} // namespace oneul
