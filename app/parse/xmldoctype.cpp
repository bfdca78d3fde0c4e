#include "parse/xmldoctype.h"

namespace oneul {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Behind the quoted string that starts at `at`; the end of the text when it is not closed.
qsizetype skipQuoted(QByteArrayView text, qsizetype at)
{
    const qsizetype close = text.indexOf(text[at], at + 1);
    return close < 0 ? text.size() : close + 1;
}

/// `<!ENTITY name "value">` at `at` ("<!" included); nothing for external and parameter entities.
void readEntity(QByteArrayView text, qsizetype at, EntityTable *entities)
{
    at = skipBlanks(text, at + 8);
    const qsizetype nameBegin = at;
    while (at < text.size() && !isBlank(text[at]) && text[at] != '>')
        ++at;
    const QByteArrayView name = text.sliced(nameBegin, at - nameBegin);
    at = skipBlanks(text, at);
    if (name.isEmpty() || name == "%" || at >= text.size() || (text[at] != '"' && text[at] != '\''))
        return;
    const qsizetype close = text.indexOf(text[at], at + 1);
    constexpr qsizetype kMaxEntities = 10'000;
    if (close < 0 || entities->size() >= kMaxEntities || entities->contains(name.toByteArray()))
        return;
    entities->insert(name.toByteArray(), text.sliced(at + 1, close - at - 1).toByteArray());
}

} // namespace

Doctype readDoctype(QByteArrayView utf8, qsizetype at)
{
    Doctype out;
    bool inSubset = false;
    const qsizetype begin = at;
    at += 9;
    while (at < utf8.size()) {
        const char c = utf8[at];
        if (c == '"' || c == '\'') {
            at = skipQuoted(utf8, at);
        } else if (utf8.sliced(at).startsWith("<!--")) {
            const qsizetype close = utf8.indexOf("-->", at);
            at = close < 0 ? utf8.size() : close + 3;
        } else {
            if (inSubset && utf8.sliced(at).startsWith("<!ENTITY"))
                readEntity(utf8, at, &out.entities);
            if (c == '[')
                inSubset = true;
            else if (c == ']')
                inSubset = false;
            ++at;
            if (c == '>' && !inSubset)
                break;
        }
    }
    // A declaration that never ends must not swallow the document.
    if (at >= utf8.size()) {
        const qsizetype close = utf8.indexOf('>', begin);
        at = close < 0 ? utf8.size() : close + 1;
    }
    out.end = at;
    return out;
}

} // namespace oneul
