#pragma once

#include <QByteArray>

#include "model/types.h"
#include "storage/contents.h"
#include "storage/sql.h"

namespace oneul {

/// What is searched of an article. UTF-8.
struct SearchedText {
    QByteArray title;
    QByteArray text; ///< of its own page, else as stated; the analyst's note behind it
};

/// Reads it from the archive, whichever name that has on the connection ("main", "archive"). Contents that are damaged
/// are read as if there were none: the rest of the article is still to be found.
class SearchTexts final
{
public:
    SearchTexts(Sql &sql, const QString &schema);

    [[nodiscard]] SearchedText byArticle(ArticleId id);

private:
    Statement m_select;
    ContentCodec m_codec;
};

} // namespace oneul
