#include "summary/foldedtext.h"

namespace oneul {

namespace {

bool isLeftOut(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u == u'"' || u == u'\'' || u == u'`';
    // Most of what is neither is Hangul or Han.
    if (u >= 0x3020 && u < 0xFE00)
        return false;
    return u == 0x00AD || (u >= 0x200B && u <= 0x200D) || u == 0x2060 || u == 0xFEFF
           || QStringView(u"´“”„‟‘’‚‛«»‹›「」『』《》〈〉＂＇′″").contains(c);
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
    // Written in place, since whole articles pass through here: nothing is added, and a blank stands for one or more.
    m_text.resize(original.size());
    m_places.resize(original.size());
    QChar *to = m_text.data();
    qsizetype *places = m_places.data();
    const QChar *from = original.data();
    qsizetype size = 0;
    bool blank = false;
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = from[i];
        if (c.isSpace()) {
            blank = true;
            continue;
        }
        if (isLeftOut(c))
            continue;
        if (blank && size > 0) {
            places[size] = i;
            to[size++] = u' ';
        }
        blank = false;
        places[size] = i;
        to[size++] = foldedCharacter(c);
    }
    m_text.truncate(size);
    m_places.resize(size);
}

/// Knuth, Morris and Pratt: QString::indexOf() takes the product of both lengths for the like of "aaaa…b".
qsizetype FoldedText::find(const QString &needle) const
{
    const qsizetype size = needle.size();
    if (size == 0 || size > m_text.size())
        return -1;
    const QChar *wanted = needle.constData();
    const QChar *text = m_text.constData();
    QList<qsizetype> steps(size, 0);
    qsizetype *back = steps.data();
    for (qsizetype i = 1, matched = 0; i < size; ++i) {
        while (matched > 0 && wanted[i] != wanted[matched])
            matched = back[matched - 1];
        matched += wanted[i] == wanted[matched] ? 1 : 0;
        back[i] = matched;
    }
    for (qsizetype i = 0, matched = 0, end = m_text.size(); i < end; ++i) {
        while (matched > 0 && text[i] != wanted[matched])
            matched = back[matched - 1];
        matched += text[i] == wanted[matched] ? 1 : 0;
        if (matched == size)
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
