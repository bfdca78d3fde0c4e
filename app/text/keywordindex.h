#pragma once

#include <QBitArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace oneul {

/// Finds many keywords in a text in one pass: Latin ones as whole words (plurals folded, hyphens as
/// blanks), those with Hangul as substrings.
class KeywordIndex final
{
public:
    /// `keyword` gets this number; several keywords may share one. A "*" at the end of a Latin one stands for the rest of
    /// its last word.
    void add(const QString &keyword, int number);

    /// How often each number's keywords occur; only those that do.
    [[nodiscard]] QHash<int, int> count(const QString &text) const;

private:
    struct Phrase {
        QList<int> words; ///< after the first
        int number = 0;
    };
    struct Beginning {
        QList<int> wordsBefore;
        QString text;
        int number = 0;
    };
    struct Substring {
        QString text;
        int number = 0;
    };

    void addPhrase(const QStringList &words, int number);
    [[nodiscard]] int addWord(const QString &word);
    void countPhrases(QStringView folded, QHash<int, int> &counts) const;
    void countBeginnings(QStringView folded, QHash<int, int> &counts) const;
    void countSubstrings(QStringView folded, QHash<int, int> &counts) const;
    [[nodiscard]] int idOf(QStringView word) const;

    QHash<quint32, QList<int>> m_ids; ///< by the hash of the word, so that no word of a text becomes a string
    QStringList m_texts; ///< by id
    QBitArray m_shapes; ///< beginnings and lengths that words have: most words of a text have another
    QList<QList<Phrase>> m_phrases; ///< by the id of the first word
    QList<Beginning> m_beginnings;
    QHash<quint32, QList<Substring>> m_substrings; ///< by the first two characters
    QBitArray m_substringStarts; ///< first characters of substrings
};

} // namespace oneul
