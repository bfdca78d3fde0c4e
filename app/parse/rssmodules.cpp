#include "parse/rss.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

void setOnce(QString *field, const QString &value)
{
    if (field->trimmed().isEmpty())
        *field = value;
}

void setOnce(RssText *field, const XmlNode &node)
{
    if (field->value.trimmed().isEmpty())
        *field = {innerHtml(node), node.base};
}

/// iTunes and Media RSS put several names into one element.
void addKeywords(const XmlNode &node, RssItem *item)
{
    item->categories += plainText(node).split(u',', Qt::SkipEmptyParts);
}

void readDublinCore(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    const QString text = plainText(node);
    if (name == "creator"_L1 || name == "author"_L1)
        item->people.append(text);
    else if (name == "date"_L1)
        setOnce(&item->dcDate, text);
    else if (name == "issued"_L1 || name == "created"_L1)
        setOnce(&item->otherDate, text);
    else if (name == "modified"_L1)
        setOnce(&item->modified, text);
    else if (name == "subject"_L1)
        item->categories.append(text);
    else if (name == "title"_L1)
        setOnce(&item->otherTitle, innerHtml(node));
    else if (name == "description"_L1 || name == "abstract"_L1)
        setOnce(&item->dcDescription, innerHtml(node));
    else if (name == "identifier"_L1)
        setOnce(&item->otherId, text.trimmed());
    else if (name == "language"_L1)
        item->language = text;
}

void readAtomLink(const XmlNode &node, RssItem *item)
{
    const QString rel = node.attribute(u"rel").trimmed().toLower();
    if (rel.isEmpty() || rel == "alternate"_L1)
        setOnce(&item->atomLink, node.attribute(u"href"));
    else if (rel == "enclosure"_L1)
        addRssEnclosure(node.attribute(u"href"), node.attribute(u"type"), node.attribute(u"length"), &item->enclosures);
}

void readAtom(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    if (name == "link"_L1)
        readAtomLink(node, item);
    else if (name == "updated"_L1 || name == "modified"_L1)
        setOnce(&item->modified, plainText(node));
    else if (name == "published"_L1 || name == "issued"_L1)
        setOnce(&item->otherDate, plainText(node));
    else if (name == "summary"_L1)
        setOnce(&item->atomSummary, innerHtml(node));
    else if (name == "content"_L1)
        setOnce(&item->content, node);
    else if (name == "title"_L1)
        setOnce(&item->otherTitle, innerHtml(node));
    else if (name == "id"_L1)
        setOnce(&item->otherId, plainText(node).trimmed());
    else if (name == "category"_L1)
        item->categories.append(node.attribute(u"term"));
    else if (name == "author"_L1)
        item->persons.append(rssPerson(node));
}

void readMedia(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    if (name == "content"_L1)
        addRssEnclosure(node.attribute(u"url"), node.attribute(u"type"), node.attribute(u"filesize"), &item->media);
    else if (name == "peerlink"_L1)
        addRssEnclosure(node.attribute(u"href"), node.attribute(u"type"), {}, &item->media);
    else if (name == "description"_L1)
        setOnce(&item->mediaDescription, plainText(node));
    else if (name == "title"_L1)
        setOnce(&item->otherTitle, plainText(node));
    else if (name == "category"_L1)
        item->categories.append(plainText(node));
    else if (name == "keywords"_L1)
        addKeywords(node, item);
    if (name == "group"_L1 || name == "content"_L1) {
        for (const XmlNode &child : node.children) {
            if (child.ns == Ns::Media)
                readMedia(child, item);
        }
    }
}

void readPodcast(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    if (name == "author"_L1)
        item->people.append(plainText(node));
    else if (name == "summary"_L1 || name == "description"_L1)
        setOnce(&item->itunesSummary, innerHtml(node));
    else if (name == "subtitle"_L1)
        setOnce(&item->itunesSubtitle, innerHtml(node));
    else if (name == "title"_L1)
        setOnce(&item->otherTitle, plainText(node));
    else if (name == "keywords"_L1)
        addKeywords(node, item);
    else if (name == "category"_L1)
        item->categories.append(node.attribute(u"text"));
}

} // namespace

void readRssModule(const XmlNode &node, RssItem *item)
{
    switch (node.ns) {
    case Ns::Dc:
    case Ns::DcTerms:
        readDublinCore(node, item);
        break;
    case Ns::Content:
        if (node.name == "encoded"_L1)
            setOnce(&item->content, node);
        break;
    case Ns::Xhtml:
        if (node.name == "body"_L1 || node.name == "div"_L1)
            setOnce(&item->content, node);
        break;
    case Ns::Atom:
    case Ns::Atom03:
        readAtom(node, item);
        break;
    case Ns::Media:
        readMedia(node, item);
        break;
    case Ns::Itunes:
    case Ns::GooglePlay:
        readPodcast(node, item);
        break;
    case Ns::Feedburner:
        if (node.name == "origlink"_L1)
            item->originalLink = plainText(node);
        else if (node.name == "origenclosurelink"_L1)
            item->originalEnclosure = plainText(node).trimmed();
        break;
    default:
        break;
    }
}

} // namespace oneul
