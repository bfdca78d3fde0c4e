#pragma once

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
    /// `keyword` gets this number; several keywords may share one.
    void add(const QString &keyword, int number);

    /// How often each number's keywords occur; only those that do.
    [[nodiscard]] QHash<int, int> count(const QString &text) const;

private:
    struct Phrase {
        QList<int> words; ///< after the first
        int number = 0;
    };
    struct Substring {
        QString text;
        int number = 0;
    };

    void addPhrase(const QStringList &words, int number);
    void countPhrases(const QString &folded, QHash<int, int> &counts) const;
    void countSubstrings(const QString &folded, QHash<int, int> &counts) const;

    QHash<QString, int> m_words;
    QHash<int, QList<Phrase>> m_phrases; ///< by first word
    QHash<quint32, QList<Substring>> m_substrings; ///< by the first two characters
};

} // namespace oneul
