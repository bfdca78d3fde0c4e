#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include "model/article.h"

namespace oneul {

/// The address behind the link to all articles of a story, and that behind one to one of them.
[[nodiscard]] QUrl storyLink();
[[nodiscard]] QUrl articleLink(ArticleId id);
[[nodiscard]] ArticleId articleOf(const QUrl &link); ///< 0: it leads to no article

/// The others that tell the same story, as links below an article; "" where there are none.
[[nodiscard]] QString storyHtml(const QList<ArticleRow> &others);

} // namespace oneul
