#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace oneul {

class EnglishStems;

/// A token of a text that is searched. Offsets are bytes of the text.
struct SearchToken {
    std::string_view text; ///< UTF-8; good until the next one is read
    int start = 0;
    int end = 0;
    bool isSyllables = false; ///< of a run of Hangul, Han or Kana: two of them, or the only one
};

/// Cuts UTF-8 into the tokens that the search index holds, one after the other, without copying what needs no change.
/// Runs of letters and digits are words: lower case, without the diacritics of Latin letters, "'s" and apostrophes; "C++"
/// and "C#" keep their signs; "GPT-4o" and "2410.01234" are two words each, to be found as a phrase. With stems, words
/// of nothing but ASCII letters are their English stem. Runs of Hangul, Han and Kana are overlapping pairs.
class SearchTokens final
{
public:
    /// `stems`: null for words as they are written. Text and stems must live as long as this does.
    SearchTokens(std::string_view text, EnglishStems *stems) : m_text(text), m_stems(stems) {}

    bool next(); ///< false at the end
    [[nodiscard]] const SearchToken &token() const { return m_token; }

private:
    struct Character {
        char32_t code = 0;
        int end = 0; ///< where the next one starts
    };

    [[nodiscard]] Character at(int offset) const;
    [[nodiscard]] Character syllableAt(int offset) const;
    bool startRun();
    bool nextPair();
    bool readWord();
    bool readLetter();
    bool skipJoiner(bool afterLetter);
    bool readSigns();
    void append(char32_t code);

    std::string_view m_text;
    EnglishStems *m_stems;
    SearchToken m_token;
    int m_at = 0;
    bool m_inRun = false; ///< of syllables; m_syllable is the first of the next pair
    Character m_syllable;
    int m_syllableStart = 0;
    bool m_onlyLetters = true; ///< the word consists of a to z
    std::string m_word;
};

/// English stems (libstemmer), with a memory of bounded size for the words that come again and again.
class EnglishStems final
{
public:
    EnglishStems();
    ~EnglishStems();
    EnglishStems(const EnglishStems &) = delete;
    EnglishStems &operator=(const EnglishStems &) = delete;

    /// `word` in lower-case ASCII letters. Good until the next call.
    std::string_view stem(std::string_view word);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
