#include "parse/atom.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Atom's own elements, also where the feed forgot to declare the namespace.
bool isCore(Ns ns)
{
    return ns == Ns::Atom || ns == Ns::Atom03 || ns == Ns::None;
}

/// Inner markup of an XHTML text: the div around it is no part of it.
QString xhtmlOf(const XmlNode &node)
{
    const XmlNode *only = nullptr;
    for (const XmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty())
            continue;
        if (only || child.isText() || child.name != "div"_L1)
            return innerHtml(node);
        only = &child;
    }
    return only ? innerHtml(*only) : innerHtml(node);
}

bool isMarkupType(const QString &type)
{
    return type.contains("html"_L1) || type.endsWith("+xml"_L1) || type.endsWith("/xml"_L1);
}

AtomText textOf(const XmlNode &node)
{
    AtomText out;
    out.base = node.base;
    const QString type = node.attribute(u"type").trimmed().toLower();
    const QString mode = node.attribute(u"mode").trimmed().toLower();
    bool hasElements = false;
    for (const XmlNode &child : node.children)
        hasElements = hasElements || !child.isText();
    if (type.startsWith("image/"_L1) || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1))
        return out;
    if (mode == "base64"_L1)
        out.value = QString::fromUtf8(QByteArray::fromBase64(plainText(node).toLatin1()));
    else
        out.value = hasElements ? xhtmlOf(node) : plainText(node);
    if (hasElements || isMarkupType(type) || mode == "escaped"_L1)
        out.kind = AtomText::Kind::Html;
    // An element's text is not markup as it stands, unlike the text of type="html".
    if (type.contains("xhtml"_L1) && !hasElements)
        out.value = out.value.toHtmlEscaped();
    return out;
}

AtomLink linkOf(const XmlNode &node)
{
    AtomLink out;
    out.rel = node.attribute(u"rel").trimmed().toLower();
    // IANA's registered relations may be written as addresses.
    if (const qsizetype slash = out.rel.lastIndexOf(u'/'); out.rel.contains("iana.org"_L1))
        out.rel = out.rel.mid(slash + 1);
    if (out.rel.isEmpty())
        out.rel = u"alternate"_s;
    out.href = node.attribute(u"href");
    if (out.href.isEmpty())
        out.href = plainText(node);
    out.type = node.attribute(u"type").trimmed().toLower();
    out.length = node.attribute(u"length");
    out.base = node.base;
    return out;
}

Author personOf(const XmlNode &node)
{
    Author out;
    for (const XmlNode &child : node.children) {
        if (child.name == "name"_L1)
            out.name = plainText(child).simplified();
        else if (child.name == "email"_L1)
            out.email = plainText(child).simplified();
        else if (child.name == "uri"_L1 || child.name == "url"_L1)
            out.url = plainText(child).trimmed();
    }
    // Some write the name right into the element.
    if (out == Author{})
        out.name = plainText(node).simplified();
    return out;
}

QString categoryOf(const XmlNode &node)
{
    for (const QString &each : {node.attribute(u"term"), node.attribute(u"label"), plainText(node)}) {
        if (!each.trimmed().isEmpty())
            return each;
    }
    return {};
}

void setOnce(QString *field, const QString &value)
{
    if (field->trimmed().isEmpty())
        *field = value;
}

void setOnce(AtomText *field, const AtomText &value)
{
    if (field->isEmpty())
        *field = value;
}

void readMedia(const XmlNode &node, AtomEntry *entry)
{
    for (const XmlNode &child : node.children) {
        if (child.ns == Ns::Media)
            readMedia(child, entry);
    }
    if (node.name == "description"_L1) {
        setOnce(&entry->mediaDescription, plainText(node));
    } else if (node.name == "content"_L1 && !node.attribute(u"url").isEmpty()) {
        bool ok = false;
        const qint64 length = node.attribute(u"filesize").toLongLong(&ok);
        entry->media.append({node.attribute(u"url"), node.attribute(u"type"), ok && length >= 0 ? length : -1});
    }
}

void readSource(const XmlNode &source, AtomEntry *entry)
{
    for (const XmlNode &child : source.children) {
        if (isCore(child.ns) && child.name == "author"_L1)
            entry->sourceAuthors.append(personOf(child));
    }
}

void readTextChild(const XmlNode &node, AtomEntry *entry)
{
    const QString &name = node.name;
    if (name == "title"_L1)
        setOnce(&entry->title, textOf(node));
    else if (name == "summary"_L1)
        setOnce(&entry->summary, textOf(node));
    else if (name == "content"_L1) {
        setOnce(&entry->content, textOf(node));
        setOnce(&entry->contentSource, node.attribute(u"src"));
    } else if (name == "id"_L1)
        setOnce(&entry->id, plainText(node).trimmed());
    else if (name == "published"_L1 || name == "issued"_L1)
        entry->published = plainText(node);
    else if (name == "created"_L1)
        setOnce(&entry->published, plainText(node));
    else if (name == "updated"_L1 || name == "modified"_L1)
        setOnce(&entry->updated, plainText(node));
}

void readEntryChild(const XmlNode &node, AtomEntry *entry)
{
    const QString &name = node.name;
    if (isCore(node.ns)) {
        if (name == "link"_L1)
            entry->links.append(linkOf(node));
        else if (name == "author"_L1)
            entry->authors.append(personOf(node));
        else if (name == "category"_L1)
            entry->categories.append(categoryOf(node));
        else if (name == "source"_L1)
            readSource(node, entry);
        else
            readTextChild(node, entry);
    } else if (node.ns == Ns::Dc || node.ns == Ns::DcTerms) {
        const QString text = plainText(node);
        if (name == "creator"_L1)
            entry->authors.append(Author{text.simplified(), {}, {}});
        else if (name == "subject"_L1)
            entry->categories.append(text);
        else if (name == "date"_L1 || name == "issued"_L1 || name == "created"_L1)
            setOnce(&entry->published, text);
        else if (name == "modified"_L1)
            setOnce(&entry->updated, text);
    } else if (node.ns == Ns::Media) {
        readMedia(node, entry);
    } else if (node.ns == Ns::Feedburner && name == "origlink"_L1) {
        entry->originalLink = plainText(node);
    } else if (node.ns == Ns::Content && name == "encoded"_L1) {
        setOnce(&entry->content, AtomText{AtomText::Kind::Html, innerHtml(node), node.base});
    }
}

} // namespace

QString atomFormat(const XmlNode &root)
{
    if (root.name != "feed"_L1 && root.name != "entry"_L1)
        return {};
    if (root.ns == Ns::Atom03 || root.attribute(u"version").startsWith("0."_L1))
        return u"atom-0.3"_s;
    return root.ns == Ns::Atom || root.ns == Ns::None || root.ns == Ns::Other ? u"atom-1.0"_s : QString();
}

AtomEntry readAtomEntry(const XmlNode &node)
{
    AtomEntry entry;
    entry.base = node.base;
    entry.language = node.language;
    for (const XmlNode &child : node.children)
        readEntryChild(child, &entry);
    return entry;
}

AtomFeed readAtomFeed(const XmlNode &root)
{
    AtomFeed feed;
    feed.format = atomFormat(root);
    feed.base = root.base;
    feed.language = root.language;
    for (const XmlNode &child : root.children) {
        if (!isCore(child.ns))
            continue;
        if (child.name == "title"_L1)
            setOnce(&feed.title, textOf(child));
        else if (child.name == "subtitle"_L1 || child.name == "tagline"_L1)
            setOnce(&feed.subtitle, textOf(child));
        else if (child.name == "link"_L1)
            feed.links.append(linkOf(child));
        else if (child.name == "author"_L1)
            feed.authors.append(personOf(child));
        else if (child.name == "id"_L1)
            feed.id = plainText(child).trimmed();
        else if (child.name == "updated"_L1 || child.name == "modified"_L1)
            setOnce(&feed.updated, plainText(child));
    }
    return feed;
}

} // namespace oneul
