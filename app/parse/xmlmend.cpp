#include "parse/xmlmend.h"

#include <algorithm>

#include "parse/xmlchars.h"
#include "parse/xmldoctype.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxDepth = 100;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<uchar>(c) >= 0x80;
}

bool isNameByte(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
}

QByteArrayView localName(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf(':') + 1);
}

/// An entry that starts inside an entry means that the end tag of the first is missing.
bool isEntryName(QByteArrayView name)
{
    return name.compare("item", Qt::CaseInsensitive) == 0 || name.compare("entry", Qt::CaseInsensitive) == 0;
}

/// HTML elements that never have content: an end tag is not missing.
bool isVoidName(QByteArrayView name)
{
    for (const char *each : {"br", "hr", "img", "wbr"}) {
        if (name.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class Mender final
{
public:
    explicit Mender(QByteArrayView text) : m_text(text), m_mender(text.size())
    {
        m_out.reserve(text.size() + text.size() / 8);
    }

    MendedXml run();

private:
    void markup();
    bool special();
    bool skipBehind(const char *close);
    void endTag();
    void startTag();
    void attributes(QList<QByteArray> *seen);
    bool attribute(QList<QByteArray> *seen);
    QByteArrayView attributeValue();
    void emitText(QByteArrayView text);
    void closeTo(qsizetype depth);
    void bareBracket();
    QByteArrayView takeName();
    void skipBlanks();
    bool at(const char *literal) const { return m_text.sliced(m_at).startsWith(literal); }
    void complain(const QString &what) { m_complaints.insert(what); }

    QByteArrayView m_text;
    XmlTextMender m_mender;
    QByteArray m_out;
    QList<QByteArrayView> m_open;
    qsizetype m_at = 0;
    bool m_rootClosed = false;
    QList<QByteArrayView> m_missing; ///< what the rest of the text is known not to hold
    QSet<QString> m_complaints;
};

MendedXml Mender::run()
{
    while (m_at < m_text.size()) {
        const qsizetype bracket = m_text.indexOf('<', m_at);
        const qsizetype textEnd = bracket < 0 ? m_text.size() : bracket;
        emitText(m_text.sliced(m_at, textEnd - m_at));
        m_at = textEnd;
        if (bracket >= 0)
            markup();
    }
    if (!m_open.isEmpty() && !m_rootClosed)
        complain(u"the document ends in the middle"_s);
    closeTo(0);
    QStringList warnings = QStringList(m_complaints.begin(), m_complaints.end());
    warnings += QStringList(m_mender.complaints().begin(), m_mender.complaints().end());
    warnings.sort();
    return {m_out, warnings};
}

void Mender::emitText(QByteArrayView text)
{
    if (!m_open.isEmpty())
        m_out += m_mender.text(text, false);
}

void Mender::markup()
{
    if (special())
        return;
    const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : ' ';
    if (next == '/')
        endTag();
    else if (isNameStart(next))
        startTag();
    else
        bareBracket();
}

void Mender::bareBracket()
{
    emitText(m_text.sliced(m_at, 1));
    ++m_at;
}

/// Moves behind the next `close`; false when there is none. That is remembered, so that a document of
/// nothing but openings is not searched again and again.
bool Mender::skipBehind(const char *close)
{
    if (m_missing.contains(QByteArrayView(close)))
        return false;
    const qsizetype found = m_text.indexOf(close, m_at);
    if (found < 0) {
        m_missing.append(QByteArrayView(close));
        return false;
    }
    m_at = found + static_cast<qsizetype>(qstrlen(close));
    return true;
}

/// CDATA is kept; comments, instructions and the document type go.
bool Mender::special()
{
    if (at("<![CDATA[")) {
        const qsizetype begin = m_at + 9;
        qsizetype end = m_text.indexOf("]]>", begin);
        if (end < 0)
            end = m_text.size();
        if (!m_open.isEmpty())
            m_out += "<![CDATA[" + m_mender.literal(m_text.sliced(begin, end - begin)) + "]]>";
        m_at = qMin(end + 3, m_text.size());
        return true;
    }
    if (at("<!--"))
        return skipBehind("-->");
    if (at("<?"))
        return skipBehind("?>") || skipBehind(">");
    if (m_text.sliced(m_at, qMin<qsizetype>(9, m_text.size() - m_at)).compare("<!DOCTYPE", Qt::CaseInsensitive) == 0
        && m_open.isEmpty()) {
        Doctype doctype = readDoctype(m_text, m_at);
        m_mender.setEntities(std::move(doctype.entities));
        m_at = doctype.end;
        return true;
    }
    return false;
}

void Mender::endTag()
{
    m_at += 2;
    const QByteArrayView name = takeName();
    // Up to '>', but a tag that is cut off must not swallow the next one.
    while (m_at < m_text.size() && m_text[m_at] != '>' && m_text[m_at] != '<')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '>')
        ++m_at;
    qsizetype depth = m_open.size() - 1;
    while (depth >= 0 && m_open[depth].compare(name, Qt::CaseInsensitive) != 0)
        --depth;
    if (depth < 0) {
        complain(u"end tags without a start tag were left out"_s);
        return;
    }
    if (depth != m_open.size() - 1)
        complain(u"missing end tags were added"_s);
    // What follows the root's end tag still belongs to the document.
    m_rootClosed = m_rootClosed || depth == 0;
    closeTo(qMax<qsizetype>(depth, 1));
}

void Mender::startTag()
{
    ++m_at;
    const QByteArrayView name = takeName();
    if (isEntryName(localName(name))) {
        for (qsizetype depth = m_open.size() - 1; depth > 0; --depth) {
            if (m_open[depth] == name) {
                complain(u"missing end tags were added"_s);
                closeTo(depth);
                break;
            }
        }
    }
    const bool tooDeep = m_open.size() >= kMaxDepth;
    const qsizetype outputBefore = m_out.size();
    m_out += '<';
    m_out += name;
    QList<QByteArray> seen;
    attributes(&seen);
    const bool closed = at("/>");
    if (closed)
        m_at += 2;
    else if (at(">"))
        ++m_at;
    else
        complain(u"a tag that was cut off was ended"_s);
    if (tooDeep) {
        complain(u"elements that are nested too deep were left out"_s);
        m_out.truncate(outputBefore);
    } else if (closed || (isVoidName(name) && !m_open.isEmpty())) {
        m_out += "/>";
        if (m_open.isEmpty())
            m_rootClosed = true;
    } else {
        m_out += '>';
        m_open.append(name);
    }
}

void Mender::attributes(QList<QByteArray> *seen)
{
    while (m_at < m_text.size()) {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] == '>' || m_text[m_at] == '<' || at("/>"))
            return;
        if (!isNameStart(m_text[m_at])) {
            complain(u"stray characters inside a tag were left out"_s);
            ++m_at;
        } else if (!attribute(seen)) {
            complain(u"attributes that are given twice were left out"_s);
        }
    }
}

bool Mender::attribute(QList<QByteArray> *seen)
{
    const QByteArray name = takeName().toByteArray();
    skipBlanks();
    QByteArrayView value(name);
    if (m_at < m_text.size() && m_text[m_at] == '=') {
        ++m_at;
        skipBlanks();
        value = attributeValue();
    }
    constexpr qsizetype kMaxAttributes = 200;
    if (seen->contains(name) || seen->size() >= kMaxAttributes)
        return false;
    seen->append(name);
    m_out += ' ' + name + "=\"" + m_mender.text(value, true) + '"';
    return true;
}

QByteArrayView Mender::attributeValue()
{
    if (m_at >= m_text.size())
        return {};
    const char quote = m_text[m_at];
    if (quote == '"' || quote == '\'') {
        const qsizetype begin = m_at++;
        if (skipBehind(quote == '"' ? "\"" : "'"))
            return m_text.sliced(begin + 1, m_at - begin - 2);
        m_at = begin;
        complain(u"a quote that was not closed was left out"_s);
        ++m_at;
    } else {
        complain(u"attributes without quotes were quoted"_s);
    }
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != '>' && m_text[m_at] != '<')
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

void Mender::closeTo(qsizetype depth)
{
    while (m_open.size() > depth) {
        m_out += "</";
        m_out += m_open.takeLast();
        m_out += '>';
    }
}

/// A name with at most one colon inside it, as namespaces want it.
QByteArrayView Mender::takeName()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isNameByte(m_text[m_at]))
        ++m_at;
    QByteArrayView name = m_text.sliced(begin, m_at - begin);
    while (name.endsWith(':'))
        name.chop(1);
    return name;
}

void Mender::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

/// Where the document begins when a server put messages in front of it ("<b>Warning</b>: …"); else 0.
qsizetype behindMessages(QByteArrayView utf8)
{
    constexpr qsizetype kLongestMessages = 16 * 1024;
    const QByteArrayView head = utf8.first(qMin(kLongestMessages, utf8.size()));
    const qsizetype declaration = head.indexOf("<?xml ");
    if (declaration <= 0)
        return 0;
    const QByteArrayView before = head.first(declaration).trimmed();
    if (!before.startsWith('<') || before.startsWith("<?") || before.startsWith("<!"))
        return 0;
    for (const char *root : {"<rss", "<feed", "<rdf:", "<channel"}) {
        if (before.indexOf(root) >= 0)
            return 0;
    }
    return declaration;
}

} // namespace

PreparedXml prepareXml(const QByteArray &utf8)
{
    PreparedXml out;
    qsizetype at = behindMessages(utf8);
    if (at > 0)
        out.warnings.append(u"text in front of the document was removed"_s);
    const auto skip = [&] {
        const qsizetype before = at;
        while (at < utf8.size() && (isBlank(utf8[at]) || utf8[at] == '\0'))
            ++at;
        return at - before;
    };
    if (utf8.startsWith("\xEF\xBB\xBF") && at == 0)
        at = 3;
    if (skip() > 0 && utf8.sliced(at, qMin<qsizetype>(5, utf8.size() - at)) == "<?xml")
        out.warnings.append(u"blanks in front of the XML declaration were removed"_s);
    else if (at < utf8.size() && utf8[at] != '<') {
        const qsizetype first = utf8.indexOf('<', at);
        if (first > 0) {
            out.warnings.append(u"text in front of the document was removed"_s);
            at = first;
        }
    }
    while (at + 5 < utf8.size() && QByteArrayView(utf8).sliced(at).startsWith("<?xml")
           && (isBlank(utf8[at + 5]) || utf8[at + 5] == '?')) {
        const qsizetype end = utf8.indexOf('>', at);
        if (end < 0)
            break;
        at = end + 1;
        skip();
    }
    out.utf8 = QByteArrayView(utf8).sliced(at);
    return out;
}

bool hasDoctype(QByteArrayView preparedUtf8)
{
    // It stands in front of the root element, and nothing but comments and instructions before it.
    qsizetype at = 0;
    while ((at = preparedUtf8.indexOf('<', at)) >= 0) {
        const QByteArrayView rest = preparedUtf8.sliced(at);
        if (rest.startsWith("<!--"))
            at = preparedUtf8.indexOf("-->", at);
        else if (rest.startsWith("<?"))
            at = preparedUtf8.indexOf("?>", at);
        else
            return rest.sliced(0, qMin<qsizetype>(9, rest.size())).compare("<!DOCTYPE", Qt::CaseInsensitive) == 0;
        if (at < 0)
            return false;
    }
    return false;
}

MendedXml mendXml(QByteArrayView preparedUtf8)
{
    return Mender(preparedUtf8).run();
}

} // namespace oneul
