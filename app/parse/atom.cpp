#include "parse/atom.h"

#include <algorithm>

#include "parse/feedtext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Atom's own elements, also where the feed forgot to declare the namespace.
bool isCore(Ns ns)
{
    return ns == Ns::Atom || ns == Ns::Atom03 || ns == Ns::None;
}

/// The only element that the node holds beside blanks.
const XmlNode *onlyElement(const XmlNode &node)
{
    const XmlNode *only = nullptr;
    for (const XmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty())
            continue;
        if (only || child.isText())
            return nullptr;
        only = &child;
    }
    return only;
}

bool holdsElements(const XmlNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const XmlNode &child) { return !child.isText(); });
}

bool isMarkupType(const QString &type)
{
    return type.contains("html"_L1) || type.endsWith("+xml"_L1) || type.endsWith("/xml"_L1);
}

bool isPlainType(const QString &type)
{
    return type == "text"_L1 || (type.startsWith("text/"_L1) && !isMarkupType(type));
}

bool isMediaType(const QString &type)
{
    return type.startsWith("image/"_L1) || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1);
}

/// Base64 that holds text; "" when it holds anything else.
QString textOfBase64(const QString &encoded)
{
    const QByteArray bytes = QByteArray::fromBase64(encoded.toLatin1());
    const QString text = QString::fromUtf8(bytes);
    const bool binary = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.unicode() < 0x20 && !c.isSpace());
    });
    return binary ? QString() : text;
}

/// Elements inside a text: an XHTML text's own div is no part of it.
AtomText markupOf(const XmlNode &node)
{
    const XmlNode *only = onlyElement(node);
    const XmlNode &holder = only && only->name == "div"_L1 ? *only : node;
    return {AtomText::Kind::Html, innerHtml(holder), holder.base, holder.language};
}

AtomText textOf(const XmlNode &node, bool isOldAtom)
{
    const QString type = node.attribute(u"type").trimmed().toLower();
    const QString mode = node.attribute(u"mode").trimmed().toLower();
    if (isMediaType(type))
        return {};
    if (holdsElements(node))
        return markupOf(node);
    AtomText out{AtomText::Kind::Plain, plainText(node), node.base, node.language};
    if (isMarkupType(type))
        out.kind = AtomText::Kind::Html;
    else if (!isPlainType(type) && (isOldAtom || !type.isEmpty()))
        out.kind = mode == "escaped"_L1 ? AtomText::Kind::Html : AtomText::Kind::Guess;
    // RFC 4287, 4.1.3.3: what is neither text nor XML comes in Base64.
    if (mode == "base64"_L1 || (type.contains(u'/') && !isMarkupType(type) && !isPlainType(type)))
        out.value = textOfBase64(out.value);
    // Text without elements in an XHTML text is text as it stands, unlike that of type="html".
    else if (type.contains("xhtml"_L1) || (isOldAtom && mode == "xml"_L1 && isMarkupType(type)))
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
        else if (child.name == "uri"_L1 || child.name == "url"_L1 || child.name == "homepage"_L1)
            out.url = plainText(child).trimmed();
    }
    // Some write the name right into the element.
    return out == Author{} && !holdsElements(node) ? authorOf(plainText(node)) : out;
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
    } else if (node.name == "title"_L1) {
        setOnce(&entry->otherTitle, plainText(node));
    } else if (node.name == "keywords"_L1) {
        entry->categories += plainText(node).split(u',', Qt::SkipEmptyParts);
    } else if (node.name == "category"_L1) {
        entry->categories.append(plainText(node));
    } else if (node.name == "content"_L1 || node.name == "peerlink"_L1) {
        const QString url = node.attribute(node.name == "content"_L1 ? u"url" : u"href");
        bool ok = false;
        const qint64 length = node.attribute(u"filesize").toLongLong(&ok);
        entry->media.append({url, node.attribute(u"type"), ok && length >= 0 ? length : -1});
    }
}

void readSource(const XmlNode &source, AtomEntry *entry)
{
    for (const XmlNode &child : source.children) {
        if (isCore(child.ns) && child.name == "author"_L1)
            entry->sourceAuthors.append(personOf(child));
    }
}

void readTextChild(const XmlNode &node, bool isOldAtom, AtomEntry *entry)
{
    const QString &name = node.name;
    if (name == "title"_L1)
        setOnce(&entry->title, textOf(node, isOldAtom));
    else if (name == "summary"_L1)
        setOnce(&entry->summary, textOf(node, isOldAtom));
    else if (name == "content"_L1) {
        setOnce(&entry->content, textOf(node, isOldAtom));
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

void readDublinCore(const XmlNode &node, AtomEntry *entry)
{
    const QString &name = node.name;
    const QString text = plainText(node);
    if (name == "creator"_L1 || name == "author"_L1)
        entry->authors.append(authorOf(text));
    else if (name == "subject"_L1)
        entry->categories.append(text);
    else if (name == "date"_L1 || name == "issued"_L1 || name == "created"_L1)
        setOnce(&entry->published, text);
    else if (name == "modified"_L1)
        setOnce(&entry->updated, text);
    else if (name == "title"_L1)
        setOnce(&entry->otherTitle, text);
    else if (name == "description"_L1)
        setOnce(&entry->otherSummary, innerHtml(node));
    else if (name == "language"_L1)
        entry->language = text;
}

void readModule(const XmlNode &node, AtomEntry *entry)
{
    const QString &name = node.name;
    if (node.ns == Ns::Dc || node.ns == Ns::DcTerms)
        readDublinCore(node, entry);
    else if (node.ns == Ns::Media)
        readMedia(node, entry);
    else if (node.ns == Ns::Feedburner && name == "origlink"_L1)
        entry->originalLink = plainText(node);
    else if ((node.ns == Ns::Content && name == "encoded"_L1)
             || (node.ns == Ns::Xhtml && (name == "body"_L1 || name == "div"_L1)))
        setOnce(&entry->content, AtomText{AtomText::Kind::Html, innerHtml(node), node.base, node.language});
    else if (node.ns == Ns::Itunes && (name == "summary"_L1 || name == "subtitle"_L1))
        setOnce(&entry->otherSummary, innerHtml(node));
}

void readEntryChild(const XmlNode &node, bool isOldAtom, AtomEntry *entry)
{
    const QString &name = node.name;
    if (!isCore(node.ns))
        readModule(node, entry);
    else if (name == "link"_L1)
        entry->links.append(linkOf(node));
    else if (name == "author"_L1)
        entry->authors.append(personOf(node));
    else if (name == "category"_L1)
        entry->categories.append(categoryOf(node));
    else if (name == "source"_L1)
        readSource(node, entry);
    else
        readTextChild(node, isOldAtom, entry);
}

/// The language of what people read, where it differs from the entry's.
void takeLanguage(AtomEntry *entry)
{
    for (const AtomText *text : {&entry->content, &entry->summary, &entry->title}) {
        if (text->isEmpty())
            continue;
        if (!text->language.isEmpty())
            entry->language = text->language;
        return;
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
    const bool isOldAtom = node.ns != Ns::Atom;
    for (const XmlNode &child : node.children)
        readEntryChild(child, isOldAtom, &entry);
    takeLanguage(&entry);
    return entry;
}

AtomFeed readAtomFeed(const XmlNode &root)
{
    AtomFeed feed;
    feed.format = atomFormat(root);
    feed.base = root.base;
    feed.language = root.language;
    const bool isOldAtom = root.ns != Ns::Atom;
    for (const XmlNode &child : root.children) {
        if (!isCore(child.ns))
            continue;
        if (child.name == "title"_L1)
            setOnce(&feed.title, textOf(child, isOldAtom));
        else if (child.name == "subtitle"_L1 || child.name == "tagline"_L1)
            setOnce(&feed.subtitle, textOf(child, isOldAtom));
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
