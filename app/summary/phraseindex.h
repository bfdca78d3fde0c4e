#pragma once

#include <array>
#include <initializer_list>

#include <QList>
#include <QStringView>

namespace oneul {

/// Finds many phrases in one pass. A phrase is found where a word begins with it ("improv" in "improves"). The phrases must
/// be literals.
class PhraseIndex final
{
public:
    void add(int kind, std::initializer_list<QStringView> phrases) { insert(kind, phrases, false); }
    /// Phrases that are looked for at the beginning of a text only.
    void addOpenings(int kind, std::initializer_list<QStringView> phrases) { insert(kind, phrases, true); }

    /// use(kind, number of the phrase), for every place where one stands.
    template <class Use>
    void find(QStringView text, Use use) const
    {
        bool inWord = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool begins = !inWord;
            inWord = text[at].isLetterOrNumber();
            if (!begins)
                continue;
            for (const Entry &entry : m_entries[bucket(text[at])]) {
                if ((at == 0 || !entry.opening) && text.sliced(at).startsWith(entry.phrase))
                    use(entry.kind, entry.number);
            }
        }
    }

private:
    struct Entry {
        QStringView phrase;
        int kind = 0;
        int number = 0;
        bool opening = false;
    };
    static constexpr size_t kBuckets = 64;

    static size_t bucket(QChar c) { return c.unicode() % kBuckets; }
    void insert(int kind, std::initializer_list<QStringView> phrases, bool opening)
    {
        for (const QStringView phrase : phrases)
            m_entries[bucket(phrase.front())].append({phrase, kind, m_count++, opening});
    }

    std::array<QList<Entry>, kBuckets> m_entries;
    int m_count = 0;
};

} // namespace oneul
