#include <algorithm>
#include <utility>

#include <QHash>

#include "storage/json.h"
#include "storage/storyrows.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Groups = QList<QList<ArticleId>>;

/// The stories that a regrouping touches, before and after.
class GroupWriter final
{
public:
    explicit GroupWriter(Sql &sql)
        : m_sql(sql)
        , m_write(sql, u"INSERT INTO story_members (article_id, story_id) VALUES (?, ?) ON CONFLICT (article_id) "
                       "DO UPDATE SET story_id = excluded.story_id"_s)
        , m_remove(sql, u"DELETE FROM story_members WHERE article_id = ?"_s)
    {}

    ArticleDelta write(Groups groups)
    {
        keepThere(groups);
        QSet<ArticleId> moving;
        for (const QList<ArticleId> &group : std::as_const(groups)) {
            moving.unite(QSet<ArticleId>(group.begin(), group.end()));
            readStoriesOf(group);
        }
        groups += leftBehind(moving);
        takeClashing(groups);
        ArticleDelta delta;
        for (const QList<ArticleId> &group : std::as_const(groups))
            writeGroup(group, delta);
        std::ranges::sort(delta.updated);
        delta.textsStay = true;
        return delta;
    }

private:
    [[nodiscard]] QList<std::pair<ArticleId, StoryId>> select(const QString &condition, const QString &ids)
    {
        QList<std::pair<ArticleId, StoryId>> rows;
        Statement statement(m_sql, u"SELECT article_id, story_id FROM story_members WHERE %1 IN "
                                   "(SELECT value FROM json_each(?)) ORDER BY article_id"_s.arg(condition));
        for (statement.exec(ids); statement.next();)
            rows.append({statement.number(0), statement.number(1)});
        return rows;
    }

    /// Leaves out articles that are gone; each group ascending.
    void keepThere(Groups &groups)
    {
        QList<ArticleId> all;
        for (const QList<ArticleId> &group : std::as_const(groups))
            all += group;
        QSet<ArticleId> there;
        Statement statement(m_sql, u"SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))"_s);
        for (statement.exec(idsToJson(all)); statement.next();)
            there.insert(statement.number(0));
        for (QList<ArticleId> &group : groups) {
            group.removeIf([&](ArticleId id) { return !there.contains(id); });
            std::ranges::sort(group);
        }
    }

    void readStoriesOf(const QList<ArticleId> &group)
    {
        QList<StoryId> stories;
        const auto own = select(u"article_id"_s, idsToJson(group));
        for (const auto &[article, story] : own) {
            if (!m_before.contains(story))
                stories.append(story);
        }
        readStories(stories);
    }

    void readStories(const QList<StoryId> &stories)
    {
        const auto rows = select(u"story_id"_s, idsToJson(stories));
        for (const auto &[article, story] : rows) {
            if (m_storyOf.contains(article))
                continue;
            m_storyOf.insert(article, story);
            m_before[story].append(article);
        }
    }

    [[nodiscard]] Groups leftBehind(const QSet<ArticleId> &moving) const
    {
        Groups left;
        for (QList<ArticleId> members : m_before) {
            members.removeIf([&](ArticleId id) { return moving.contains(id); });
            if (!members.isEmpty())
                left.append(members);
        }
        return left;
    }

    /// A story is named after its lowest article. One whose lowest was removed keeps that name, until another needs it.
    void takeClashing(Groups &groups)
    {
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (groups.at(i).size() < 2 || m_before.contains(groups.at(i).first()))
                continue;
            readStories({groups.at(i).first()});
            if (m_before.contains(groups.at(i).first()))
                groups.append(m_before.value(groups.at(i).first()));
        }
    }

    void writeGroup(const QList<ArticleId> &group, ArticleDelta &delta)
    {
        const StoryId story = group.size() > 1 ? group.first() : 0;
        for (const ArticleId article : group) {
            const StoryId before = m_storyOf.value(article);
            if (before != story && story > 0)
                m_write.exec(article, story);
            else if (before != story)
                m_remove.exec(article);
            const QList<ArticleId> mates = before > 0 ? m_before.value(before) : QList<ArticleId>{article};
            if (mates != group || before != story)
                delta.updated.append(article);
        }
    }

    Sql &m_sql;
    Statement m_write;
    Statement m_remove;
    QHash<ArticleId, StoryId> m_storyOf;
    QHash<StoryId, QList<ArticleId>> m_before;
};

} // namespace

ArticleDelta writeGroups(Sql &sql, const QList<QList<ArticleId>> &groups)
{
    return GroupWriter(sql).write(groups);
}

} // namespace oneul
