#include "parse/opml.h"

#include <QJsonDocument>
#include <QMap>
#include <QXmlStreamWriter>

#include "parse/encoding.h"
#include "parse/feedtext.h"
#include "parse/xmlmend.h"
#include "parse/xmlreader.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const auto kNamespace = "https://oneul.example.org/ns/opml"_L1;

QString ownAttribute(const XmlNode &outline, QStringView name)
{
    for (const XmlAttribute &attribute : outline.attributes) {
        if (attribute.ns == Ns::Oneul && attribute.name == name)
            return attribute.value;
    }
    return {};
}

QString nameOf(const XmlNode &outline)
{
    for (const auto *key : {u"title", u"text"}) {
        if (const QString name = outline.attribute(QStringView(key)).simplified(); !name.isEmpty())
            return plainTitle(name);
    }
    return {};
}

QUrl feedUrl(const QString &stated)
{
    QString address = stated.trimmed();
    // Readers hand such addresses on.
    if (address.startsWith("feed://"_L1))
        address = u"https"_s + address.sliced(4);
    else if (address.startsWith("feed:http"_L1))
        address = address.sliced(5);
    const QUrl url(address, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb ? url : QUrl();
}

Source sourceOf(const XmlNode &outline, const QString &folder)
{
    Source source;
    source.url = feedUrl(outline.attribute(u"xmlurl"));
    source.siteUrl = QUrl(outline.attribute(u"htmlurl").trimmed());
    source.name = nameOf(outline);
    if (source.name.isEmpty())
        source.name = source.url.host();
    source.folder = folder;
    source.kind = kindFromName(ownAttribute(outline, u"kind"));
    source.type = sourceTypeFromName(ownAttribute(outline, u"type"));
    source.spec = QJsonDocument::fromJson(ownAttribute(outline, u"spec").toUtf8()).object();
    // OPML 2.0 has folders also as an attribute: "/A/B,/C".
    if (folder.isEmpty()) {
        QString category = outline.attribute(u"category").section(u',', 0, 0).trimmed();
        if (category.startsWith(u'/'))
            source.folder = category.sliced(1);
    }
    return source;
}

void collect(const XmlNode &node, const QString &folder, QList<Source> *sources)
{
    for (const XmlNode &child : node.children) {
        if (child.name != "outline"_L1) {
            // body, or an element that does not belong there
            if (!child.isText() && child.name != "head"_L1)
                collect(child, folder, sources);
            continue;
        }
        const bool isSource = !child.attribute(u"xmlurl").trimmed().isEmpty();
        if (isSource && !feedUrl(child.attribute(u"xmlurl")).isEmpty())
            sources->append(sourceOf(child, folder));
        const QString name = isSource ? QString() : nameOf(child).replace(u'/', u'\u2215');
        const bool nested = !folder.isEmpty() && !name.isEmpty();
        collect(child, nested ? folder + u'/' + name : folder + name, sources);
    }
}

struct Outlines {
    XmlOutcome outcome;
    bool isOpml = false;
    QList<Source> sources;
};

Outlines readOutlines(QByteArrayView utf8, XmlMode mode)
{
    Outlines out;
    XmlCallbacks callbacks;
    callbacks.acceptRoot = [&](const XmlNode &root) {
        out.isOpml = root.name == "opml"_L1 || root.name == "body"_L1 || root.name == "outline"_L1;
        return out.isOpml;
    };
    callbacks.isItem = [](Ns, const QString &) { return false; };
    callbacks.onItem = [](const XmlNode &) {};
    callbacks.onRoot = [&](const XmlNode &root) { collect(root, {}, &out.sources); };
    out.outcome = readXml(utf8, mode, {}, callbacks);
    return out;
}

/// Folders as a tree, so that each is written once, in the order in which it first appears.
struct Folder {
    QString name;
    QList<Source> sources;
    std::vector<Folder> folders;

    Folder &child(const QString &wanted)
    {
        for (Folder &each : folders) {
            if (each.name == wanted)
                return each;
        }
        folders.push_back({wanted, {}, {}});
        return folders.back();
    }
};

void writeSource(const Source &source, QXmlStreamWriter *xml)
{
    xml->writeEmptyElement(u"outline"_s);
    xml->writeAttribute(u"type"_s, u"rss"_s);
    xml->writeAttribute(u"text"_s, source.name);
    xml->writeAttribute(u"title"_s, source.name);
    xml->writeAttribute(u"xmlUrl"_s, source.url.toString(QUrl::FullyEncoded));
    if (!source.siteUrl.isEmpty())
        xml->writeAttribute(u"htmlUrl"_s, source.siteUrl.toString(QUrl::FullyEncoded));
    if (source.kind != Kind::News)
        xml->writeAttribute(kNamespace, u"kind"_s, kindName(source.kind));
    if (source.type != SourceType::Feed)
        xml->writeAttribute(kNamespace, u"type"_s, sourceTypeName(source.type));
    if (!source.spec.isEmpty()) {
        const QByteArray spec = QJsonDocument(source.spec).toJson(QJsonDocument::Compact);
        xml->writeAttribute(kNamespace, u"spec"_s, QString::fromUtf8(spec));
    }
}

void writeFolder(const Folder &folder, QXmlStreamWriter *xml)
{
    for (const Source &source : folder.sources)
        writeSource(source, xml);
    for (const Folder &each : folder.folders) {
        xml->writeStartElement(u"outline"_s);
        xml->writeAttribute(u"text"_s, each.name);
        xml->writeAttribute(u"title"_s, each.name);
        writeFolder(each, xml);
        xml->writeEndElement();
    }
}

} // namespace

Result<QList<Source>> parseOpml(const QByteArray &bytes)
{
    const DecodedText text = decodeDocument(bytes, {});
    if (text.utf8.trimmed().isEmpty())
        return fail(ErrorCode::EmptyDocument);
    const PreparedXml prepared = prepareXml(text.utf8);
    Outlines out;
    if (!hasDoctype(prepared.utf8))
        out = readOutlines(prepared.utf8, XmlMode::Strict);
    const bool readable = out.outcome.rootSeen && (out.outcome.wellFormed || out.outcome.stopped);
    if (!readable)
        out = readOutlines(mendXml(prepared.utf8).utf8, XmlMode::Recover);
    if (!out.isOpml)
        return fail(ErrorCode::NotAFeed, u"the document is no OPML"_s);
    if (out.sources.isEmpty() && !out.outcome.message.isEmpty())
        return fail(ErrorCode::BrokenDocument, out.outcome.message);
    if (out.sources.isEmpty())
        return fail(ErrorCode::NotAFeed, u"no outline has an xmlUrl"_s);
    return out.sources;
}

QByteArray writeOpml(const QList<Source> &sources, const QString &title)
{
    Folder root;
    for (const Source &source : sources) {
        Folder *folder = &root;
        const QStringList path = source.folder.split(u'/', Qt::SkipEmptyParts);
        for (const QString &name : path)
            folder = &folder->child(name);
        folder->sources.append(source);
    }
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeNamespace(kNamespace, u"oneul"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, title);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    writeFolder(root, &xml);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace oneul
