#include "storage/storyrows.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QHash>

#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

StoryPair pairOf(ArticleId a, ArticleId b, bool same)
{
    return {std::min(a, b), std::max(a, b), same};
}

void writePairs(Sql &sql, const QList<StoryPair> &pairs)
{
    Statement write(sql, u"INSERT OR REPLACE INTO story_pairs (first, second, same) SELECT ?1, ?2, ?3 "
                         "WHERE EXISTS (SELECT 1 FROM articles WHERE id = ?1) "
                         "AND EXISTS (SELECT 1 FROM articles WHERE id = ?2)"_s);
    for (const StoryPair &pair : pairs)
        write.exec(pair.first, pair.second, pair.same);
}

/// All of them the same, said with as few pairs as will do.
QList<StoryPair> star(const QList<ArticleId> &ids)
{
    QList<StoryPair> pairs;
    for (qsizetype i = 1; i < ids.size(); ++i)
        pairs.append(pairOf(ids.first(), ids.at(i), true));
    return pairs;
}

/// Those of `ids` that were said to be the same, each such set ascending.
QList<QList<ArticleId>> saidTheSame(const QList<ArticleId> &ids, const QList<StoryPair> &pairs)
{
    QHash<ArticleId, ArticleId> lowest;
    for (const ArticleId id : ids)
        lowest.insert(id, id);
    for (const StoryPair &pair : pairs) {
        if (!pair.same || !lowest.contains(pair.first) || !lowest.contains(pair.second))
            continue;
        const auto [into, from] = std::minmax({lowest.value(pair.first), lowest.value(pair.second)});
        for (ArticleId &name : lowest) {
            if (name == from)
                name = into;
        }
    }
    std::map<ArticleId, QList<ArticleId>> sets;
    for (const ArticleId id : ids)
        sets[lowest.value(id)].append(id);
    QList<QList<ArticleId>> found;
    for (auto &[name, set] : sets) {
        std::ranges::sort(set);
        found.append(set);
    }
    return found;
}

} // namespace

QList<ArticleId> membersOf(Sql &sql, StoryId id)
{
    QList<ArticleId> members;
    Statement statement(sql, u"SELECT m.article_id FROM story_members m JOIN status s ON s.article_id = m.article_id "
                             "WHERE m.story_id = ? ORDER BY s.published, m.article_id"_s);
    for (statement.exec(id); statement.next();)
        members.append(statement.number(0));
    return members.size() > 1 ? members : QList<ArticleId>();
}

QList<StoryPair> pairsOf(Sql &sql, const QList<ArticleId> &ids)
{
    QList<StoryPair> pairs;
    Statement statement(sql, u"SELECT first, second, same FROM story_pairs WHERE first IN (SELECT value FROM "
                             "json_each(?1)) OR second IN (SELECT value FROM json_each(?1)) ORDER BY first, second"_s);
    for (statement.exec(idsToJson(ids)); statement.next();)
        pairs.append({statement.number(0), statement.number(1), statement.number(2) != 0});
    return pairs;
}

QList<Story> storiesOf(Sql &sql, const QList<ArticleId> &ids)
{
    QList<Story> stories;
    QSet<ArticleId> seen;
    Statement exists(sql, u"SELECT coalesce(m.story_id, 0) FROM articles a LEFT JOIN story_members m "
                          "ON m.article_id = a.id WHERE a.id = ?"_s);
    for (const ArticleId id : ids) {
        if (seen.contains(id) || !exists.exec(id) || !exists.next())
            continue;
        Story story;
        story.id = exists.number(0);
        exists.finish();
        story.articles = story.id > 0 ? membersOf(sql, story.id) : QList<ArticleId>();
        if (story.articles.isEmpty()) {
            story.id = 0;
            story.articles = {id};
        }
        seen.unite(QSet<ArticleId>(story.articles.begin(), story.articles.end()));
        story.pairs = pairsOf(sql, story.articles);
        stories.append(story);
    }
    return stories;
}

void sayTheSame(Sql &sql, const QList<ArticleId> &ids)
{
    const QString all = idsToJson(ids);
    Statement remove(sql, u"DELETE FROM story_pairs WHERE first IN (SELECT value FROM json_each(?1)) "
                          "AND second IN (SELECT value FROM json_each(?1))"_s);
    remove.exec(all);
    QList<ArticleId> ordered = ids;
    std::ranges::sort(ordered);
    writePairs(sql, star(ordered));
}

void sayDifferent(Sql &sql, const QList<ArticleId> &ids, const QSet<ArticleId> &leaving)
{
    const QList<StoryPair> before = pairsOf(sql, ids);
    Statement remove(sql, u"DELETE FROM story_pairs WHERE same = 1 AND (first = ?1 OR second = ?1)"_s);
    QList<StoryPair> pairs;
    for (const ArticleId one : leaving) {
        remove.exec(one);
        for (const ArticleId other : ids) {
            if (other != one)
                pairs.append(pairOf(one, other, false));
        }
    }
    for (QList<ArticleId> set : saidTheSame(ids, before)) {
        set.removeIf([&](ArticleId id) { return leaving.contains(id); });
        pairs += star(set);
    }
    writePairs(sql, pairs);
}

void sayOnly(Sql &sql, const QList<ArticleId> &ids, const QList<StoryPair> &pairs)
{
    Statement remove(sql, u"DELETE FROM story_pairs WHERE first IN (SELECT value FROM json_each(?1)) "
                          "OR second IN (SELECT value FROM json_each(?1))"_s);
    remove.exec(idsToJson(ids));
    writePairs(sql, pairs);
}

void moveStory(Sql &sql, ArticleId from, ArticleId into)
{
    Statement member(sql, u"INSERT OR IGNORE INTO story_members (article_id, story_id) "
                          "SELECT ?, story_id FROM story_members WHERE article_id = ?"_s);
    member.exec(into, from);
    Statement pairs(sql, u"INSERT OR IGNORE INTO story_pairs (first, second, same) "
                         "SELECT min(?1, other), max(?1, other), same FROM (SELECT CASE WHEN first = ?2 THEN second "
                         "ELSE first END AS other, same FROM story_pairs WHERE first = ?2 OR second = ?2) "
                         "WHERE other <> ?1"_s);
    pairs.exec(into, from);
}

void addStories(Sql &sql, const QString &ids, QHash<ArticleId, ArticleRow> &rows)
{
    Statement statement(
        sql, u"SELECT m.article_id, m.story_id, (SELECT count(DISTINCT coalesce(e.source_id, -e.article_id)) "
             "FROM story_members o JOIN entries e ON e.article_id = o.article_id WHERE o.story_id = m.story_id) "
             "FROM json_each(?) wanted CROSS JOIN story_members m ON m.article_id = wanted.value WHERE EXISTS "
             "(SELECT 1 FROM story_members o WHERE o.story_id = m.story_id AND o.article_id <> m.article_id)"_s);
    for (statement.exec(ids); statement.next();) {
        if (const auto row = rows.find(statement.number(0)); row != rows.end()) {
            row->story = statement.number(1);
            row->storySources = int(statement.number(2));
        }
    }
}

} // namespace oneul
