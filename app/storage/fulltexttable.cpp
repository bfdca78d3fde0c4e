#include "storage/fulltexttable.h"

using namespace Qt::StringLiterals;

namespace oneul {

FullTextTable::FullTextTable(Sql &sql)
    : m_sql(sql)
    , m_select(sql, u"SELECT body, notice, at FROM full_texts WHERE article_id = ?"_s)
    , m_hasText(sql, u"SELECT length(body) > 0 FROM full_texts WHERE article_id = ?"_s)
    , m_has(sql, u"SELECT 1 FROM full_texts WHERE article_id = ?"_s)
    , m_write(sql, u"INSERT OR REPLACE INTO full_texts (article_id, body, notice, at) VALUES (?, ?, ?, ?)"_s)
    , m_remove(sql, u"DELETE FROM full_texts WHERE article_id = ?"_s)
    , m_move(sql, u"UPDATE full_texts SET article_id = ? WHERE article_id = ?"_s)
{}

FullText FullTextTable::byArticle(ArticleId article)
{
    FullText text;
    m_select.exec(article);
    if (m_select.next()) {
        const Result<Contents> contents = m_codec.unpack(m_select.bytes(0));
        if (contents) {
            text.html = QString::fromUtf8(contents->contentHtml);
            text.text = QString::fromUtf8(contents->text);
        } else {
            m_sql.setError(contents.error());
        }
        text.notice = m_select.text(1);
        text.at = m_select.time(2);
    }
    m_select.finish();
    return text;
}

bool FullTextTable::hasText(ArticleId article)
{
    m_hasText.exec(article);
    const bool has = m_hasText.next() && m_hasText.number(0) != 0;
    m_hasText.finish();
    return has;
}

bool FullTextTable::write(ArticleId article, const FullText &text)
{
    if (text.text.isEmpty() && hasText(article))
        return false;
    Contents contents;
    if (!text.text.isEmpty())
        contents = {text.text.toUtf8(), {}, text.html.toUtf8(), {}, {}, {}};
    m_write.exec(article, m_codec.pack(contents), text.notice, text.at);
    return true;
}

bool FullTextTable::move(ArticleId from, ArticleId into)
{
    if (hasText(into))
        return false;
    m_has.exec(from);
    const bool isThere = m_has.next();
    m_has.finish();
    if (!isThere)
        return false;
    m_remove.exec(into);
    m_move.exec(into, from);
    return true;
}

} // namespace oneul
