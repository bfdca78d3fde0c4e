#include "categories/fuzzymatch.h"

#include <algorithm>

#include "model/names.h"

namespace oneul {

namespace {

constexpr char16_t kFirstSyllable = 0xAC00;
constexpr char16_t kLastSyllable = 0xD7A3;
constexpr int kSyllablesPerInitial = 588; ///< 21 vowels with 28 finals

QChar initialOf(QChar letter)
{
    static constexpr char16_t kInitials[] = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    const char16_t code = letter.unicode();
    if (code < kFirstSyllable || code > kLastSyllable)
        return letter;
    return QChar(kInitials[(code - kFirstSyllable) / kSyllablesPerInitial]);
}

bool isInitial(QChar letter)
{
    return letter.unicode() >= 0x3131 && letter.unicode() <= 0x314E;
}

/// The letters of a name as they are compared with what was typed: syllables, or their initials.
QString comparable(const QString &name, bool initials)
{
    QString letters = foldedName(name);
    if (initials)
        std::ranges::transform(letters, letters.begin(), initialOf);
    return letters;
}

bool comesInOrder(const QString &name, const QString &typed)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        at = name.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

int fuzzyFit(const QString &name, const QString &typed)
{
    // NFKC would make conjoining jamo of the single consonants that somebody types.
    QString sought = typed.simplified().toCaseFolded();
    const bool initials = std::ranges::any_of(sought, isInitial);
    if (initials)
        std::ranges::transform(sought, sought.begin(), initialOf);
    else
        sought = foldedName(typed);
    const QString letters = comparable(name, initials);
    if (letters.isEmpty() || sought.isEmpty())
        return 0;
    const qsizetype at = letters.indexOf(sought);
    if (at == 0)
        return letters.size() == sought.size() ? kWholeName : 4;
    if (at > 0)
        return letters.at(at - 1).isLetterOrNumber() ? 2 : 3;
    return comesInOrder(letters, sought) ? 1 : 0;
}

int fuzzyFit(const Category &category, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return 1;
    int best = std::max(fuzzyFit(category.nameEn, typed), fuzzyFit(category.nameKo, typed));
    for (const QString &alias : category.aliases)
        best = std::max(best, fuzzyFit(alias, typed));
    return best;
}

} // namespace oneul
