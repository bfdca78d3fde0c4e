#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "model/types.h"

namespace oneul {

struct Author {
    QString name;
    QString email;
    QString url;
    bool operator==(const Author &) const = default;
};

struct Enclosure {
    QString url;
    QString type;
    qint64 length = -1; ///< bytes; -1 not stated
    bool operator==(const Enclosure &) const = default;
};

/// One entry of a source, independent of the format it came in.
struct ParsedItem {
    QString id; ///< as stated (guid, atom:id, …); may be empty
    QString link; ///< absolute, as sent; may be empty
    QString title; ///< plain text, white space squeezed
    QString summary; ///< sanitised HTML
    QString content; ///< sanitised HTML
    QList<Author> authors;
    QDateTime published; ///< UTC; invalid: not stated
    QDateTime updated; ///< UTC; invalid: not stated
    QDate statedDay; ///< set when the source states a day and not an instant (a daily list)
    QStringList categories; ///< as stated, no meaning attached
    QList<Enclosure> enclosures;
    QString language; ///< as stated for the entry; may be empty
    QString commentsUrl;
    QString arxivId; ///< "2410.01201" without version; "" when it is no arXiv paper
};

/// What a parser made of a document.
struct ParsedFeed {
    QString format; ///< "rss-0.90" … "rss-2.0", "atom-0.3", "atom-1.0", "json-1.0", "json-1.1", "html", "json"
    QString title; ///< plain text
    QString link;
    QString description; ///< sanitised HTML
    QString language;
    QDateTime updated; ///< UTC
    int minutesBetween = 0; ///< between two fetches, as stated (ttl, sy:updatePeriod/updateFrequency); 0: not stated
    QList<Author> authors; ///< of every item that states none (Atom); the items have them already
    QList<ParsedItem> items;
    bool asWritten = false; ///< XML that was well-formed: nothing was mended or left out
    QStringList warnings; ///< what had to be mended, in English (for the log and `parse`)
};

} // namespace oneul
