#include "digest/markdowntext.h"

#include <QRegularExpression>
#include <QSet>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x21 && u <= 0x2f) || (u >= 0x3a && u <= 0x40) || (u >= 0x5b && u <= 0x60) || (u >= 0x7b && u <= 0x7e);
}

QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar(u' ');
}

// An underscore between two letters or digits never opens or closes emphasis.
bool isInsideWord(QStringView text, qsizetype i)
{
    return at(text, i - 1).isLetterOrNumber() && at(text, i + 1).isLetterOrNumber();
}

// A delimiter alone in its line has no partner and stays literal.
QSet<QChar> pairedDelimiters(QStringView text)
{
    QSet<QChar> paired;
    for (const QChar mark : {u'*', u'`', u'~'}) {
        if (text.count(mark) > 1)
            paired.insert(mark);
    }
    int underscores = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        underscores += text[i] == u'_' && !isInsideWord(text, i) ? 1 : 0;
    if (underscores > 1)
        paired.insert(u'_');
    return paired;
}

// Links, references, definitions and check boxes all need one of these.
bool hasActiveBrackets(const QString &text)
{
    static const QRegularExpression active(uR"(\]\(|\]\[|^\[[^\]]*\]:|^\[[ xX]\](\s|$))"_s);
    return active.match(text).hasMatch();
}

bool startsTag(QChar next)
{
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

bool startsEntity(const QString &text, qsizetype i)
{
    static const QRegularExpression entity(uR"(\G&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);)"_s);
    return entity.match(text, i).hasMatch();
}

// The position of the character that makes the line a heading, list item, quotation or rule; -1: none.
qsizetype blockMark(const QString &text)
{
    static const QRegularExpression mark(uR"(^(?:(#)#{0,5}(?:\s|$)|(>)|([-+*])(?:\s|$|\3)|\d{1,9}([.)])(?:\s|$)))"_s);
    const QRegularExpressionMatch match = mark.match(text);
    for (int group = 1; group <= 4; ++group) {
        if (match.hasCaptured(group))
            return match.capturedStart(group);
    }
    return -1;
}

} // namespace

QString escapeMarkdown(const QString &text)
{
    static const QRegularExpression lineEnds(uR"(\s*[\r\n\x{2028}\x{2029}]+\s*)"_s);
    const QString line = QString(text).replace(lineEnds, u" "_s).trimmed();
    const QSet<QChar> paired = pairedDelimiters(line);
    const bool brackets = hasActiveBrackets(line);
    const qsizetype block = blockMark(line);
    QString escaped;
    escaped.reserve(line.size() + 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar next = at(line, i + 1);
        const bool active = i == block || (paired.contains(c) && !(c == u'_' && isInsideWord(line, i)))
                            || (c == u'\\' && (isAsciiPunctuation(next) || i + 1 == line.size()))
                            || (c == u'[' && brackets) || (c == u'<' && startsTag(next))
                            || (c == u'&' && startsEntity(line, i));
        if (active)
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString unescapeMarkdown(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isAsciiPunctuation(text[i + 1]))
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace oneul
