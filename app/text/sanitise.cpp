#include <QVarLengthArray>

#include "text/html.h"
#include "text/htmlattributes.h"
#include "text/htmltags.h"
#include "text/htmltokens.h"

namespace oneul {

namespace {

// Deeper elements are unwrapped: viewers recurse.
constexpr qsizetype kDeepest = 128;

constexpr quint32 kTableTags = TagTable | TagRows | TagTr | TagTd | TagTh;

class Sanitiser final
{
public:
    Sanitiser(QStringView html, const QUrl &base) : m_tokenizer(html), m_base(base)
    {
        m_out.reserve(html.size() + html.size() / 16 + 16);
    }

    QString run()
    {
        HtmlToken token;
        while (m_tokenizer.next(token)) {
            if (token.kind == HtmlToken::Kind::Text)
                text(token.body);
            else if (token.kind == HtmlToken::Kind::Start)
                start(token);
            else
                end(token.tag);
        }
        closeDownTo(0);
        return std::move(m_out).trimmed();
    }

private:
    void text(QStringView body)
    {
        if (body.contains(u'&'))
            appendEscaped(m_out, decodeEntities(body));
        else
            appendEscaped(m_out, body);
    }

    void start(const HtmlToken &token)
    {
        const TagClass kind = token.tag->kind;
        if (kind == TagClass::Dropped) {
            if (!m_tokenizer.skipElement(token.tag) && (token.tag->set & TagRaw) != 0)
                m_tokenizer.skipRest();
        } else if (kind == TagClass::Void) {
            startVoid(token);
        } else if (kind == TagClass::Block || kind == TagClass::Inline) {
            open(token);
        }
    }

    void startVoid(const HtmlToken &token)
    {
        if ((token.tag->set & TagHr) != 0)
            closeImplied(token.tag->set);
        const bool image = (token.tag->set & TagImg) != 0;
        const QString kept = image ? imageAttributes(*token.tag, token.body, m_base) : QString();
        if (image && kept.isEmpty())
            return;
        m_out += u'<';
        m_out += token.tag->name;
        m_out += kept;
        m_out += u'>';
    }

    void open(const HtmlToken &token)
    {
        if (token.tag->kind == TagClass::Block)
            closeImplied(token.tag->set);
        if (m_open.size() >= kDeepest)
            return;
        m_out += u'<';
        m_out += token.tag->name;
        if (!token.body.isEmpty())
            appendAttributes(m_out, *token.tag, token.body, m_base);
        m_out += u'>';
        m_open.append(token.tag);
    }

    /// Ends what a new block ends without saying so: <p> by any block, <li> by <li>, cells by cells.
    void closeImplied(quint32 opened)
    {
        if ((opened & (TagTd | TagTh)) != 0)
            closeNearest(TagTd | TagTh, TagTr | TagTable);
        else if ((opened & TagTr) != 0)
            closeNearest(TagTr, TagTable);
        else if ((opened & TagLi) != 0)
            closeNearest(TagLi, TagList | TagTd | TagTh);
        else if ((opened & (TagDt | TagDd)) != 0)
            closeNearest(TagDt | TagDd, TagDl | TagTd | TagTh);
        else
            closeNearest(TagP, TagTd | TagTh | TagLi | TagDd | TagQuote | TagDiv | TagCaption | TagTable);
    }

    void closeNearest(quint32 tags, quint32 barriers)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if ((m_open[i]->set & tags) != 0)
                return closeDownTo(i);
            if ((m_open[i]->set & barriers) != 0)
                return;
        }
    }

    void end(const HtmlTag *tag)
    {
        const bool table = (tag->set & kTableTags) != 0;
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open[i] == tag)
                return closeDownTo(i);
            if (!table && (m_open[i]->set & (TagTd | TagTh | TagTable)) != 0)
                return;
        }
    }

    void closeDownTo(qsizetype depth)
    {
        while (m_open.size() > depth) {
            m_out += u"</";
            m_out += m_open.last()->name;
            m_out += u'>';
            m_open.removeLast();
        }
    }

    HtmlTokenizer m_tokenizer;
    const QUrl &m_base;
    QString m_out;
    QVarLengthArray<const HtmlTag *, kDeepest> m_open;
};

} // namespace

QString sanitiseHtml(const QString &html, const QUrl &base)
{
    if (!html.contains(u'<') && !html.contains(u'&')) {
        QString out;
        out.reserve(html.size());
        appendEscaped(out, html);
        return out.trimmed();
    }
    return Sanitiser(withoutCdataEnds(html), base).run();
}

} // namespace oneul
