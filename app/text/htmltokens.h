#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace oneul {

/// One piece of an HTML text. Views point into the tokenizer's input.
struct HtmlToken {
    enum class Kind { Text, Start, End };
    Kind kind = Kind::Text;
    QString name; ///< lower-case tag name; "" for text
    QStringView body; ///< text with its entities, or the raw attributes of a start tag
};

struct HtmlAttribute {
    QString name; ///< lower case
    QString value; ///< entities resolved
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
    bool skipElement(const QString &name);
    void skipRest() { m_at = m_html.size(); }

private:
    bool readMarkup(HtmlToken &token);
    bool readTag(HtmlToken &token, qsizetype nameStart);
    void skipDeclaration();

    QStringView m_html;
    qsizetype m_at = 0;
    QStringList m_neverClosed;
};

/// The attributes in a start token's body.
QList<HtmlAttribute> htmlAttributes(QStringView body);

/// Resolves character references. Named ones need their semicolon, but for the commonest.
QString decodeEntities(QStringView text);

} // namespace oneul
