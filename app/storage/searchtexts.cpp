#include "storage/searchtexts.h"

using namespace Qt::StringLiterals;

namespace oneul {

SearchTexts::SearchTexts(Sql &sql, const QString &schema)
    : m_select(sql, QString(u"SELECT a.title, coalesce(nullif(f.body, x''), c.body), n.text "
                            "FROM $.articles a LEFT JOIN $.contents c ON c.entry_id = a.text_entry "
                            "LEFT JOIN $.full_texts f ON f.article_id = a.id "
                            "LEFT JOIN $.notes n ON n.article_id = a.id WHERE a.id = ?"_s)
                        .replace(u'$', schema))
{}

SearchedText SearchTexts::byArticle(ArticleId id)
{
    SearchedText searched;
    m_select.exec(id);
    if (m_select.next()) {
        searched.title = m_select.bytes(0);
        if (const auto contents = m_codec.unpack(m_select.bytes(1)))
            searched.text = contents->text;
        if (const QByteArray note = m_select.bytes(2); !note.isEmpty())
            searched.text += '\n' + note;
    }
    m_select.finish();
    return searched;
}

} // namespace oneul
