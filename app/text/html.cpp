#include "text/html.h"

#include "text/htmltags.h"
#include "text/htmltokens.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

bool isInvisible(char16_t u)
{
    return u == 0x00AD || u == 0x200B || u == 0x2060 || u == 0xFEFF;
}

/// A character that goes into the text as it is; the others are looked at more closely.
bool isPlain(char16_t u)
{
    return (u > 0x20 && u < 0x7F) || (u > 0x3000 && u < 0xFE00);
}

bool isFoldedSpace(char16_t u)
{
    return u <= 0x20 || QChar(u).isSpace();
}

/// Collects text with its white space squeezed and its lines ended once.
class LineBuilder final
{
public:
    /// There is never more text than what it is made of.
    explicit LineBuilder(qsizetype most) : m_out(most, Qt::Uninitialized), m_to(begin()) {}

    void text(QStringView text)
    {
        const char16_t *at = text.utf16();
        const char16_t *const end = at + text.size();
        while (at < end) {
            const char16_t u = *at++;
            if (isPlain(u) || !(isFoldedSpace(u) || isInvisible(u))) {
                flush();
                *m_to++ = u;
                while (at < end && isPlain(*at))
                    *m_to++ = *at++;
            } else if (!isInvisible(u)) {
                m_space = true;
            }
        }
    }

    void endLine() { m_newline = true; }
    void space() { m_space = true; }
    QString take()
    {
        m_out.truncate(m_to - begin());
        return std::move(m_out);
    }

private:
    char16_t *begin() { return reinterpret_cast<char16_t *>(m_out.data()); }

    void flush()
    {
        if ((m_newline || m_space) && m_to != begin())
            *m_to++ = m_newline ? u'\n' : u' ';
        m_newline = m_space = false;
    }

    QString m_out;
    char16_t *m_to;
    bool m_newline = false;
    bool m_space = false;
};

/// Elements whose content is no text of the document.
bool hidesText(const HtmlTag &tag)
{
    return tag.kind == TagClass::Dropped && (tag.set & TagForm) == 0;
}

void addPreformatted(LineBuilder &lines, QStringView text)
{
    const auto parts = text.split(u'\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            lines.endLine();
        lines.text(parts[i]);
    }
}

class TextExtractor final
{
public:
    explicit TextExtractor(QStringView html) : m_tokenizer(html), m_lines(html.size()) {}

    QString run()
    {
        HtmlToken token;
        while (m_tokenizer.next(token)) {
            if (token.kind != HtmlToken::Kind::Text)
                addTag(token);
            else if (token.body.contains(u'&'))
                addText(decodeEntities(token.body));
            else
                addText(token.body);
        }
        return m_lines.take();
    }

private:
    void addText(QStringView text)
    {
        if (m_preformatted > 0)
            addPreformatted(m_lines, text);
        else
            m_lines.text(text);
    }

    void addTag(const HtmlToken &token)
    {
        const HtmlTag &tag = *token.tag;
        const bool start = token.kind == HtmlToken::Kind::Start;
        if (start && hidesText(tag)) {
            if (!m_tokenizer.skipElement(&tag) && (tag.set & TagRaw) != 0)
                m_tokenizer.skipRest();
            return;
        }
        if ((tag.set & TagPre) != 0)
            m_preformatted = std::max(0, m_preformatted + (start ? 1 : -1));
        if ((tag.set & (TagTd | TagTh)) != 0)
            m_lines.space();
        else if ((tag.set & (TagBr | TagHr)) != 0 || tag.kind == TagClass::Block || tag.wrapsBlock)
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
            tokenizer.next(token) && token.kind != HtmlToken::Kind::Text && token.tag->kind != TagClass::Unknown;
        if (!isTag) {
            out += u'<';
            at = open + 1;
            continue;
        }
        if (token.tag->kind == TagClass::Block || (token.tag->set & TagBr) != 0)
            out += u' ';
        at = close + 1;
    }
    out += QStringView(title).sliced(at);
    return out;
}

} // namespace

QString htmlToText(const QString &html)
{
    const QString text = withoutCdataEnds(html);
    if (text.contains(u'<') || text.contains(u'&'))
        return TextExtractor(text).run();
    LineBuilder lines(text.size());
    lines.text(text);
    return lines.take();
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
    LineBuilder line(text.size());
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
