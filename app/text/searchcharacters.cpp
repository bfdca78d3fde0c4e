#include "text/searchcharacters.h"

#include <array>
#include <utility>

#include <QChar>
#include <QList>
#include <QString>

namespace oneul {

namespace {

bool isIn(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

bool isSyllable(char32_t code)
{
    return isIn(code, 0xAC00, 0xD7A3) || isIn(code, 0x4E00, 0x9FFF) || isIn(code, 0x3041, 0x30FF)
           || isIn(code, 0x3131, 0x318E) || isIn(code, 0x1100, 0x11FF) || isIn(code, 0x3400, 0x4DBF)
           || isIn(code, 0xF900, 0xFAD9) || isIn(code, 0x31F0, 0x31FF) || isIn(code, 0x3005, 0x3007)
           || isIn(code, 0xFF66, 0xFFDC) || isIn(code, 0x20000, 0x3FFFF) || isIn(code, 0xA960, 0xA97C)
           || isIn(code, 0xD7B0, 0xD7FB);
}

bool isJoiner(char32_t code)
{
    return isIn(code, 0x0300, 0x036F) || code == 0xAD || isIn(code, 0x200B, 0x200D) || code == 0x2060 || code == 0xFEFF
           || isIn(code, 0xFE00, 0xFE0F);
}

/// The letter under the diacritics, in lower case.
char32_t bareLetter(char32_t code)
{
    const QString text = QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD);
    const auto parts = text.toUcs4();
    const char32_t first = parts.isEmpty() ? code : parts.first();
    return QChar::isLetterOrNumber(first) ? QChar::toCaseFolded(first) : QChar::toCaseFolded(code);
}

/// The Latin letters beyond ASCII come often, and finding out takes long.
using Block = std::array<char32_t, 0x250 - 0xC0>;

Block latinBlock()
{
    Block block{};
    for (char32_t i = 0; i < block.size(); ++i)
        block[i] = bareLetter(0xC0 + i);
    const std::pair<char32_t, char32_t> others[] = {{0xD8, U'o'},  {0xF8, U'o'},  {0x110, U'd'}, {0x111, U'd'},
                                                    {0x141, U'l'}, {0x142, U'l'}, {0x131, U'i'}, {0x130, U'i'}};
    for (const auto &[code, letter] : others)
        block[code - 0xC0] = letter;
    return block;
}

} // namespace

SearchCharacter searchCharacter(char32_t code)
{
    if (isSyllable(code) && QChar::isLetterOrNumber(code))
        return SearchCharacter::Syllable;
    if (isJoiner(code))
        return SearchCharacter::Joiner;
    // Signs on letters of other scripts (vowels of Hindi or Thai) are parts of words.
    if (QChar::isLetterOrNumber(code) || QChar::isMark(code))
        return SearchCharacter::Word;
    return SearchCharacter::None;
}

char32_t foldedForSearch(char32_t code)
{
    static const Block kLatin = latinBlock();
    if (code < 0x80)
        return isIn(code, U'A', U'Z') ? code + 0x20 : code;
    if (isIn(code, 0xC0, 0x24F))
        return kLatin[code - 0xC0];
    if (isIn(code, 0xFF01, 0xFF5E))
        return foldedForSearch(code - 0xFEE0);
    // Only these have letters with diacritics that people leave out.
    if (isIn(code, 0x1E00, 0x1FFF) || isIn(code, 0x370, 0x52F))
        return bareLetter(code);
    return QChar::toCaseFolded(code);
}

} // namespace oneul
