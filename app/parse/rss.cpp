#include "parse/rss.h"

#include "parse/feedtext.h"

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

void setOnce(RssText *field, const XmlNode &node)
{
    if (field->value.trimmed().isEmpty())
        *field = {innerHtml(node), node.base};
}

QString linkText(const XmlNode &node)
{
    const QString text = plainText(node);
    return text.trimmed().isEmpty() ? node.attribute(u"href") : text;
}

void readPerson(const XmlNode &node, RssItem *item)
{
    const Author person = rssPerson(node);
    if (person == Author{})
        item->people.append(plainText(node));
    else
        item->persons.append(person);
}

void readGuid(const XmlNode &node, RssItem *item)
{
    if (!item->guid.isEmpty())
        return;
    item->guid = plainText(node).trimmed();
    item->guidIsPermaLink = node.attribute(u"ispermalink").trimmed().toLower() != "false"_L1;
}

bool readCoreDate(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    if (name == "pubdate"_L1)
        setOnce(&item->pubDate, plainText(node));
    else if (name == "date"_L1 || name == "published"_L1 || name == "issued"_L1 || name == "created"_L1)
        setOnce(&item->otherDate, plainText(node));
    else if (name == "updated"_L1 || name == "modified"_L1)
        setOnce(&item->modified, plainText(node));
    else
        return false;
    return true;
}

void readCore(const XmlNode &node, RssItem *item)
{
    const QString &name = node.name;
    if (name == "title"_L1)
        setOnce(&item->title, innerHtml(node));
    else if (name == "link"_L1 && item->link.trimmed().isEmpty()) {
        item->link = linkText(node);
        item->linkBase = node.base;
    } else if (name == "description"_L1)
        setOnce(&item->description, node);
    else if (name == "guid"_L1)
        readGuid(node, item);
    else if (name == "author"_L1)
        readPerson(node, item);
    else if (name == "comments"_L1)
        setOnce(&item->comments, plainText(node));
    else if (name == "category"_L1 || name == "tags"_L1)
        item->categories.append(plainText(node));
    else if (name == "enclosure"_L1)
        addRssEnclosure(node.attribute(u"url"), node.attribute(u"type"), node.attribute(u"length"), &item->enclosures);
    else if (!readCoreDate(node, item) && name == "body"_L1)
        setOnce(&item->content, node);
}

void readAtomOfChannel(const XmlNode &node, RssChannel *channel)
{
    if (node.name == "link"_L1) {
        const QString rel = node.attribute(u"rel").toLower();
        if (rel == "self"_L1)
            setOnce(&channel->selfLink, node.attribute(u"href"));
        else if (rel.isEmpty() || rel == "alternate"_L1)
            setOnce(&channel->atomLink, node.attribute(u"href"));
    } else if (node.name == "updated"_L1) {
        setOnce(&channel->otherDate, plainText(node));
    } else if (node.name == "title"_L1) {
        setOnce(&channel->otherTitle, innerHtml(node));
    } else if (node.name == "subtitle"_L1) {
        setOnce(&channel->otherDescription, innerHtml(node));
    }
}

void readModuleOfChannel(const XmlNode &node, RssChannel *channel)
{
    const QString &name = node.name;
    if (node.ns == Ns::Atom || node.ns == Ns::Atom03) {
        readAtomOfChannel(node, channel);
    } else if (node.ns == Ns::Dc || node.ns == Ns::DcTerms) {
        if (name == "language"_L1)
            setOnce(&channel->language, plainText(node));
        else if (name == "date"_L1 || name == "modified"_L1)
            setOnce(&channel->otherDate, plainText(node));
        else if (name == "title"_L1)
            setOnce(&channel->otherTitle, innerHtml(node));
        else if (name == "description"_L1)
            setOnce(&channel->otherDescription, innerHtml(node));
    } else if (node.ns == Ns::Itunes || node.ns == Ns::GooglePlay) {
        if (name == "title"_L1)
            setOnce(&channel->otherTitle, innerHtml(node));
        else if (name == "summary"_L1 || name == "subtitle"_L1 || name == "description"_L1)
            setOnce(&channel->otherDescription, innerHtml(node));
    } else if (node.ns == Ns::Sy) {
        if (name == "updateperiod"_L1)
            channel->updatePeriod = plainText(node).trimmed().toLower();
        else if (name == "updatefrequency"_L1)
            channel->updateFrequency = plainText(node);
    }
}

void readChannelChild(const XmlNode &node, Ns core, RssChannel *channel)
{
    const QString &name = node.name;
    if (!isCore(node.ns) && node.ns != core) {
        readModuleOfChannel(node, channel);
    } else if (name == "title"_L1) {
        setOnce(&channel->title, innerHtml(node));
    } else if (name == "link"_L1 && channel->link.trimmed().isEmpty()) {
        channel->link = linkText(node);
        channel->linkBase = node.base;
    } else if (name == "description"_L1 || name == "tagline"_L1) {
        setOnce(&channel->description, node);
    } else if (name == "language"_L1) {
        setOnce(&channel->language, plainText(node));
    } else if (name == "lastbuilddate"_L1) {
        setOnce(&channel->lastBuildDate, plainText(node));
    } else if (name == "pubdate"_L1) {
        setOnce(&channel->pubDate, plainText(node));
    } else if (name == "ttl"_L1) {
        setOnce(&channel->ttl, plainText(node));
    }
}

QString namespaceVersion(const XmlNode &root)
{
    for (const XmlNode &child : root.children) {
        if (child.ns == Ns::Rss090)
            return u"rss-0.90"_s;
    }
    return u"rss-1.0"_s;
}

void readChannelItself(const XmlNode &node, RssChannel *channel)
{
    if (!node.base.isEmpty())
        channel->base = node.base;
    if (!node.language.isEmpty())
        channel->xmlLanguage = node.language;
    for (const XmlNode &child : node.children)
        readChannelChild(child, node.ns, channel);
}

} // namespace

QString rssFormat(const XmlNode &root)
{
    if (root.name == "rdf"_L1)
        return namespaceVersion(root);
    // Microsoft's CDF has the same root element, but keeps everything in attributes.
    if (root.name == "channel"_L1 && isCore(root.ns) && root.attribute(u"href").isEmpty())
        return root.ns == Ns::Rss1 ? u"rss-1.1"_s : u"rss-2.0"_s;
    if (root.name != "rss"_L1)
        return {};
    const QString version = root.attribute(u"version").trimmed();
    for (const auto *known : {u"0.90", u"0.91", u"0.92", u"0.93", u"0.94"}) {
        if (version.startsWith(QStringView(known)))
            return u"rss-"_s + QString::fromUtf16(known);
    }
    if (version == "1.0"_L1)
        return u"rss-1.0"_s;
    return version == "0.9"_L1 ? u"rss-0.90"_s : u"rss-2.0"_s;
}

void addRssEnclosure(const QString &url, const QString &type, const QString &length, QList<Enclosure> *list)
{
    const QString address = url.trimmed();
    if (address.isEmpty() || list->size() >= kMostListed)
        return;
    for (const Enclosure &each : std::as_const(*list)) {
        if (each.url == address)
            return;
    }
    bool ok = false;
    const qint64 bytes = QString(length).remove(u',').trimmed().toLongLong(&ok);
    list->append({address, type.trimmed(), ok && bytes >= 0 ? bytes : -1});
}

Author rssPerson(const XmlNode &node)
{
    Author out;
    for (const XmlNode &child : node.children) {
        const QString text = plainText(child).simplified();
        if (child.name == "name"_L1)
            out.name = text;
        else if (child.name == "email"_L1)
            out.email = text;
        else if (child.name == "uri"_L1 || child.name == "url"_L1 || child.name == "homepage"_L1)
            out.url = text;
    }
    return out;
}

RssItem readRssItem(const XmlNode &node)
{
    RssItem item;
    item.base = node.base;
    item.language = node.language;
    for (const XmlNode &child : node.children) {
        // A namespace of its own for the whole feed still means RSS.
        if (isCore(child.ns) || child.ns == node.ns)
            readCore(child, &item);
        else
            readRssModule(child, &item);
    }
    // RSS 1.0 names its items by rdf:about.
    if (node.ns == Ns::Rss1 || node.ns == Ns::Rss090 || item.otherId.isEmpty())
        setOnce(&item.otherId, node.attribute(u"about").trimmed());
    return item;
}

RssChannel readRssChannel(const XmlNode &root)
{
    RssChannel channel;
    channel.format = rssFormat(root);
    channel.base = root.base;
    channel.xmlLanguage = root.language;
    if (root.name == "channel"_L1)
        readChannelItself(root, &channel);
    for (const XmlNode &child : root.children) {
        if (child.name == "channel"_L1)
            readChannelItself(child, &channel);
    }
    return channel;
}

} // namespace oneul
