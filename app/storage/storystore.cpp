#include "storage/storystore.h"

#include <algorithm>

#include <QSet>

#include "storage/archivemeta.h"
#include "storage/contents.h"
#include "storage/dbthread.h"
#include "storage/json.h"
#include "storage/storyrows.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;

constexpr qsizetype kBeginning = 400; ///< characters of a text

Result<QList<StoryArticle>> selectArticles(Sql &sql, const QDate &day, ArticleId after, int limit)
{
    QList<StoryArticle> articles;
    ContentCodec codec;
    Statement statement(sql, u"SELECT a.id, a.title, a.day, coalesce(m.story_id, 0), coalesce(e.norm_url, ''), "
                             "coalesce((SELECT max(x.arxiv_id) FROM entries x WHERE x.article_id = a.id), ''), "
                             "a.title_only, t.body FROM articles a LEFT JOIN entries e ON e.id = a.text_entry "
                             "LEFT JOIN contents t ON t.entry_id = a.text_entry "
                             "LEFT JOIN story_members m ON m.article_id = a.id "
                             "WHERE a.day = ? AND a.id > ? ORDER BY a.id LIMIT ?"_s);
    for (statement.exec(day, after, limit); statement.next();) {
        StoryArticle article{statement.number(0), statement.text(1),  {}, statement.text(4), statement.text(5),
                             statement.day(2),    statement.number(3)};
        if (statement.number(6) == 0) {
            const Result<Contents> contents = codec.unpack(statement.bytes(7));
            if (!contents)
                return fail(contents.error());
            article.text = QString::fromUtf8(contents->text.left(kBeginning * 3)).left(kBeginning);
        }
        articles.append(article);
    }
    return articles;
}

UngroupedArticles selectUngrouped(Sql &sql, int limit)
{
    UngroupedArticles found;
    QSet<QDate> days;
    Statement statement(sql, u"SELECT id, day FROM articles WHERE id > ? ORDER BY id DESC LIMIT ?"_s);
    for (statement.exec(metaValue(sql, kGroupedKey).toLongLong(), limit); statement.next();) {
        found.last = std::max(found.last, statement.number(0));
        days.insert(statement.day(1));
    }
    found.days = QList<QDate>(days.begin(), days.end());
    std::ranges::sort(found.days);
    return found;
}

QList<ToldArticle> selectTold(Sql &sql, const QDate &from, const QDate &to, std::optional<Kind> kind)
{
    QList<ToldArticle> told;
    Statement statement(
        sql, u"SELECT a.id, a.title, s.category, a.day, coalesce(m.story_id, 0), a.sources, "
             "(SELECT max(e.updated) FROM entries e WHERE e.article_id = a.id) "
             "FROM articles a CROSS JOIN status s ON s.article_id = a.id "
             "LEFT JOIN story_members m ON m.article_id = a.id WHERE a.day BETWEEN ? AND ? AND (? < 0 OR a.kind = ?) "
             "AND NOT EXISTS (SELECT 1 FROM hidden_articles h WHERE h.article_id = a.id) ORDER BY a.published, a.id"_s);
    const int wanted = kind ? int(*kind) : -1;
    for (statement.exec(from, to, wanted, wanted); statement.next();) {
        told.append({statement.number(0), statement.text(1), statement.text(2), statement.day(3), statement.number(4),
                     int(statement.number(5)), statement.time(6)});
    }
    return told;
}

Result<TitledStory> selectStory(Sql &sql, StoryId id)
{
    const QList<ArticleId> members = membersOf(sql, id);
    if (members.isEmpty())
        return fail(ErrorCode::NotFound, QString::number(id));
    TitledStory titled{storiesOf(sql, {members.first()}).value(0), {}};
    Statement statement(sql, u"SELECT a.title FROM json_each(?) wanted CROSS JOIN articles a "
                             "ON a.id = wanted.value"_s);
    for (statement.exec(idsToJson(titled.story.articles)); statement.next();)
        titled.titles.append(statement.text(0));
    return titled;
}

QList<ArticleId> articlesOf(const QList<Story> &stories)
{
    QList<ArticleId> all;
    for (const Story &story : stories)
        all += story.articles;
    std::ranges::sort(all);
    return all;
}

Result<StoryEdit> joinStories(Sql &sql, const QList<ArticleId> &ids)
{
    StoryEdit edit{{}, storiesOf(sql, ids)};
    const QList<ArticleId> all = articlesOf(edit.before);
    if (all.size() < 2)
        return fail(ErrorCode::NotFound, u"fewer than two articles"_s);
    sayTheSame(sql, all);
    edit.delta = writeGroups(sql, {all});
    return edit;
}

Result<StoryEdit> splitStories(Sql &sql, const QList<ArticleId> &ids)
{
    StoryEdit edit{{}, storiesOf(sql, ids)};
    edit.before.removeIf([](const Story &story) { return story.id == 0; });
    if (edit.before.isEmpty())
        return fail(ErrorCode::NotFound, u"no article of a story"_s);
    QList<QList<ArticleId>> groups;
    for (const Story &story : std::as_const(edit.before)) {
        QSet<ArticleId> leaving;
        for (const ArticleId id : ids) {
            if (story.articles.contains(id)) {
                leaving.insert(id);
                groups.append(QList<ArticleId>{id});
            }
        }
        sayDifferent(sql, story.articles, leaving);
    }
    edit.delta = writeGroups(sql, groups);
    return edit;
}

QList<StorySource> selectSources(Sql &sql, ArticleId id, int limit)
{
    QList<StorySource> sources;
    Statement statement(
        sql,
        u"SELECT e.article_id, coalesce(e.source_id, 0), coalesce(s.name, ''), e.title, e.url, "
        "coalesce(min(e.published), min(e.first_seen)) AS at FROM entries e LEFT JOIN sources s ON s.id = e.source_id "
        "WHERE e.article_id IN (SELECT ?1 UNION SELECT o.article_id FROM story_members m "
        "JOIN story_members o ON o.story_id = m.story_id WHERE m.article_id = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM hidden_articles h WHERE h.article_id = o.article_id)) "
        "GROUP BY e.article_id, e.source_id ORDER BY e.article_id <> ?1, e.article_id, at, e.id LIMIT ?2"_s);
    for (statement.exec(id, limit); statement.next();) {
        StorySource source{statement.number(0), statement.number(1),     statement.text(2),
                           statement.text(3),   QUrl(statement.text(4)), statement.time(5)};
        if (source.name.isEmpty())
            source.name = source.url.host();
        sources.append(source);
    }
    return sources;
}

ArticleDelta restoreStories(Sql &sql, const QList<Story> &stories)
{
    QList<StoryPair> pairs;
    QList<QList<ArticleId>> groups;
    for (const Story &story : stories) {
        pairs += story.pairs;
        groups.append(story.articles);
    }
    sayOnly(sql, articlesOf(stories), pairs);
    return writeGroups(sql, groups);
}

} // namespace

QFuture<Result<QList<StoryArticle>>> StoryStore::articles(const QDate &day, ArticleId after, int limit)
{
    return m_reader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) { return selectArticles(sql, day, after, limit); });
    });
}

QFuture<Result<QList<StoryPair>>> StoryStore::pairs()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [](Sql &sql) -> Result<QList<StoryPair>> {
            QList<StoryPair> pairs;
            Statement statement(sql, u"SELECT first, second, same FROM story_pairs ORDER BY first, second"_s);
            for (statement.exec(); statement.next();)
                pairs.append({statement.number(0), statement.number(1), statement.number(2) != 0});
            return pairs;
        });
    });
}

QFuture<Result<QList<QDate>>> StoryStore::daysOf(const QList<ArticleId> &ids)
{
    return m_reader.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<QDate>> {
            QList<QDate> days;
            Statement statement(sql, u"SELECT DISTINCT day FROM articles WHERE id IN "
                                     "(SELECT value FROM json_each(?)) ORDER BY day"_s);
            for (statement.exec(idsToJson(ids)); statement.next();)
                days.append(statement.day(0));
            return days;
        });
    });
}

QFuture<Result<UngroupedArticles>> StoryStore::ungrouped(int limit)
{
    return m_reader.run([limit](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<UngroupedArticles> { return selectUngrouped(sql, limit); });
    });
}

QFuture<Result<void>> StoryStore::noteGrouped(ArticleId last)
{
    return m_writer.run([last](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            if (last > metaValue(sql, kGroupedKey).toLongLong())
                setMetaValue(sql, kGroupedKey, QString::number(last));
            return {};
        });
    });
}

QFuture<Result<ArticleDelta>> StoryStore::regroup(const QList<QList<ArticleId>> &groups)
{
    return m_writer.run([groups](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return writeGroups(sql, groups); });
    });
}

QFuture<Result<TitledStory>> StoryStore::story(StoryId id)
{
    return m_reader.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) { return selectStory(sql, id); });
    });
}

QFuture<Result<QList<StorySource>>> StoryStore::sourcesOf(ArticleId id, int limit)
{
    return m_reader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<StorySource>> { return selectSources(sql, id, limit); });
    });
}

QFuture<Result<StoryEdit>> StoryStore::join(const QList<ArticleId> &ids)
{
    return m_writer.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) { return joinStories(sql, ids); });
    });
}

QFuture<Result<StoryEdit>> StoryStore::split(const QList<ArticleId> &ids)
{
    return m_writer.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) { return splitStories(sql, ids); });
    });
}

QFuture<Result<ArticleDelta>> StoryStore::restore(const QList<Story> &stories)
{
    return m_writer.run([stories](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return restoreStories(sql, stories); });
    });
}

QFuture<Result<QList<ToldArticle>>> StoryStore::told(const QDate &from, const QDate &to, std::optional<Kind> kind)
{
    return m_reader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<ToldArticle>> { return selectTold(sql, from, to, kind); });
    });
}

} // namespace oneul
