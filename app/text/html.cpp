#include "text/html.h"

#include "text/htmltags.h"
#include "text/htmltokens.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x200B || u == 0x2060 || u == 0xFEFF;
}

bool isFoldedSpace(QChar c)
{
    return c.isSpace() || (c.unicode() < 0x20);
}

/// Collects text with its white space squeezed and its lines ended once.
class LineBuilder final
{
public:
    void text(QStringView text)
    {
        for (const QChar c : text) {
            if (isFoldedSpace(c)) {
                m_space = true;
            } else if (!isInvisible(c)) {
                flush();
                m_out += c;
            }
        }
    }

    void endLine() { m_newline = true; }
    void space() { m_space = true; }
    QString take() { return std::move(m_out); }

private:
    void flush()
    {
        if (!m_out.isEmpty() && (m_newline || m_space))
            m_out += m_newline ? u'\n' : u' ';
        m_newline = m_space = false;
    }

    QString m_out;
    bool m_newline = false;
    bool m_space = false;
};

/// Elements whose content is no text of the document.
bool hidesText(const QString &name)
{
    return tagClass(name) == TagClass::Dropped && name != u"form";
}

void addPreformatted(LineBuilder &lines, const QString &text)
{
    const auto parts = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            lines.endLine();
        lines.text(parts[i]);
    }
}

class TextExtractor final
{
public:
    explicit TextExtractor(QStringView html) : m_tokenizer(html) {}

    QString run()
    {
        HtmlToken token;
        while (m_tokenizer.next(token)) {
            if (token.kind == HtmlToken::Kind::Text)
                addText(token.body);
            else
                addTag(token);
        }
        return m_lines.take();
    }

private:
    void addText(QStringView body)
    {
        const QString text = decodeEntities(body);
        if (m_preformatted > 0)
            addPreformatted(m_lines, text);
        else
            m_lines.text(text);
    }

    void addTag(const HtmlToken &token)
    {
        const bool start = token.kind == HtmlToken::Kind::Start;
        if (start && hidesText(token.name)) {
            if (!m_tokenizer.skipElement(token.name) && (token.name == u"script" || token.name == u"style"))
                m_tokenizer.skipRest();
            return;
        }
        if (token.name == u"pre")
            m_preformatted = std::max(0, m_preformatted + (start ? 1 : -1));
        if (token.name == u"td" || token.name == u"th")
            m_lines.space();
        else if (token.name == u"br" || token.name == u"hr" || tagClass(token.name) == TagClass::Block
                 || isBlockWrapper(token.name))
            m_lines.endLine();
    }

    HtmlTokenizer m_tokenizer;
    LineBuilder m_lines;
    int m_preformatted = 0;
};

/// The title without its HTML elements; what only looks like one ("List<T>") stays.
QString withoutKnownTags(const QString &title)
{
    QString out;
    qsizetype at = 0;
    while (at < title.size()) {
        const qsizetype open = title.indexOf(u'<', at);
        const qsizetype close = open < 0 ? -1 : title.indexOf(u'>', open);
        if (close < 0)
            break;
        out += QStringView(title).sliced(at, open - at);
        const QStringView tag = QStringView(title).sliced(open, close + 1 - open);
        HtmlTokenizer tokenizer(tag);
        HtmlToken token;
        const bool isTag =
            tokenizer.next(token) && token.kind != HtmlToken::Kind::Text && tagClass(token.name) != TagClass::Unknown;
        if (!isTag) {
            out += u'<';
            at = open + 1;
            continue;
        }
        if (tagClass(token.name) == TagClass::Block || token.name == u"br")
            out += u' ';
        at = close + 1;
    }
    out += QStringView(title).sliced(at);
    return out;
}

} // namespace

QString htmlToText(const QString &html)
{
    QString copy;
    if (html.contains(u"<![CDATA["))
        copy = QString(html).remove(u"]]>"_s);
    return TextExtractor(copy.isNull() ? html : copy).run();
}

QString titleText(const QString &title)
{
    QString text = title;
    if (text.contains(u'<'))
        text = withoutKnownTags(text);
    if (text.contains(u'&')) {
        text = decodeEntities(text);
        if (text.contains(u'<'))
            text = withoutKnownTags(text);
        text = decodeEntities(text);
    }
    LineBuilder line;
    line.text(text);
    return line.take();
}

QString escapeText(const QString &text)
{
    QString out = text.toHtmlEscaped();
    out.replace(u"\r\n"_s, u"\n"_s);
    return out.replace(u'\n', u"<br>"_s);
}

} // namespace oneul
