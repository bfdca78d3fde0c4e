#pragma once

#include <QList>
#include <QString>

#include "model/article.h"

namespace oneul {

/// One article as a line of Markdown: authors, day, linked title, source; a paper with its arXiv number.
[[nodiscard]] QString markdownCitation(const Article &article);

/// The articles as BibTeX entries (@misc; papers with eprint, archivePrefix and primaryClass), each with a key of its
/// own: surname or site, year and first word in ASCII, told apart by a letter where two would be equal. What LaTeX
/// would act on is escaped, everything else stays UTF-8.
[[nodiscard]] QString bibtexOf(const QList<Article> &articles);

/// One article as a RIS record, with CRLF line ends as that format wants.
[[nodiscard]] QString risOf(const Article &article);

} // namespace oneul
