#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "text/htmltags.h"

namespace oneul {

/// One piece of an HTML text. Views point into the tokenizer's input.
struct HtmlToken {
    enum class Kind { Text, Start, End };
    Kind kind = Kind::Text;
    const HtmlTag *tag = nullptr; ///< null for text
    QStringView body; ///< text with its entities, or the raw attributes of a start tag
};

/// Cuts HTML into tags and text in one linear pass, whatever the input; comments and declarations are
/// left out. (libxml2's HTML parser is quadratic on hostile nesting and attribute lists, and stops at
/// a depth of 256.)
class HtmlTokenizer final
{
public:
    explicit HtmlTokenizer(QStringView html) : m_html(html) {}

    /// False at the end.
    bool next(HtmlToken &token);
    /// Jumps behind the end tag of this name; false (and no move) when there is none ahead.
    bool skipElement(const HtmlTag *tag);
    void skipRest() { m_at = m_html.size(); }

private:
    bool readMarkup(HtmlToken &token);
    bool readTag(HtmlToken &token, qsizetype nameStart);
    void skipDeclaration();

    QStringView m_html;
    qsizetype m_at = 0;
    QList<const HtmlTag *> m_neverClosed;
};

/// An attribute as it is written.
struct HtmlAttribute {
    QStringView name;
    QStringView value; ///< with its entities
    bool hasValue = false;
};

/// Reads the attributes in a start token's body, one by one.
class HtmlAttributeReader final
{
public:
    explicit HtmlAttributeReader(QStringView body) : m_body(body) {}

    /// False at the end.
    bool next(HtmlAttribute &attribute);

private:
    void skipSpaces();
    QStringView readValue();

    QStringView m_body;
    qsizetype m_at = 0;
};

/// Resolves character references. Named ones need their semicolon, but for the commonest.
QString decodeEntities(QStringView text);

/// The text itself, or, where CDATA sections stand in it, a copy without their ends.
QString withoutCdataEnds(const QString &html);

} // namespace oneul
