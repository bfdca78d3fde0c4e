#include "storage/articletexts.h"

#include "storage/contents.h"
#include "storage/fulltexttable.h"
#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// The text of the article's own page takes the place of what the sources state.
void takeFullText(Article &article, const FullText &text)
{
    article.pageNotice = text.notice;
    if (text.text.isEmpty())
        return;
    article.hasFullText = true;
    article.statedHtml = article.contentHtml.isEmpty() ? article.summaryHtml : article.contentHtml;
    article.contentHtml = text.html;
    article.text = text.text;
}

/// The first of the sources that knows a thing says it.
void takeContents(Article &article, const Contents &contents)
{
    if (article.summaryHtml.isEmpty())
        article.summaryHtml = QString::fromUtf8(contents.summaryHtml);
    if (article.contentHtml.isEmpty())
        article.contentHtml = QString::fromUtf8(contents.contentHtml);
    if (article.authors.isEmpty())
        article.authors = authorsFromJson(QString::fromUtf8(contents.authors));
    if (article.terms.isEmpty())
        article.terms = stringsFromJson(QString::fromUtf8(contents.terms));
    if (article.commentsUrl.isEmpty())
        article.commentsUrl = QString::fromUtf8(contents.commentsUrl);
}

/// Reads all entries of articles, the one with the article's text first and the others in their rank.
class TextReader final
{
public:
    explicit TextReader(Sql &sql)
        : m_sql(sql)
        , m_entries(sql, u"SELECT t.body, e.arxiv_id, e.updated FROM entries e JOIN contents t ON t.entry_id = e.id "
                         "JOIN articles a ON a.id = e.article_id WHERE e.article_id = ? "
                         "ORDER BY e.id <> a.text_entry, e.source_id IS NULL, e.source_id, e.id"_s)
        , m_fullTexts(sql)
        , m_note(sql, u"SELECT text FROM notes WHERE article_id = ?"_s)
        // What became the primary one meanwhile is no further one; it is again when that is taken back.
        , m_secondary(sql,
                      u"SELECT k.category FROM secondary_categories k JOIN status s ON s.article_id = k.article_id "
                      "WHERE k.article_id = ? AND k.category <> s.category ORDER BY k.category"_s)
    {}

    Article read(const ArticleRow &row)
    {
        Article article;
        article.row = row;
        bool isText = true;
        for (m_entries.exec(row.id); m_entries.next(); isText = false) {
            const Result<Contents> contents = m_codec.unpack(m_entries.bytes(0));
            if (!contents) {
                m_sql.setError(contents.error());
                break;
            }
            if (isText)
                article.text = QString::fromUtf8(contents->text);
            takeContents(article, *contents);
            if (article.arxivId.isEmpty())
                article.arxivId = m_entries.text(1);
            const QDateTime updated = m_entries.time(2);
            if (updated.isValid() && (!article.updated.isValid() || updated > article.updated))
                article.updated = updated;
        }
        takeFullText(article, m_fullTexts.byArticle(row.id));
        if (m_note.exec(row.id); m_note.next())
            article.note = m_note.text(0);
        m_note.finish();
        for (m_secondary.exec(row.id); m_secondary.next();)
            article.secondary.append(m_secondary.text(0));
        return article;
    }

private:
    Sql &m_sql;
    ContentCodec m_codec;
    Statement m_entries;
    FullTextTable m_fullTexts;
    Statement m_note;
    Statement m_secondary;
};

} // namespace

QList<Article> withTexts(Sql &sql, const QList<ArticleRow> &rows)
{
    TextReader reader(sql);
    QList<Article> articles;
    articles.reserve(rows.size());
    for (const ArticleRow &row : rows)
        articles.append(reader.read(row));
    return articles;
}

} // namespace oneul
