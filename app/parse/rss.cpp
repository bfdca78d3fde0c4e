#include "parse/rss.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Elements of RSS itself: without namespace, or in that of RSS 1.0 and 0.90.
bool isCore(Ns ns)
{
    return ns == Ns::None || ns == Ns::Rss1 || ns == Ns::Rss090;
}

void setOnce(QString *field, const QString &value)
{
    if (field->trimmed().isEmpty())
        *field = value;
}

qint64 lengthOf(const QString &stated)
{
    bool ok = false;
    const qint64 length = stated.trimmed().toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

void addEnclosure(const QString &url, const QString &type, const QString &length, RssItem *item)
{
    if (url.trimmed().isEmpty())
        return;
    for (const Enclosure &each : std::as_const(item->enclosures)) {
        if (each.url == url)
            return;
    }
    item->enclosures.append({url, type.trimmed(), lengthOf(length)});
}

void readCore(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    if (name == "title"_L1)
        setOnce(&item->title, innerHtml(node));
    else if (name == "link"_L1)
        setOnce(&item->link, plainText(node).trimmed().isEmpty() ? node.attribute(u"href") : plainText(node));
    else if (name == "description"_L1)
        setOnce(&item->description, innerHtml(node));
    else if (name == "guid"_L1 && item->guid.isEmpty()) {
        item->guid = plainText(node).trimmed();
        item->guidIsPermaLink = node.attribute(u"ispermalink").trimmed().toLower() != "false"_L1;
    } else if (name == "pubdate"_L1)
        setOnce(&item->pubDate, plainText(node));
    else if (name == "author"_L1)
        item->people.append(plainText(node));
    else if (name == "comments"_L1)
        setOnce(&item->comments, plainText(node));
    else if (name == "category"_L1 || name == "tags"_L1)
        item->categories.append(plainText(node));
    else if (name == "enclosure"_L1)
        addEnclosure(node.attribute(u"url"), node.attribute(u"type"), node.attribute(u"length"), item);
}

void readDublinCore(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    const QString text = plainText(node);
    if (name == "creator"_L1)
        item->people.append(text);
    else if (name == "date"_L1 || name == "issued"_L1 || name == "created"_L1)
        setOnce(&item->dcDate, text);
    else if (name == "modified"_L1)
        setOnce(&item->modified, text);
    else if (name == "subject"_L1)
        item->categories.append(text);
    else if (name == "title"_L1)
        setOnce(&item->title, text);
    else if (name == "description"_L1 || name == "abstract"_L1)
        setOnce(&item->description, text);
    else if (name == "identifier"_L1)
        setOnce(&item->guid, text.trimmed());
    else if (name == "language"_L1)
        item->language = text;
}

void readAtom(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    if (name == "link"_L1) {
        const QString rel = node.attribute(u"rel").toLower();
        if (rel.isEmpty() || rel == "alternate"_L1)
            setOnce(&item->atomLink, node.attribute(u"href"));
        else if (rel == "enclosure"_L1)
            addEnclosure(node.attribute(u"href"), node.attribute(u"type"), node.attribute(u"length"), item);
    } else if (name == "updated"_L1) {
        setOnce(&item->modified, plainText(node));
    } else if (name == "published"_L1) {
        setOnce(&item->dcDate, plainText(node));
    } else if (name == "summary"_L1) {
        setOnce(&item->description, innerHtml(node));
    } else if (name == "content"_L1) {
        setOnce(&item->contentEncoded, innerHtml(node));
    } else if (name == "author"_L1) {
        if (const XmlNode *person = node.child(Ns::Atom, u"name"))
            item->people.append(plainText(*person));
    }
}

void readMedia(const XmlNode &node, RssItem *item)
{
    if (node.name == "content"_L1)
        addEnclosure(node.attribute(u"url"), node.attribute(u"type"), node.attribute(u"filesize"), item);
    else if (node.name == "description"_L1)
        setOnce(&item->mediaDescription, plainText(node));
    else if (node.name == "title"_L1 && item->title.isEmpty())
        item->title = plainText(node);
    if (node.name == "group"_L1 || node.name == "content"_L1) {
        for (const XmlNode &child : node.children) {
            if (child.ns == Ns::Media)
                readMedia(child, item);
        }
    }
}

void readItunes(const XmlNode &node, RssItem *item)
{
    if (node.name == "author"_L1)
        item->people.append(plainText(node));
    else if (node.name == "summary"_L1)
        setOnce(&item->itunesSummary, plainText(node));
    else if (node.name == "title"_L1)
        setOnce(&item->title, plainText(node));
}

void readItemChild(const XmlNode &node, Ns core, RssItem *item)
{
    if (isCore(node.ns) || (node.ns == core && node.ns != Ns::Other)) {
        readCore(node, item);
        return;
    }
    switch (node.ns) {
    case Ns::Dc:
    case Ns::DcTerms:
        readDublinCore(node, item);
        break;
    case Ns::Content:
        if (node.name == "encoded"_L1)
            setOnce(&item->contentEncoded, innerHtml(node));
        break;
    case Ns::Xhtml:
        if (node.name == "body"_L1 || node.name == "div"_L1)
            setOnce(&item->contentEncoded, innerHtml(node));
        break;
    case Ns::Atom:
        readAtom(node, item);
        break;
    case Ns::Media:
        readMedia(node, item);
        break;
    case Ns::Itunes:
        readItunes(node, item);
        break;
    case Ns::Feedburner:
        if (node.name == "origlink"_L1)
            item->originalLink = plainText(node);
        break;
    case Ns::Other:
        // A namespace of its own for the whole feed still means RSS.
        if (node.ns == core)
            readCore(node, item);
        break;
    default:
        break;
    }
}

void readChannelChild(const XmlNode &node, RssChannel *channel)
{
    const QString &name = node.name;
    const bool core = isCore(node.ns);
    const bool dublin = node.ns == Ns::Dc || node.ns == Ns::DcTerms;
    if (core && name == "title"_L1)
        setOnce(&channel->title, innerHtml(node));
    else if (core && name == "link"_L1)
        setOnce(&channel->link, plainText(node));
    else if (node.ns == Ns::Atom && name == "link"_L1) {
        const QString rel = node.attribute(u"rel").toLower();
        if (rel == "self"_L1)
            setOnce(&channel->selfLink, node.attribute(u"href"));
        else if (rel.isEmpty() || rel == "alternate"_L1)
            setOnce(&channel->link, node.attribute(u"href"));
    } else if (core && (name == "description"_L1 || name == "tagline"_L1))
        setOnce(&channel->description, innerHtml(node));
    else if ((core || dublin) && name == "language"_L1)
        setOnce(&channel->language, plainText(node));
    else if (core && name == "lastbuilddate"_L1)
        channel->lastBuildDate = plainText(node);
    else if ((core && name == "pubdate"_L1) || (dublin && name == "date"_L1))
        setOnce(&channel->pubDate, plainText(node));
}

QString namespaceVersion(const XmlNode &root)
{
    for (const XmlNode &child : root.children) {
        if (child.ns == Ns::Rss090)
            return u"rss-0.90"_s;
    }
    return u"rss-1.0"_s;
}

} // namespace

QString rssFormat(const XmlNode &root)
{
    if (root.name == "rdf"_L1)
        return namespaceVersion(root);
    if (root.name == "channel"_L1 && isCore(root.ns))
        return u"rss-2.0"_s;
    if (root.name != "rss"_L1)
        return {};
    const QString version = root.attribute(u"version").trimmed();
    for (const auto *known : {u"0.90", u"0.91", u"0.92", u"0.93", u"0.94"}) {
        if (version.startsWith(QStringView(known)))
            return u"rss-"_s + QString::fromUtf16(known);
    }
    return version == "0.9"_L1 ? u"rss-0.90"_s : u"rss-2.0"_s;
}

RssItem readRssItem(const XmlNode &node)
{
    RssItem item;
    item.base = node.base;
    item.language = node.language;
    for (const XmlNode &child : node.children)
        readItemChild(child, node.ns, &item);
    // RSS 1.0 names its items by rdf:about.
    if (item.guid.isEmpty() && (node.ns == Ns::Rss1 || node.ns == Ns::Rss090))
        item.guid = node.attribute(u"about").trimmed();
    return item;
}

RssChannel readRssChannel(const XmlNode &root)
{
    RssChannel channel;
    channel.format = rssFormat(root);
    channel.base = root.base;
    channel.language = root.language;
    const bool bare = root.name == "channel"_L1;
    for (const XmlNode &child : root.children) {
        if (bare)
            readChannelChild(child, &channel);
        if (child.name != "channel"_L1)
            continue;
        if (!child.base.isEmpty())
            channel.base = child.base;
        for (const XmlNode &inner : child.children)
            readChannelChild(inner, &channel);
    }
    return channel;
}

} // namespace oneul
