#include "storage/entrytable.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

std::optional<qint64> orNull(SourceId source)
{
    return source > 0 ? std::optional<qint64>(source) : std::nullopt;
}

QString updateText()
{
    return u"UPDATE entries SET article_id = ?, source_id = ?, entry_key = ?, kind = ?, title = ?, url = ?, "
           "norm_url = ?, arxiv_id = ?, day = ?, day_basis = ?, published = ?, updated = ?, first_seen = ?, "
           "language = ?, category = ?, category_origin = ?, confidence = ?, text_length = ?, text_hash = ?, "
           "hash = ? WHERE id = ?"_s;
}

} // namespace

EntryTable::EntryTable(Sql &sql)
    : m_known(sql, u"SELECT id, article_id, hash FROM entries WHERE source_id IS ? AND entry_key = ?"_s)
    , m_byKey(sql, u"SELECT %1 FROM entries WHERE source_id IS ? AND entry_key = ?"_s.arg(entryColumns()))
    , m_any(sql, u"SELECT 1 FROM entries WHERE source_id IS ? LIMIT 1"_s)
    , m_ofArticle(sql, u"SELECT %1 FROM entries WHERE article_id = ? ORDER BY %2"_s.arg(entryColumns(), entryRank()))
    , m_byArxiv(sql, u"SELECT article_id FROM entries WHERE arxiv_id = ? AND arxiv_id <> ''"_s)
    , m_byUrl(sql, u"SELECT article_id FROM entries WHERE norm_url = ? AND norm_url <> ''"_s)
    , m_maxId(sql, u"SELECT max(id) FROM entries"_s)
    , m_insert(sql, u"INSERT INTO entries (%1, listed) VALUES (?%2)"_s.arg(entryColumns(), u", ?"_s.repeated(21)))
    , m_update(sql, updateText())
    , m_contents(sql, u"INSERT OR REPLACE INTO contents (entry_id, body) VALUES (?, ?)"_s)
    , m_move(sql, u"UPDATE entries SET article_id = ? WHERE article_id = ?"_s)
{}

std::optional<EntryTable::Known> EntryTable::knownByKey(SourceId source, const QString &key)
{
    m_known.exec(orNull(source), key);
    std::optional<Known> found;
    if (m_known.next())
        found = Known{m_known.number(0), m_known.number(1), m_known.bytes(2)};
    m_known.finish();
    return found;
}

bool EntryTable::hasEntries(SourceId source)
{
    m_any.exec(orNull(source));
    const bool found = m_any.next();
    m_any.finish();
    return found;
}

std::optional<Entry> EntryTable::byKey(SourceId source, const QString &key)
{
    m_byKey.exec(orNull(source), key);
    std::optional<Entry> found;
    if (m_byKey.next())
        found = readEntry(m_byKey);
    m_byKey.finish();
    return found;
}

QList<Entry> EntryTable::ofArticle(ArticleId article)
{
    QList<Entry> entries;
    for (m_ofArticle.exec(article); m_ofArticle.next();)
        entries.append(readEntry(m_ofArticle));
    return entries;
}

void EntryTable::appendArticles(Statement &statement, const QString &value, QList<ArticleId> &articles)
{
    if (value.isEmpty())
        return;
    for (statement.exec(value); statement.next();) {
        if (!articles.contains(statement.number(0)))
            articles.append(statement.number(0));
    }
}

QList<ArticleId> EntryTable::articlesFor(const QString &arxivId, const QString &normalisedUrl)
{
    QList<ArticleId> articles;
    appendArticles(m_byArxiv, arxivId, articles);
    appendArticles(m_byUrl, normalisedUrl, articles);
    return articles;
}

qint64 EntryTable::nextId()
{
    if (m_lastId < 0) {
        m_maxId.exec();
        m_lastId = m_maxId.next() ? m_maxId.number(0) : 0;
        m_maxId.finish();
    }
    return m_lastId + 1;
}

void EntryTable::insert(const Entry &entry, const QDateTime &listed, const PreparedArticle &stated)
{
    m_insert.exec(entry.id, entry.article, orNull(entry.source), entry.key, int(entry.kind), entry.title, entry.url,
                  entry.normalisedUrl, entry.arxivId, entry.day, int(entry.dayBasis), entry.published, entry.updated,
                  entry.firstSeen, entry.language, entry.category, int(entry.categoryOrigin), entry.confidence,
                  entry.textLength, entry.textHash, entry.hash, listed);
    m_lastId = entry.id;
    m_contents.exec(entry.id, stated.body);
}

void EntryTable::update(const Entry &entry, const PreparedArticle &stated)
{
    m_update.exec(entry.article, orNull(entry.source), entry.key, int(entry.kind), entry.title, entry.url,
                  entry.normalisedUrl, entry.arxivId, entry.day, int(entry.dayBasis), entry.published, entry.updated,
                  entry.firstSeen, entry.language, entry.category, int(entry.categoryOrigin), entry.confidence,
                  entry.textLength, entry.textHash, entry.hash, entry.id);
    const bool keepsContents = !stated.hasText && entry.textLength > 0;
    if (!keepsContents)
        m_contents.exec(entry.id, stated.body);
}

void EntryTable::moveAll(ArticleId from, ArticleId into)
{
    m_move.exec(into, from);
}

} // namespace oneul
