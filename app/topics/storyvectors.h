#pragma once

#include <utility>
#include <vector>

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace oneul {

/// A text as numbers: (term, weight) by rising term, of Euclidean length 1; empty where it has no words.
using StoryVector = std::vector<std::pair<int, float>>;

/// The weights added up, term by term: both by rising term, each once, and so is the sum.
[[nodiscard]] StoryVector sumOf(const StoryVector &a, const StoryVector &b);

/// Turns titles and texts into TF-IDF vectors. English: stems, pairs of neighbouring ones, pieces of four letters; Korean:
/// syllables in ones and twos. The words of the title weigh more than those of the beginning of the text, which is all of
/// it that is looked at.
class StoryVectors final
{
public:
    void add(const QString &title, const QString &text);
    /// One for each text that was added, in order; what is rare among them weighs most.
    [[nodiscard]] std::vector<StoryVector> vectors() const;

private:
    [[nodiscard]] const StoryVector &termsOfWord(const QString &word);
    void count(const QString &text, float weight, StoryVector &counts);
    [[nodiscard]] int number(const QString &term);
    [[nodiscard]] int numberOfPair(int first, int second);

    int m_terms = 0;
    QHash<QString, int> m_numbers;
    QHash<quint64, int> m_pairs;
    QHash<QString, StoryVector> m_words; ///< what a word is made of, the stem first: words come again and again
    QSet<int> m_korean; ///< terms of Korean words, which are rare or common among Korean texts
    int m_koreanTexts = 0;
    std::vector<StoryVector> m_counts;
};

} // namespace oneul
