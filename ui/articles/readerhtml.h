#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <QUrl>

#include "model/article.h"
#include "model/category.h"

namespace oneul {

/// How the reader sets its text.
struct ReaderStyle {
    QPalette palette;
    double zoom = 1;
    double fontPoints = 11; ///< of the body at zoom 1
    int lineHeight = 150; ///< percent of the font's own line spacing
};

/// Which of an article's texts is shown, and what is said over it.
struct ReaderPage {
    bool stated = false; ///< the feed's where there is one of the page
    QString note;
    QList<Label> labels; ///< the article's, in their order
    QList<Category> secondary; ///< further ones that the article is in
    QList<ArticleRow> story; ///< the other articles that tell the same, oldest first
    bool showsNote = true; ///< the analyst's own; not while it is being written
};

/// The address behind the link that fetches or changes the text.
[[nodiscard]] QUrl fullTextLink();
/// The one that opens the editor of the note.
[[nodiscard]] QUrl noteLink();

/// The one that says why the article has its category.
[[nodiscard]] QUrl whyLink();

/// The reader's page: heading, a line with source, date, category and language, then the text. Images stand
/// as links, since the reader never fetches anything itself.
[[nodiscard]] QString readerHtml(const Article &article, const Category &category, const ReaderStyle &style,
                                 const ReaderPage &page = {});
/// `<img>` elements turned into links to the image, named by their alternative text.
[[nodiscard]] QString imagesAsLinks(const QString &html);

} // namespace oneul
