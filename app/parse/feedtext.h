#pragma once

#include <QString>
#include <QUrl>

#include "model/parsedfeed.h"

namespace oneul {

/// More authors, categories or enclosures than any entry has: what goes beyond is left out, since looking for
/// repeated ones takes time.
constexpr qsizetype kMostListed = 1000;

/// Where relative addresses of one entry resolve: xml:base, else the entry's link, else the document.
struct AddressBase {
    QUrl xmlBase;
    QUrl document;

    /// For the entry's own link.
    [[nodiscard]] QUrl forLink() const { return xmlBase.isEmpty() ? document : xmlBase; }
    /// For what stands inside the entry's texts.
    [[nodiscard]] QUrl forContent(const QString &entryLink) const;
};

/// The address as sent when it is absolute, resolved when it is relative; "" when it can't be made an
/// http, https or ftp address.
QString webAddress(const QString &stated, const QUrl &base);

/// A title as one line of plain text. Markup and entities are resolved, but text that only uses '<' is kept.
QString plainTitle(const QString &stated);
/// The same for each of several names, without empty and repeated ones.
QStringList plainTitles(const QStringList &stated);

/// Text that may be HTML or plain, as sanitised HTML (plain text comes out escaped, on one line).
QString safeHtml(const QString &stated, const QUrl &base);

/// Plain text whose lines count, as HTML.
QString plainLines(const QString &stated);

/// True where the text is markup or has entities, and not only a '<' or '&' of its own.
bool looksLikeMarkup(const QString &text);

/// What holds for entries of every format: a text of nothing but link labels ("Comments", "[summary]") is
/// none, arXiv's announcement line goes, arXiv papers get their id.
ParsedItem finished(ParsedItem item);

/// Authors as they are written in RSS: "ada@example.org (Ada)", "Ada <ada@example.org>", "Ada".
Author authorOf(const QString &stated);

/// Adds what is not in the list yet.
QList<Author> withAuthor(QList<Author> authors, const Author &author);

/// Each once, with absolute addresses.
QList<Author> resolvedAuthors(const QList<Author> &stated, const QUrl &base);

/// Nothing but empty fields.
bool isEmptyItem(const ParsedItem &item);

/// A language code as stated, without blanks and in the usual case ("en-US").
QString languageTag(const QString &stated);

} // namespace oneul
