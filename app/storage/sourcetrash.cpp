#include "storage/sourcetrash.h"

#include <algorithm>

#include <QSet>

#include "storage/articletable.h"
#include "storage/changenumber.h"
#include "storage/countkeeper.h"
#include "storage/entrytable.h"
#include "storage/json.h"
#include "storage/sourceremoval.h"
#include "storage/sourcerows.h"
#include "storage/taxonomyrows.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList trashedTables()
{
    return {u"sources"_s, u"entries"_s, u"contents"_s,   u"articles"_s,
            u"status"_s,  u"fetches"_s, u"full_texts"_s, u"hidden_articles"_s};
}

/// Those that the table had when its trash was made; later ones have defaults.
QString columnsOf(Sql &sql, const QString &table, const QStringList &without = {})
{
    QStringList columns;
    Statement statement(sql, u"SELECT name FROM pragma_table_info(?)"_s);
    for (statement.exec(QString(u"trash_"_s + table)); statement.next();) {
        if (!statement.text(0).startsWith(u"trash_") && !without.contains(statement.text(0)))
            columns.append(statement.text(0));
    }
    return columns.join(u", ");
}

void keep(Sql &sql, const QString &table, SourceId id, const QString &condition, const QVariantList &values)
{
    Statement statement(sql, u"INSERT INTO trash_%1 (%2, trash_source) SELECT %2, ? FROM %1 WHERE %3"_s.arg(
                                 table, columnsOf(sql, table), condition));
    statement.execWith(QVariantList{id} + values);
}

void bringBack(Sql &sql, const QString &table, SourceId id, const QStringList &without = {})
{
    Statement statement(sql, u"INSERT INTO %1 (%2) SELECT %2 FROM trash_%1 WHERE trash_source = ? ORDER BY rowid"_s.arg(
                                 table, columnsOf(sql, table, without)));
    statement.exec(id);
}

/// An article of several sources that were all removed lies in the trash of each, as it was then.
void bringBackLatest(Sql &sql, const QString &table, const QString &key, ArticleId article)
{
    Statement statement(sql,
                        u"INSERT INTO %1 (%2) SELECT %2 FROM trash_%1 WHERE %3 = ? ORDER BY rowid DESC LIMIT 1"_s.arg(
                            table, columnsOf(sql, table), key));
    statement.exec(article);
}

void emptyTrash(Sql &sql, SourceId id)
{
    const QStringList tables = trashedTables();
    for (const QString &table : tables) {
        Statement statement(sql, u"DELETE FROM trash_%1 WHERE trash_source = ?"_s.arg(table));
        statement.exec(id);
    }
}

/// An entry as it lies in the trash.
struct TrashedEntry {
    qint64 row = 0;
    qint64 id = 0;
    ArticleId article = 0;
    QString key;
    QString arxivId;
    QString normalisedUrl;
    bool held = false;
};

/// Puts the entries of one source back where they were.
class EntryRestorer final
{
public:
    EntryRestorer(Sql &sql, SourceId source)
        : m_sql(sql)
        , m_source(source)
        , m_entries(sql)
        , m_counts(sql)
        , m_categories(sql)
        , m_exists(sql, u"SELECT 1 FROM articles WHERE id = ?"_s)
        , m_idTaken(sql, u"SELECT 1 FROM entries WHERE id = ?"_s)
        , m_held(sql, u"SELECT article_id FROM entries WHERE id = ? AND source_id IS NULL AND entry_key = 'o:' || id"_s)
        , m_reattach(sql, u"UPDATE entries SET source_id = ?, entry_key = ? WHERE id = ?"_s)
        , m_insert(sql, insertText(sql, u"entries"_s, u"id, article_id"_s, {u"id"_s, u"article_id"_s}, u"rowid"_s))
        , m_insertContents(sql, insertText(sql, u"contents"_s, u"entry_id"_s, {u"entry_id"_s}, u"entry_id"_s))
    {}

    ArticleDelta restoreAll()
    {
        const QList<TrashedEntry> entries = trashed();
        for (const TrashedEntry &entry : entries) {
            if (!entry.held || !reattach(entry))
                insert(entry);
        }
        ArticleDelta delta = deriveAgain(m_sql, m_touched.values());
        m_counts.putIn(m_touched.values());
        m_counts.write();
        delta.updated.removeIf([this](ArticleId article) { return m_added.contains(article); });
        delta.added = m_added.values();
        if (!m_added.isEmpty())
            markChanged(m_sql, idsToJson(delta.added));
        std::ranges::sort(delta.added);
        std::ranges::sort(delta.updated);
        return delta;
    }

private:
    static QString insertText(Sql &sql, const QString &table, const QString &own, const QStringList &ownList,
                              const QString &found)
    {
        return u"INSERT INTO %1 (%2, %3) SELECT ?%4, %3 FROM trash_%1 WHERE trash_source = ? AND %5 = ?"_s.arg(
            table, own, columnsOf(sql, table, ownList), u", ?"_s.repeated(ownList.size() - 1), found);
    }

    QList<TrashedEntry> trashed()
    {
        QList<TrashedEntry> entries;
        Statement statement(m_sql, u"SELECT rowid, id, article_id, entry_key, arxiv_id, norm_url, trash_held "
                                   "FROM trash_entries WHERE trash_source = ? ORDER BY id"_s);
        for (statement.exec(m_source); statement.next();) {
            entries.append({statement.number(0), statement.number(1), statement.number(2), statement.text(3),
                            statement.text(4), statement.text(5), statement.number(6) != 0});
        }
        return entries;
    }

    bool reattach(const TrashedEntry &entry)
    {
        m_held.exec(entry.id);
        const ArticleId article = m_held.next() ? m_held.number(0) : 0;
        m_held.finish();
        if (article == 0)
            return false;
        touch(article);
        m_reattach.exec(m_source, entry.key, entry.id);
        return true;
    }

    void insert(const TrashedEntry &entry)
    {
        const ArticleId article = articleFor(entry);
        touch(article);
        const qint64 id = has(m_idTaken, entry.id) ? m_entries.nextFreeId() : entry.id;
        m_insert.exec(id, article, m_source, entry.row);
        m_insertContents.exec(id, m_source, entry.id);
    }

    void touch(ArticleId article)
    {
        if (m_touched.contains(article))
            return;
        m_touched.insert(article);
        if (!m_added.contains(article)) // which has never been counted
            m_counts.takeOut({article});
    }

    /// The one it was of, unless another source has brought the article since.
    ArticleId articleFor(const TrashedEntry &entry)
    {
        QList<ArticleId> same = m_entries.articlesFor(entry.arxivId, entry.normalisedUrl);
        std::ranges::sort(same);
        const bool isThere = has(m_exists, entry.article);
        if (!same.isEmpty() && !(isThere && same.contains(entry.article)))
            return same.first();
        if (!isThere) {
            bringBackLatest(m_sql, u"articles"_s, u"id"_s, entry.article);
            bringBackLatest(m_sql, u"status"_s, u"article_id"_s, entry.article);
            settleCategory(entry.article);
            bringBackLatest(m_sql, u"full_texts"_s, u"article_id"_s, entry.article);
            hideAsLast(entry.article);
            m_added.insert(entry.article);
        }
        return entry.article;
    }

    /// As it was when it went for good: an earlier trash may have it hidden still.
    void hideAsLast(ArticleId article)
    {
        Statement statement(m_sql, u"INSERT INTO hidden_articles (article_id) SELECT h.article_id "
                                   "FROM trash_hidden_articles h WHERE h.article_id = ?1 AND h.trash_source = "
                                   "(SELECT s.trash_source FROM trash_status s WHERE s.article_id = ?1 "
                                   "ORDER BY s.rowid DESC LIMIT 1) LIMIT 1"_s);
        statement.exec(article);
    }

    /// The taxonomy may have changed since it was thrown away.
    void settleCategory(ArticleId article)
    {
        Statement was(m_sql, u"SELECT category FROM status WHERE article_id = ?"_s);
        was.exec(article);
        const CategoryId category = was.next() ? was.text(0) : CategoryId();
        was.finish();
        if (const CategoryId now = m_categories.resolved(category); now != category) {
            Statement update(m_sql, u"UPDATE status SET category = ? WHERE article_id = ?"_s);
            update.exec(now, article);
        }
    }

    static bool has(Statement &statement, qint64 id)
    {
        statement.exec(id);
        const bool found = statement.next();
        statement.finish();
        return found;
    }

    Sql &m_sql;
    SourceId m_source;
    EntryTable m_entries;
    CountKeeper m_counts;
    CategoryResolver m_categories;
    Statement m_exists;
    Statement m_idTaken;
    Statement m_held;
    Statement m_reattach;
    Statement m_insert;
    Statement m_insertContents;
    QSet<ArticleId> m_added;
    QSet<ArticleId> m_touched;
};

} // namespace

void keepInTrash(Sql &sql, SourceId id, const QList<ArticleId> &listed, const QList<ArticleId> &held)
{
    keep(sql, u"sources"_s, id, u"id = ?"_s, {id});
    Statement time(sql, u"UPDATE trash_sources SET trash_time = ? WHERE trash_source = ?"_s);
    time.exec(QDateTime::currentDateTimeUtc(), id);
    keep(sql, u"entries"_s, id, u"source_id = ?"_s, {id});
    Statement mark(sql, u"UPDATE trash_entries SET trash_held = article_id IN (SELECT value FROM json_each(?)) "
                        "WHERE trash_source = ?"_s);
    mark.exec(idsToJson(held), id);
    keep(sql, u"contents"_s, id, u"entry_id IN (SELECT id FROM entries WHERE source_id = ?)"_s, {id});
    const QString ids = idsToJson(listed);
    keep(sql, u"articles"_s, id, u"id IN (SELECT value FROM json_each(?))"_s, {ids});
    keep(sql, u"status"_s, id, u"article_id IN (SELECT value FROM json_each(?))"_s, {ids});
    keep(sql, u"full_texts"_s, id, u"article_id IN (SELECT value FROM json_each(?))"_s, {ids});
    keep(sql, u"hidden_articles"_s, id, u"article_id IN (SELECT value FROM json_each(?))"_s, {ids});
    keep(sql, u"fetches"_s, id, u"source_id = ? ORDER BY id"_s, {id});
}

Result<RestoredSource> restoreFromTrash(Sql &sql, SourceId id)
{
    Statement address(sql, u"SELECT url FROM trash_sources WHERE trash_source = ?"_s);
    address.exec(id);
    if (!address.next())
        return fail(ErrorCode::NotFound, QString::number(id));
    Source trashed;
    trashed.url = QUrl(address.text(0));
    address.finish();
    if (urlIsTaken(sql, trashed))
        return fail(ErrorCode::AlreadyExists, trashed.url.toString());

    bringBack(sql, u"sources"_s, id);
    RestoredSource restored;
    restored.delta = EntryRestorer(sql, id).restoreAll();
    bringBack(sql, u"fetches"_s, id, {u"id"_s}); // which others may have by now
    emptyTrash(sql, id);
    const QList<Source> found = selectSources(sql, u"WHERE id = ?"_s, {id});
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, QString::number(id));
    restored.source = found.first();
    return restored;
}

QList<SourceId> purgeTrash(Sql &sql, const QDateTime &before, int most)
{
    QList<SourceId> old;
    QList<SourceId> withSecrets;
    Statement statement(sql, u"SELECT trash_source, CASE WHEN NOT json_valid(options) THEN 0 "
                             "ELSE json_extract(options, '$.userName') IS NOT NULL "
                             "OR json_extract(options, '$.headers') IS NOT NULL END "
                             "FROM trash_sources WHERE trash_time < ? ORDER BY trash_time LIMIT ?"_s);
    for (statement.exec(before, most); statement.next();) {
        old.append(statement.number(0));
        if (statement.number(1) != 0)
            withSecrets.append(statement.number(0));
    }
    for (const SourceId id : std::as_const(old))
        emptyTrash(sql, id);
    return withSecrets;
}

} // namespace oneul
