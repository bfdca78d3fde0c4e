#include "text/keywordindex.h"

#include <algorithm>
#include <utility>

#include <QVarLengthArray>

#include "text/korean.h"

namespace oneul {

namespace {

bool isWordLetter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z');
    return !isHangulLetter(c) && c.isLetterOrNumber();
}

constexpr qsizetype kLongestWord = 40; // no keyword has a longer one

using WordBuffer = QVarLengthArray<QChar, kLongestWord>;

/// "models" and "model", "policies" and "policy" are one; words like "bias" only lose a letter twice over.
QStringView singular(QStringView word, WordBuffer &buffer)
{
    const auto size = word.size();
    if (size <= 3 || word.back() != u's')
        return word;
    if (size > 4 && word.endsWith(u"ies")) {
        buffer.resize(size - 2);
        std::copy(word.begin(), word.end() - 3, buffer.begin());
        buffer.back() = u'y';
        return {buffer.data(), buffer.size()};
    }
    const QChar before = word[size - 2];
    return before == u's' || before == u'u' || before == u'i' ? word : word.chopped(1);
}

template <class Use>
void eachWord(QStringView text, Use use)
{
    WordBuffer buffer;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        while (at < text.size() && isWordLetter(text[at]))
            ++at;
        if (at > start)
            use(singular(text.sliced(start, at - start), buffer));
        else
            ++at;
    }
}

quint32 wordHash(QStringView word)
{
    quint32 hash = quint32(word.size());
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x01000193U;
    return hash;
}

constexpr int kShapes = 1 << 15;

/// The first two letters and the length, as a number below kShapes.
int shapeOf(QStringView word)
{
    const int second = word.size() > 1 ? word[1].unicode() & 31 : 0;
    return int(qMin<qsizetype>(word.size(), 31)) << 10 | (word[0].unicode() & 31) << 5 | second;
}

/// Folded by hand where that is one character for one; other scripts take the long way.
QString caseFolded(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    auto *to = reinterpret_cast<char16_t *>(out.data());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            *to++ = u >= u'A' && u <= u'Z' ? char16_t(u + 0x20) : u;
        else if ((u >= 0xAC00 && u <= 0xD7A3) || (u >= 0x3000 && u <= 0x9FFF) || (u >= 0x2010 && u <= 0x2027)
                 || (u >= 0xA0 && u < 0xC0 && u != 0xB5))
            *to++ = u;
        else
            return text.toCaseFolded();
    }
    return out;
}

quint32 pairKey(QChar first, QChar second)
{
    return quint32(first.unicode()) << 16 | second.unicode();
}

/// Short Korean words stand inside longer ones that mean something else, so they must begin a word.
bool mayStartAt(QStringView text, qsizetype at, const QString &keyword)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    const bool hangul = isHangulLetter(keyword[0]);
    if (!hangul)
        return !isWordLetter(before);
    const auto syllables = std::ranges::count_if(keyword, isHangulLetter);
    return syllables > 2 || !isHangulLetter(before);
}

} // namespace

void KeywordIndex::add(const QString &keyword, int number)
{
    const QString folded = keyword.simplified().toCaseFolded();
    if (std::ranges::any_of(folded, isHangulLetter)) {
        if (folded.size() < 2)
            return;
        m_substringStarts.resize(0x10000);
        m_substringStarts.setBit(folded[0].unicode());
        m_substrings[pairKey(folded[0], folded[1])].append({folded, number});
        return;
    }
    QStringList words;
    eachWord(folded, [&](QStringView word) { words.append(word.toString()); });
    if (words.isEmpty())
        return;
    if (!folded.endsWith(u'*')) {
        addPhrase(words, number);
        return;
    }
    Beginning beginning{{}, words.takeLast(), number};
    for (const QString &word : std::as_const(words))
        beginning.wordsBefore.append(addWord(word));
    m_beginnings.append(beginning);
}

int KeywordIndex::addWord(const QString &word)
{
    if (const int known = idOf(word); known >= 0)
        return known;
    const int id = int(m_texts.size());
    m_texts.append(word);
    m_phrases.append(QList<Phrase>());
    m_ids[wordHash(word)].append(id);
    m_shapes.resize(kShapes);
    m_shapes.setBit(shapeOf(word));
    return id;
}

void KeywordIndex::addPhrase(const QStringList &words, int number)
{
    QList<int> ids;
    for (const QString &word : words)
        ids.append(addWord(word));
    const int first = ids.takeFirst();
    m_phrases[first].append({ids, number});
}

int KeywordIndex::idOf(QStringView word) const
{
    if (m_shapes.isEmpty() || !m_shapes.testBit(shapeOf(word)))
        return -1;
    const auto found = word.size() <= kLongestWord ? m_ids.constFind(wordHash(word)) : m_ids.cend();
    if (found == m_ids.cend())
        return -1;
    const auto same = std::ranges::find_if(*found, [&](int id) { return m_texts.at(id) == word; });
    return same == found->cend() ? -1 : *same;
}

QHash<int, int> KeywordIndex::count(const QString &text) const
{
    QHash<int, int> counts;
    const QString folded = caseFolded(text);
    countPhrases(folded, counts);
    if (!m_beginnings.isEmpty())
        countBeginnings(folded, counts);
    if (!m_substrings.isEmpty() && std::ranges::any_of(folded, isHangulLetter))
        countSubstrings(folded, counts);
    return counts;
}

void KeywordIndex::countPhrases(QStringView folded, QHash<int, int> &counts) const
{
    QVarLengthArray<int, 1024> ids;
    eachWord(folded, [&](QStringView word) { ids.append(idOf(word)); });
    for (qsizetype at = 0; at < ids.size(); ++at) {
        if (ids[at] < 0)
            continue;
        for (const Phrase &phrase : m_phrases.at(ids[at])) {
            const bool fits = at + phrase.words.size() < ids.size();
            if (fits && std::equal(phrase.words.cbegin(), phrase.words.cend(), ids.cbegin() + at + 1))
                ++counts[phrase.number];
        }
    }
}

void KeywordIndex::countBeginnings(QStringView folded, QHash<int, int> &counts) const
{
    QList<int> before; // ids of the words so far
    eachWord(folded, [&](QStringView word) {
        for (const Beginning &beginning : m_beginnings) {
            const qsizetype words = beginning.wordsBefore.size();
            if (word[0] == beginning.text[0] && word.startsWith(beginning.text) && words <= before.size()
                && std::equal(beginning.wordsBefore.cbegin(), beginning.wordsBefore.cend(), before.cend() - words))
                ++counts[beginning.number];
        }
        before.append(idOf(word));
    });
}

void KeywordIndex::countSubstrings(QStringView folded, QHash<int, int> &counts) const
{
    for (qsizetype at = 0; at + 1 < folded.size(); ++at) {
        if (!m_substringStarts.testBit(folded[at].unicode()))
            continue;
        const auto found = m_substrings.constFind(pairKey(folded[at], folded[at + 1]));
        if (found == m_substrings.cend())
            continue;
        for (const Substring &keyword : *found) {
            if (folded.sliced(at).startsWith(keyword.text) && mayStartAt(folded, at, keyword.text))
                ++counts[keyword.number];
        }
    }
}

} // namespace oneul
