#include "storage/entrytable.h"

#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

std::optional<qint64> orNull(SourceId source)
{
    return source > 0 ? std::optional<qint64>(source) : std::nullopt;
}

/// All columns of an entry but its id, in the order of entryColumns().
QVariantList values(const Entry &entry)
{
    return {Statement::bound(entry.article),       Statement::bound(orNull(entry.source)),
            Statement::bound(entry.key),           Statement::bound(int(entry.kind)),
            Statement::bound(entry.title),         Statement::bound(entry.url),
            Statement::bound(entry.normalisedUrl), Statement::bound(entry.arxivId),
            Statement::bound(entry.day),           Statement::bound(int(entry.dayBasis)),
            Statement::bound(entry.published),     Statement::bound(entry.updated),
            Statement::bound(entry.firstSeen),     Statement::bound(entry.language),
            Statement::bound(entry.category),      Statement::bound(int(entry.categoryOrigin)),
            Statement::bound(entry.confidence),    Statement::bound(entry.textLength),
            Statement::bound(entry.textHash),      Statement::bound(entry.hash)};
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
    : m_byKey(sql, u"SELECT %1 FROM entries WHERE source_id IS ? AND entry_key = ?"_s.arg(entryColumns()))
    , m_ofArticle(sql, u"SELECT %1 FROM entries WHERE article_id = ? ORDER BY %2"_s.arg(entryColumns(), entryRank()))
    , m_byArxiv(sql, u"SELECT DISTINCT article_id FROM entries WHERE arxiv_id = ? AND arxiv_id <> ''"_s)
    , m_byUrl(sql, u"SELECT DISTINCT article_id FROM entries WHERE norm_url = ? AND norm_url <> ''"_s)
    , m_maxId(sql, u"SELECT max(id) FROM entries"_s)
    , m_insert(sql, u"INSERT INTO entries (%1) VALUES (?%2)"_s.arg(entryColumns(), u", ?"_s.repeated(20)))
    , m_update(sql, updateText())
    , m_texts(sql, u"INSERT OR REPLACE INTO entry_texts (entry_id, text, summary_html, content_html, authors, "
                   "terms, comments_url) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
    , m_move(sql, u"UPDATE entries SET article_id = ? WHERE article_id = ?"_s)
{}

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

void EntryTable::insert(const Entry &entry, const IncomingArticle &incoming)
{
    m_insert.execWith(QVariantList{entry.id} + values(entry));
    m_lastId = entry.id;
    writeTexts(entry.id, incoming);
}

void EntryTable::update(const Entry &entry, const IncomingArticle &incoming)
{
    m_update.execWith(values(entry) + QVariantList{entry.id});
    const bool keepsTexts = incoming.text.isEmpty() && entry.textLength > 0;
    if (!keepsTexts)
        writeTexts(entry.id, incoming);
}

void EntryTable::moveAll(ArticleId from, ArticleId into)
{
    m_move.exec(into, from);
}

void EntryTable::writeTexts(qint64 entry, const IncomingArticle &incoming)
{
    const ParsedItem &item = incoming.item;
    m_texts.exec(entry, incoming.text, item.summary, item.content, authorsToJson(item.authors),
                 stringsToJson(item.categories), item.commentsUrl);
}

} // namespace oneul
