#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/parsedfeed.h"
#include "parse/xmlnode.h"

namespace oneul {

/// A text construct as it is written.
struct AtomText {
    enum class Kind {
        Plain, ///< stated to be text, or nothing stated in Atom 1.0: '<' is a character
        Html,
        Guess ///< nothing stated in Atom 0.3, where people write either
    };
    Kind kind = Kind::Plain;
    QString value; ///< for Html: the markup, whether it came escaped or as XHTML
    QUrl base;
    QString language; ///< xml:lang in force

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

struct AtomLink {
    QString rel; ///< "alternate" when not stated
    QString href;
    QString type;
    QString length;
    QUrl base;
};

/// An entry of Atom 0.3 or 1.0.
struct AtomEntry {
    QString id;
    AtomText title;
    AtomText summary;
    AtomText content;
    QString contentSource; ///< content/@src
    QList<AtomLink> links;
    QList<Author> authors;
    QList<Author> sourceAuthors; ///< of the feed that the entry was copied from
    QString published; ///< published, issued, created
    QString updated; ///< updated, modified
    QStringList categories;
    QString otherTitle; ///< dc:title, media:title
    QString otherSummary; ///< dc:description, itunes:summary
    QString mediaDescription;
    QString originalLink; ///< feedburner:origLink
    QList<Enclosure> media;
    QUrl base;
    QString language;
};

struct AtomFeed {
    QString format;
    AtomText title;
    AtomText subtitle;
    QList<AtomLink> links;
    QList<Author> authors;
    QString id;
    QString updated;
    QString language;
    QUrl base;
};

/// "atom-1.0", "atom-0.3", or "" when the root element is no Atom feed.
QString atomFormat(const XmlNode &root);
AtomEntry readAtomEntry(const XmlNode &node);
AtomFeed readAtomFeed(const XmlNode &root);

ParsedItem adaptAtomEntry(const AtomEntry &entry, const QUrl &documentUrl);
QList<Author> adaptAtomAuthors(const AtomFeed &feed, const QUrl &documentUrl);
ParsedFeed adaptAtomFeed(const AtomFeed &feed, const QUrl &documentUrl);

} // namespace oneul
