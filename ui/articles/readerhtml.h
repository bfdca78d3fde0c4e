#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>
#include <QUrl>

#include "articles/readerimages.h"
#include "model/article.h"
#include "model/category.h"

namespace oneul {

/// How the reader sets its text.
struct ReaderStyle {
    QPalette palette;
    double zoom = 1;
    QString family; ///< of the body; "" : the document's own
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
    QHash<QString, ShownImage> images = {}; ///< those that are there, by their address; the others stand as links
    QString imageLine = {}; ///< HTML: what is said of those that are not, "" : nothing
    QString openKey = {}; ///< that opens the original, as people read it; "" : none
};

/// The address behind the link that fetches or changes the text.
[[nodiscard]] QUrl fullTextLink();
/// The one that opens the editor of the note.
[[nodiscard]] QUrl noteLink();

/// The one that fetches the pictures of the article, and the one that has those of its source fetched always.
[[nodiscard]] QUrl imagesLink();
[[nodiscard]] QUrl sourceImagesLink();

/// The one that says why the article has its category.
[[nodiscard]] QUrl whyLink();

/// The reader's page: heading, a line with source, date, category and language, then the text. Images that
/// are not there stand as links.
[[nodiscard]] QString readerHtml(const Article &article, const Category &category, const ReaderStyle &style,
                                 const ReaderPage &page = {});
/// Which of an article's texts the reader shows, in HTML; "" : it has none but plain text.
[[nodiscard]] QString shownText(const Article &article, bool stated);
/// `<img>` elements turned into links to the image, named by their alternative text, but for those that are there.
[[nodiscard]] QString imagesAsLinks(const QString &html, const QHash<QString, ShownImage> &images = {});

} // namespace oneul
