#include "parse/xmlnode.h"

#include <algorithm>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct NsEntry {
    QStringView key;
    Ns ns;
};

// Compared in lower case and without a trailing slash or '#', since feeds vary in both.
constexpr NsEntry kUris[] = {
    {u"http://www.w3.org/2005/atom", Ns::Atom},
    {u"https://www.w3.org/2005/atom", Ns::Atom},
    {u"http://purl.org/atom/ns", Ns::Atom03},
    {u"http://purl.org/rss/1.0", Ns::Rss1},
    {u"http://purl.org/net/rss1.1", Ns::Rss1},
    {u"http://my.netscape.com/rdf/simple/0.9", Ns::Rss090},
    {u"http://channel.netscape.com/rdf/simple/0.9", Ns::Rss090},
    {u"http://www.w3.org/1999/02/22-rdf-syntax-ns", Ns::Rdf},
    {u"http://purl.org/rss/1.0/modules/content", Ns::Content},
    {u"http://purl.org/dc/elements/1.1", Ns::Dc},
    {u"http://purl.org/dc/elements/1.0", Ns::Dc},
    {u"http://purl.org/dc/terms", Ns::DcTerms},
    {u"http://search.yahoo.com/mrss", Ns::Media},
    {u"https://search.yahoo.com/mrss", Ns::Media},
    {u"http://tools.search.yahoo.com/mrss", Ns::Media},
    {u"http://www.rssboard.org/media-rss", Ns::Media},
    {u"http://www.itunes.com/dtds/podcast-1.0.dtd", Ns::Itunes},
    {u"https://www.itunes.com/dtds/podcast-1.0.dtd", Ns::Itunes},
    {u"http://www.google.com/schemas/play-podcasts/1.0", Ns::GooglePlay},
    {u"http://purl.org/rss/1.0/modules/slash", Ns::Slash},
    {u"http://purl.org/rss/1.0/modules/syndication", Ns::Sy},
    {u"http://purl.org/syndication/thread/1.0", Ns::Thr},
    {u"http://rssnamespace.org/feedburner/ext/1.0", Ns::Feedburner},
    {u"http://arxiv.org/schemas/atom", Ns::Arxiv},
    {u"http://www.w3.org/1999/xhtml", Ns::Xhtml},
    {u"http://www.w3.org/xml/1998/namespace", Ns::Xml},
    {u"https://oneul.example.org/ns/opml", Ns::Oneul},
    {u"http://backend.userland.com/rss2", Ns::None},
    {u"http://backend.userland.com/rss", Ns::None},
    {u"http://blogs.law.harvard.edu/tech/rss", Ns::None},
    {u"http://cyber.law.harvard.edu/rss/rss.html", Ns::None},
};

constexpr NsEntry kPrefixes[] = {
    {u"atom", Ns::Atom},       {u"rdf", Ns::Rdf},       {u"content", Ns::Content},       {u"dc", Ns::Dc},
    {u"dcterms", Ns::DcTerms}, {u"media", Ns::Media},   {u"itunes", Ns::Itunes},         {u"slash", Ns::Slash},
    {u"sy", Ns::Sy},           {u"thr", Ns::Thr},       {u"feedburner", Ns::Feedburner}, {u"arxiv", Ns::Arxiv},
    {u"xhtml", Ns::Xhtml},     {u"xml", Ns::Xml},       {u"oneul", Ns::Oneul},           {u"rss", Ns::None},
    {u"atom10", Ns::Atom},     {u"atom03", Ns::Atom03}, {u"googleplay", Ns::GooglePlay},
};

template <std::size_t N>
Ns lookUp(const NsEntry (&table)[N], QStringView key)
{
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [key](const NsEntry &entry) { return key == entry.key; });
    return found == std::end(table) ? Ns::Other : found->ns;
}

void appendMarkup(const XmlNode &node, QString *out)
{
    if (node.isText()) {
        *out += node.text.toHtmlEscaped();
        return;
    }
    *out += u'<' + node.name;
    for (const XmlAttribute &attribute : node.attributes)
        *out += u' ' + attribute.name + u"=\""_s + attribute.value.toHtmlEscaped() + u'"';
    static const QStringList empty{u"br"_s, u"hr"_s, u"img"_s, u"wbr"_s, u"input"_s};
    if (node.children.empty() && empty.contains(node.name)) {
        *out += u'>';
        return;
    }
    *out += u'>';
    for (const XmlNode &child : node.children)
        appendMarkup(child, out);
    *out += u"</"_s + node.name + u'>';
}

void appendText(const XmlNode &node, QString *out)
{
    *out += node.text;
    for (const XmlNode &child : node.children)
        appendText(child, out);
}

} // namespace

Ns namespaceOf(const QString &uri, const QString &prefix)
{
    if (uri.isEmpty())
        return prefix.isEmpty() ? Ns::None : lookUp(kPrefixes, prefix.toLower());
    QString key = uri.trimmed().toLower();
    while (key.endsWith(u'/') || key.endsWith(u'#'))
        key.chop(1);
    return lookUp(kUris, key);
}

QString XmlNode::attribute(QStringView attributeName) const
{
    for (const XmlAttribute &each : attributes) {
        if (each.name == attributeName && each.ns != Ns::Xml)
            return each.value;
    }
    return {};
}

const XmlNode *XmlNode::child(Ns childNs, QStringView childName) const
{
    for (const XmlNode &each : children) {
        if (each.ns == childNs && each.name == childName)
            return &each;
    }
    return nullptr;
}

QString plainText(const XmlNode &node)
{
    if (node.children.size() == 1 && node.children.front().isText())
        return node.children.front().text;
    QString out;
    appendText(node, &out);
    return out;
}

QString innerHtml(const XmlNode &node)
{
    const bool hasElements =
        std::any_of(node.children.begin(), node.children.end(), [](const XmlNode &child) { return !child.isText(); });
    if (!hasElements)
        return plainText(node);
    QString out;
    for (const XmlNode &child : node.children)
        appendMarkup(child, &out);
    return out;
}

} // namespace oneul
