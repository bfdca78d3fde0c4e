#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/parsedfeed.h"
#include "parse/xmlnode.h"

namespace oneul {

/// An item of RSS 0.9x, 1.0 or 2.0 as it is written, with the modules in real use.
struct RssItem {
    QString title; ///< may hold markup, as all texts here
    QString link;
    QString guid;
    bool guidIsPermaLink = true;
    QString description;
    QString contentEncoded;
    QString itunesSummary;
    QString mediaDescription;
    QString atomLink; ///< atom:link rel=alternate
    QString originalLink; ///< feedburner:origLink
    QString comments;
    QString pubDate;
    QString dcDate; ///< dc:date, else dcterms:issued or dcterms:created
    QString modified; ///< atom:updated or dcterms:modified
    QStringList people; ///< author, dc:creator, itunes:author
    QStringList categories;
    QList<Enclosure> enclosures;
    QUrl base;
    QString language;
};

/// What the channel says of itself.
struct RssChannel {
    QString format; ///< as in ParsedFeed
    QString title;
    QString link;
    QString selfLink; ///< atom:link rel=self
    QString description;
    QString language;
    QString lastBuildDate;
    QString pubDate; ///< pubDate or dc:date
    QUrl base;
};

/// The format of an RSS or RDF root element; "" when it is neither.
QString rssFormat(const XmlNode &root);
RssItem readRssItem(const XmlNode &node);
RssChannel readRssChannel(const XmlNode &root);

/// The item in the program's terms. `documentUrl` is where the feed came from.
ParsedItem adaptRssItem(const RssItem &item, const QUrl &documentUrl);
ParsedFeed adaptRssChannel(const RssChannel &channel, const QUrl &documentUrl);

} // namespace oneul
