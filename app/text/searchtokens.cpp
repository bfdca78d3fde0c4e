#include "text/searchtokens.h"

#include <algorithm>

#include <QChar>

#include "text/searchcharacters.h"

namespace oneul {

namespace {

/// Longer words are cut, in the index and in queries alike.
constexpr std::size_t kLongestWord = 60;

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiWord(char c)
{
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
}

int appendUtf8(char *out, char32_t code)
{
    if (code < 0x80) {
        out[0] = char(code);
        return 1;
    }
    if (code < 0x800) {
        out[0] = char(0xC0 | (code >> 6));
        out[1] = char(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = char(0xE0 | (code >> 12));
        out[1] = char(0x80 | ((code >> 6) & 0x3F));
        out[2] = char(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = char(0xF0 | (code >> 18));
    out[1] = char(0x80 | ((code >> 12) & 0x3F));
    out[2] = char(0x80 | ((code >> 6) & 0x3F));
    out[3] = char(0x80 | (code & 0x3F));
    return 4;
}

/// Hangul that is written in its parts is put together (Unicode, 3.12).
char32_t composed(char32_t first, char32_t second)
{
    if (first >= 0x1100 && first <= 0x1112 && second >= 0x1161 && second <= 0x1175)
        return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28;
    const bool isOpen = first >= 0xAC00 && first <= 0xD7A3 && (first - 0xAC00) % 28 == 0;
    if (isOpen && second > 0x11A7 && second <= 0x11C2)
        return first + (second - 0x11A7);
    return 0;
}

} // namespace

/// Broken UTF-8 is read as characters that belong to no word.
SearchTokens::Character SearchTokens::at(int offset) const
{
    const int size = int(m_text.size());
    if (offset >= size)
        return {0, size};
    const auto byte = [this](int i) { return static_cast<unsigned char>(m_text[std::size_t(i)]); };
    const unsigned char lead = byte(offset);
    if (lead < 0x80)
        return {lead, offset + 1};
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || offset + length > size || lead > 0xF4)
        return {0, offset + 1};
    char32_t code = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byte(offset + i) & 0xC0) != 0x80)
            return {0, offset + 1};
        code = (code << 6) | (byte(offset + i) & 0x3F);
    }
    return {code, offset + length};
}

SearchTokens::Character SearchTokens::syllableAt(int offset) const
{
    Character whole = at(offset);
    if (whole.code < 0x1100 || searchCharacter(whole.code) != SearchCharacter::Syllable)
        return {};
    for (int parts = 0; parts < 2; ++parts) {
        const Character next = at(whole.end);
        const char32_t code = next.code < 0x1100 ? 0 : composed(whole.code, next.code);
        if (code == 0)
            break;
        whole = {code, next.end};
    }
    return whole;
}

bool SearchTokens::next()
{
    while (m_inRun || m_at < int(m_text.size())) {
        if (m_inRun) {
            if (nextPair())
                return true;
            continue;
        }
        const char c = m_text[std::size_t(m_at)];
        if (static_cast<unsigned char>(c) < 0x80 && !isAsciiWord(c)) {
            ++m_at;
            continue;
        }
        if (startRun() || readWord())
            return true;
    }
    return false;
}

/// The first syllable of a run; true when it stands alone, which makes it a token.
bool SearchTokens::startRun()
{
    const Character first = syllableAt(m_at);
    if (first.code == 0)
        return false;
    m_syllableStart = m_at;
    m_syllable = first;
    m_at = first.end;
    m_inRun = syllableAt(m_at).code != 0;
    if (m_inRun)
        return nextPair();
    char utf8[4];
    m_word.assign(utf8, std::size_t(appendUtf8(utf8, first.code)));
    m_token = {m_word, m_syllableStart, first.end, true};
    return true;
}

bool SearchTokens::nextPair()
{
    const Character second = syllableAt(m_at);
    m_inRun = second.code != 0;
    if (!m_inRun)
        return false;
    char utf8[8];
    int length = appendUtf8(utf8, m_syllable.code);
    length += appendUtf8(utf8 + length, second.code);
    m_word.assign(utf8, std::size_t(length));
    m_token = {m_word, m_syllableStart, second.end, true};
    m_syllableStart = m_at;
    m_syllable = second;
    m_at = second.end;
    return true;
}

void SearchTokens::append(char32_t code)
{
    char utf8[4];
    const auto length = std::size_t(appendUtf8(utf8, code));
    m_onlyLetters = m_onlyLetters && code >= U'a' && code <= U'z';
    if (m_word.size() + length <= kLongestWord)
        m_word.append(utf8, length);
}

/// Takes one letter or digit of the word; false where the word ends.
bool SearchTokens::readLetter()
{
    const char c = m_text[std::size_t(m_at)];
    if (static_cast<unsigned char>(c) < 0x80) {
        if (!isAsciiWord(c))
            return false;
        append(foldedForSearch(char32_t(c)));
        ++m_at;
        return true;
    }
    const Character character = at(m_at);
    if (searchCharacter(character.code) != SearchCharacter::Word)
        return false;
    switch (character.code) {
    case 0xDF:
    case 0x1E9E:
        append(U's');
        append(U's');
        break;
    case 0xC6:
    case 0xE6:
        append(U'a');
        append(U'e');
        break;
    case 0x152:
    case 0x153:
        append(U'o');
        append(U'e');
        break;
    default:
        append(foldedForSearch(character.code));
    }
    m_at = character.end;
    return true;
}

/// What stands within a word and says nothing: apostrophes between letters, and characters that are not seen.
bool SearchTokens::skipJoiner(bool afterLetter)
{
    const Character sign = at(m_at);
    const bool isApostrophe = sign.code == U'\'' || sign.code == 0x2019;
    if (!isApostrophe) {
        const bool joins = sign.code >= 0x80 && searchCharacter(sign.code) == SearchCharacter::Joiner;
        m_at = joins ? sign.end : m_at;
        return joins;
    }
    const Character next = at(sign.end);
    const bool joins = afterLetter && next.code < 0x250 && QChar::isLetter(next.code);
    if (!joins)
        return false;
    const Character behind = at(next.end);
    const bool isGenitive = (next.code == U's' || next.code == U'S')
                            && (behind.code < 0x80 ? !isAsciiWord(char(behind.code))
                                                   : searchCharacter(behind.code) != SearchCharacter::Word);
    m_at = isGenitive ? next.end : sign.end;
    return !isGenitive;
}

/// "C++", "C#": a single letter keeps the sign behind it.
bool SearchTokens::readSigns()
{
    if (m_word.size() != 1 || !m_onlyLetters)
        return false;
    for (const std::string_view sign : {std::string_view("++"), std::string_view("#")}) {
        if (m_text.substr(std::size_t(m_at), sign.size()) != sign)
            continue;
        m_word += sign;
        m_onlyLetters = false;
        m_at += int(sign.size());
        return true;
    }
    return false;
}

bool SearchTokens::readWord()
{
    const int start = m_at;
    m_word.clear();
    m_onlyLetters = true;
    int end = m_at;
    while (m_at < int(m_text.size())) {
        if (readLetter()) {
            end = m_at;
            continue;
        }
        if (m_word.empty() || !skipJoiner(m_onlyLetters))
            break;
    }
    if (m_word.empty()) {
        m_at = at(m_at).end;
        return false;
    }
    if (m_at == end && readSigns())
        end = m_at;
    m_token = {m_word, start, end, false};
    if (m_stems && m_onlyLetters)
        m_token.text = m_stems->stem(m_word);
    return true;
}

} // namespace oneul
