#pragma once

#include <vector>

#include <QList>
#include <QString>
#include <QUrl>

namespace oneul {

/// The namespaces that feeds are written in. Variants of one vocabulary (Atom 0.3 and 1.0 excepted) are one value.
enum class Ns {
    None,
    Atom,
    Atom03,
    Rss1,
    Rss090,
    Rdf,
    Content,
    Dc,
    DcTerms,
    Media,
    Itunes,
    GooglePlay,
    Slash,
    Sy,
    Thr,
    Feedburner,
    Arxiv,
    Xhtml,
    Xml,
    Oneul,
    Other
};

/// The namespace of an address; where the document declares none for a prefix, what the prefix usually means.
Ns namespaceOf(const QString &uri, const QString &prefix);

struct XmlAttribute {
    Ns ns = Ns::None;
    QString name; ///< lower case, without prefix
    QString value;
};

/// An element with its children in order, or a piece of text (then only `text` is set).
struct XmlNode {
    Ns ns = Ns::None;
    QString name; ///< lower case, without prefix; empty for text
    QString text;
    QList<XmlAttribute> attributes;
    std::vector<XmlNode> children;
    QUrl base; ///< xml:base in force; empty where none was stated
    QString language; ///< xml:lang in force

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] QString attribute(QStringView attributeName) const;
    [[nodiscard]] const XmlNode *child(Ns childNs, QStringView childName) const;
};

/// All text inside the node, markup left out.
QString plainText(const XmlNode &node);

/// What the element holds as HTML: its text as it stands, or, where it holds elements, their markup.
QString innerHtml(const XmlNode &node);

} // namespace oneul
