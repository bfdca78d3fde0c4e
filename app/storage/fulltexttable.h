#pragma once

#include "base/result.h"
#include "storage/articlestore.h"
#include "storage/contents.h"
#include "storage/sql.h"

namespace oneul {

/// The texts of articles' own pages, within one transaction.
class FullTextTable final
{
public:
    explicit FullTextTable(Sql &sql);

    /// True when the article's text is that of its page.
    [[nodiscard]] bool hasText(ArticleId article);
    /// The text itself; all empty when the page has not been asked for.
    [[nodiscard]] FullText byArticle(ArticleId article);
    /// A notice never takes the place of a text. False: nothing was written.
    [[nodiscard]] bool write(ArticleId article, const FullText &text);
    /// `into` gets what `from` has, unless it has a text itself. False: nothing was moved.
    bool move(ArticleId from, ArticleId into);

private:
    Sql &m_sql;
    ContentCodec m_codec;
    Statement m_select;
    Statement m_hasText;
    Statement m_has;
    Statement m_write;
    Statement m_remove;
    Statement m_move;
};

} // namespace oneul
