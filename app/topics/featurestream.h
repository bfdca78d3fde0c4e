#pragma once

#include <algorithm>

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

#include "model/articlefacts.h"
#include "text/tokens.h"

namespace oneul {

/// What of an article is looked at; more costs time and says nothing new.
constexpr qsizetype kTitleLetters = 300;
constexpr qsizetype kTextLetters = 1600;

constexpr quint32 kHashStart = 0x811C9DC5U;

/// One step of a running hash (FNV-1a over UTF-16 units).
constexpr quint32 hashStep(quint32 hash, quint32 unit)
{
    return (hash ^ unit) * 0x01000193U;
}

/// Spreads the bits of a running hash over all of its width.
constexpr quint32 hashMixed(quint32 hash)
{
    hash ^= hash >> 16;
    hash *= 0x7FEB352DU;
    hash ^= hash >> 15;
    hash *= 0x846CA68BU;
    return hash ^ (hash >> 16);
}

/// Hands every feature of an article to `use(key, times, strength, first word, last word)`, the words being numbers in the
/// list that words() gives; -1 for what is no word. Title words count twice and once more by themselves.
template <class Use>
class FeatureStream final
{
public:
    explicit FeatureStream(Use use) : m_use(std::move(use)) {}

    void read(const ArticleFacts &facts)
    {
        m_title = true;
        readPart(facts.title.left(kTitleLetters));
        m_title = false;
        readPart(facts.text.left(kTextLetters));
        addNamed(Block::Kind, kindName(facts.kind), kKindStrength);
        addNamed(Block::Source, facts.sourceName.isEmpty() ? QString() : facts.sourceName.toCaseFolded(),
                 kSourceStrength);
    }

    [[nodiscard]] const QList<Word> &words() const { return m_words; }

private:
    enum class Block : quint32 { Word = 1, Pair, Letters, TitleWord, Syllable, Kind, Source };

    static constexpr float kLetterStrength = 0.5F;
    static constexpr float kKindStrength = 1;
    static constexpr float kSourceStrength = 3;
    static constexpr qsizetype kLongestWord = 40;
    static constexpr qsizetype kPiece = 4;

    static constexpr quint32 start(Block block) { return hashStep(kHashStart, quint32(block) << 20); }

    void readPart(const QString &text)
    {
        m_before = 0;
        for (Word &word : wordSpans(text)) {
            m_words.append(std::move(word));
            const QString &letters = m_words.constLast().text;
            if (isHangulOrHan(letters[0]))
                addSyllables(letters);
            else
                addLatin(letters);
        }
    }

    static bool isHangulOrHan(QChar c)
    {
        const char16_t u = c.unicode();
        return (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0x3040 && u <= 0x9FFF);
    }

    void add(quint32 key, float strength, int first)
    {
        m_use(key, m_title ? 2.0F : 1.0F, strength, first, int(m_words.size()) - 1);
    }

    void addNamed(Block block, const QString &name, float strength)
    {
        if (name.isEmpty())
            return;
        quint32 hash = start(block);
        for (const QChar c : name)
            hash = hashStep(hash, c.unicode());
        m_use(hashMixed(hash), 1.0F, strength, -1, -1);
    }

    void addSyllables(const QString &word)
    {
        const int number = int(m_words.size()) - 1;
        m_before = 0;
        quint32 last = 0;
        for (const QChar c : QStringView(word).left(kLongestWord)) {
            const quint32 one = hashStep(start(Block::Syllable), c.unicode());
            add(hashMixed(one), kLetterStrength, number);
            if (last != 0)
                add(hashMixed(hashStep(last, c.unicode())), 1, number);
            last = one;
        }
    }

    void addLatin(const QString &word)
    {
        const int number = int(m_words.size()) - 1;
        quint32 hash = start(Block::Word);
        for (const QChar c : word)
            hash = hashStep(hash, c.unicode());
        const quint32 whole = hashMixed(hash);
        add(whole, 1, number);
        if (m_title)
            m_use(hashMixed(hashStep(hash, quint32(Block::TitleWord) << 20)), 1.0F, 1.0F, number, number);
        if (m_before != 0)
            add(hashMixed(hashStep(hashStep(start(Block::Pair), m_before), whole)), 1, number - 1);
        m_before = whole;
        if (word.size() > 1)
            addPieces(QStringView(word).left(kLongestWord), number);
    }

    /// Each four letters of the word, whose ends count as letters.
    void addPieces(QStringView word, int number)
    {
        const qsizetype size = word.size() + 2;
        const auto at = [&](qsizetype i) -> quint32 {
            return i == 0 ? u'<' : i == size - 1 ? u'>' : word[i - 1].unicode();
        };
        for (qsizetype from = 0; from + kPiece <= size; ++from) {
            quint32 hash = start(Block::Letters);
            for (qsizetype i = from; i < from + kPiece; ++i)
                hash = hashStep(hash, at(i));
            add(hashMixed(hash), kLetterStrength, number);
        }
    }

    Use m_use;
    QList<Word> m_words;
    quint32 m_before = 0; ///< the Latin word before; 0: none
    bool m_title = false;
};

} // namespace oneul
