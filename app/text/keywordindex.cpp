#include "text/keywordindex.h"

#include <algorithm>

namespace oneul {

namespace {

bool isHangul(QChar c)
{
    return c.unicode() >= 0x1100 && c.script() == QChar::Script_Hangul;
}

bool isWordLetter(QChar c)
{
    return c.unicode() < 0x80 ? c.isLetterOrNumber() : c.isLetterOrNumber() && !isHangul(c);
}

/// "models" and "model", "policies" and "policy" are one; words like "bias" only lose a letter twice over.
QString singular(QStringView word)
{
    const auto size = word.size();
    if (size > 4 && word.endsWith(u"ies"))
        return word.chopped(3).toString() + u'y';
    const bool plural =
        size > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is");
    return (plural ? word.chopped(1) : word).toString();
}

template <class Use>
void eachWord(const QString &folded, Use use)
{
    const QStringView text(folded);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        while (at < text.size() && isWordLetter(text[at]))
            ++at;
        if (at > start)
            use(singular(text.sliced(start, at - start)));
        else
            ++at;
    }
}

quint32 pairKey(QChar first, QChar second)
{
    return quint32(first.unicode()) << 16 | second.unicode();
}

/// Short Korean words stand inside longer ones that mean something else, so they must begin a word.
bool mayStartAt(const QString &text, qsizetype at, const QString &keyword)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    const bool hangul = isHangul(keyword[0]);
    if (!hangul)
        return !isWordLetter(before);
    const auto syllables = std::ranges::count_if(keyword, isHangul);
    return syllables > 2 || !isHangul(before);
}

} // namespace

void KeywordIndex::add(const QString &keyword, int number)
{
    const QString folded = keyword.simplified().toCaseFolded();
    if (std::ranges::any_of(folded, isHangul)) {
        if (folded.size() > 1)
            m_substrings[pairKey(folded[0], folded[1])].append({folded, number});
        return;
    }
    QStringList words;
    eachWord(folded, [&](const QString &word) { words.append(word); });
    if (!words.isEmpty())
        addPhrase(words, number);
}

void KeywordIndex::addPhrase(const QStringList &words, int number)
{
    QList<int> ids;
    for (const QString &word : words) {
        const auto found = m_words.constFind(word);
        const int id = found == m_words.cend() ? int(m_words.size()) : *found;
        m_words.insert(word, id);
        ids.append(id);
    }
    const int first = ids.takeFirst();
    m_phrases[first].append({ids, number});
}

QHash<int, int> KeywordIndex::count(const QString &text) const
{
    QHash<int, int> counts;
    const QString folded = text.toCaseFolded();
    countPhrases(folded, counts);
    if (!m_substrings.isEmpty() && std::ranges::any_of(folded, isHangul))
        countSubstrings(folded, counts);
    return counts;
}

void KeywordIndex::countPhrases(const QString &folded, QHash<int, int> &counts) const
{
    QList<int> ids;
    eachWord(folded, [&](const QString &word) { ids.append(m_words.value(word, -1)); });
    for (qsizetype at = 0; at < ids.size(); ++at) {
        if (ids[at] < 0)
            continue;
        const auto phrases = m_phrases.constFind(ids[at]);
        if (phrases == m_phrases.cend())
            continue;
        for (const Phrase &phrase : *phrases) {
            const bool fits = at + phrase.words.size() < ids.size();
            if (fits && std::equal(phrase.words.cbegin(), phrase.words.cend(), ids.cbegin() + at + 1))
                ++counts[phrase.number];
        }
    }
}

void KeywordIndex::countSubstrings(const QString &folded, QHash<int, int> &counts) const
{
    const QStringView text(folded);
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const auto found = m_substrings.constFind(pairKey(text[at], text[at + 1]));
        if (found == m_substrings.cend())
            continue;
        for (const Substring &keyword : *found) {
            if (text.sliced(at).startsWith(keyword.text) && mayStartAt(folded, at, keyword.text))
                ++counts[keyword.number];
        }
    }
}

} // namespace oneul
