#include "summary/sectiontask.h"

namespace oneul {

namespace {

/// About how much of a token a character is, in thousandths; a word's characters share its tokens.
int share(QChar c)
{
    if (c == u' ')
        return 60; // mostly part of the word behind it
    if (c.isSpace())
        return 500;
    if (c.unicode() < 0x80) {
        if (c.isLetter())
            return 286;
        return c.isDigit() ? 500 : 600;
    }
    if (c.isSurrogate())
        return 1500;
    switch (c.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return 600;
    default:
        return 1000;
    }
}

} // namespace

qint64 estimatedTokens(const QString &text)
{
    qint64 thousandths = 0;
    for (const QChar c : text)
        thousandths += share(c);
    return (thousandths + 999) / 1000;
}

} // namespace oneul
