#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/parsedfeed.h"
#include "parse/xmlnode.h"

namespace oneul {

/// A text with the address that relative ones inside it refer to (empty: not stated).
struct RssText {
    QString value; ///< may hold markup
    QUrl base;
};

/// An item of RSS 0.9x, 1.0 or 2.0 as it is written, with the modules in real use.
struct RssItem {
    QString title; ///< may hold markup, as all texts here
    QString otherTitle; ///< of a module: dc, itunes, media, atom
    QString link;
    QUrl linkBase;
    QString guid;
    QString otherId; ///< atom:id, dc:identifier, rdf:about
    bool guidIsPermaLink = true;
    RssText description;
    RssText content; ///< content:encoded, xhtml:body, atom:content
    QString dcDescription;
    QString atomSummary;
    QString itunesSummary;
    QString itunesSubtitle;
    QString mediaDescription;
    QString atomLink; ///< atom:link rel=alternate
    QString originalLink; ///< feedburner:origLink
    QString originalEnclosure; ///< feedburner:origEnclosureLink
    QString comments;
    QString pubDate;
    QString dcDate;
    QString otherDate; ///< dcterms:issued, dcterms:created, atom:published
    QString modified; ///< atom:updated, dcterms:modified
    QStringList people; ///< author, dc:creator, itunes:author as they are written
    QList<Author> persons; ///< those whose parts are marked up
    QStringList categories;
    QList<Enclosure> enclosures;
    QList<Enclosure> media; ///< media:content and media:peerLink
    QUrl base;
    QString language;
};

/// What the channel says of itself.
struct RssChannel {
    QString format; ///< as in ParsedFeed
    QString title;
    QString otherTitle; ///< dc:title, itunes:title
    QString link;
    QUrl linkBase;
    QString atomLink; ///< atom:link rel=alternate
    QString selfLink; ///< atom:link rel=self
    RssText description;
    QString otherDescription; ///< itunes:summary, itunes:subtitle, dc:description
    QString language;
    QString xmlLanguage;
    QString lastBuildDate;
    QString pubDate;
    QString otherDate; ///< dc:date, dcterms:modified, atom:updated
    QString ttl;
    QString updatePeriod;
    QString updateFrequency;
    QUrl base;
};

/// The format of an RSS or RDF root element; "" when it is neither.
QString rssFormat(const XmlNode &root);
RssItem readRssItem(const XmlNode &node);
RssChannel readRssChannel(const XmlNode &root);

/// An element of a module (Dublin Core, Media RSS, iTunes, Atom, …) inside an item.
void readRssModule(const XmlNode &node, RssItem *item);
/// Adds an enclosure unless its address is empty or there already.
void addRssEnclosure(const QString &url, const QString &type, const QString &length, QList<Enclosure> *list);
/// name, email and uri (or url, homepage) of an element that holds them.
Author rssPerson(const XmlNode &node);

/// The item in the program's terms. `documentUrl` is where the feed came from.
ParsedItem adaptRssItem(const RssItem &item, const QUrl &documentUrl);
ParsedFeed adaptRssChannel(const RssChannel &channel, const QUrl &documentUrl);

} // namespace oneul
