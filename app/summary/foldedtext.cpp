#include "summary/foldedtext.h"

namespace oneul {

namespace {

bool isLeftOut(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200D) || u == 0x2060 || u == 0xFEFF
           || QStringView(u"\"'`´“”„‟‘’‚‛«»‹›「」『』《》〈〉＂＇′″").contains(c);
}

QChar foldedCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212)
        return u'-';
    if (u >= 0xFF01 && u <= 0xFF5E)
        return QChar(char16_t(u - 0xFEE0));
    return c;
}

} // namespace

FoldedText::FoldedText(QStringView original)
{
    m_text.reserve(original.size());
    m_places.reserve(original.size());
    bool blank = false;
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original[i];
        if (c.isSpace()) {
            blank = true;
            continue;
        }
        if (isLeftOut(c))
            continue;
        if (blank && !m_text.isEmpty()) {
            m_text += u' ';
            m_places.append(i);
        }
        blank = false;
        m_text += foldedCharacter(c);
        m_places.append(i);
    }
}

/// Knuth, Morris and Pratt: QString::indexOf() takes the product of both lengths for the like of "aaaa…b".
qsizetype FoldedText::find(const QString &needle) const
{
    if (needle.isEmpty() || needle.size() > m_text.size())
        return -1;
    QList<qsizetype> back(needle.size(), 0);
    for (qsizetype i = 1, matched = 0; i < needle.size(); ++i) {
        while (matched > 0 && needle[i] != needle[matched])
            matched = back[matched - 1];
        matched += needle[i] == needle[matched] ? 1 : 0;
        back[i] = matched;
    }
    for (qsizetype i = 0, matched = 0; i < m_text.size(); ++i) {
        while (matched > 0 && m_text[i] != needle[matched])
            matched = back[matched - 1];
        matched += m_text[i] == needle[matched] ? 1 : 0;
        if (matched == needle.size())
            return i + 1 - matched;
    }
    return -1;
}

Span FoldedText::original(qsizetype start, qsizetype length) const
{
    if (length <= 0 || start < 0 || start + length > m_places.size())
        return {};
    const qsizetype from = m_places[start];
    return {from, m_places[start + length - 1] + 1 - from};
}

} // namespace oneul
