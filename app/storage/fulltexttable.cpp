#include "storage/fulltexttable.h"

using namespace Qt::StringLiterals;

namespace oneul {

FullTextTable::FullTextTable(Sql &sql)
    : m_select(sql, u"SELECT html, text, notice, at FROM full_texts WHERE article_id = ?"_s)
    , m_write(sql, u"INSERT OR REPLACE INTO full_texts (article_id, html, text, notice, at) VALUES (?, ?, ?, ?, ?)"_s)
    , m_remove(sql, u"DELETE FROM full_texts WHERE article_id = ?"_s)
    , m_move(sql, u"UPDATE full_texts SET article_id = ? WHERE article_id = ?"_s)
{}

FullText FullTextTable::byArticle(ArticleId article)
{
    FullText text;
    m_select.exec(article);
    if (m_select.next()) {
        text.html = m_select.text(0);
        text.text = m_select.text(1);
        text.notice = m_select.text(2);
        text.at = m_select.time(3);
    }
    m_select.finish();
    return text;
}

bool FullTextTable::hasText(ArticleId article)
{
    return !byArticle(article).text.isEmpty();
}

bool FullTextTable::write(ArticleId article, const FullText &text)
{
    if (text.text.isEmpty() && hasText(article))
        return false;
    m_write.exec(article, text.html, text.text, text.notice, text.at);
    return true;
}

bool FullTextTable::move(ArticleId from, ArticleId into)
{
    const FullText moved = byArticle(from);
    if ((moved.text.isEmpty() && moved.notice.isEmpty()) || hasText(into))
        return false;
    m_remove.exec(into);
    m_move.exec(into, from);
    return true;
}

} // namespace oneul
