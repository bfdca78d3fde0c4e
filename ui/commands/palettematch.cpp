#include "commands/palettematch.h"

#include <algorithm>
#include <functional>

#include "categories/fuzzymatch.h"

namespace oneul {

namespace {

constexpr char16_t kLastAscii = 0x7f;

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() <= kLastAscii; });
}

char16_t folded(QChar letter)
{
    const char16_t code = letter.unicode();
    return code >= u'A' && code <= u'Z' ? char16_t(code + (u'a' - u'A')) : code;
}

/// Whether the typed letters come in this order; both are ASCII.
bool comesInOrder(const QString &name, const QString &typed)
{
    auto at = name.cbegin();
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        at = std::find_if(at, name.cend(), [&](QChar other) { return folded(other) == folded(letter); });
        if (at == name.cend())
            return false;
        ++at;
    }
    return true;
}

} // namespace

int paletteFit(const QString &name, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return 1;
    if (isAscii(name) && (!isAscii(typed) || !comesInOrder(name, typed)))
        return 0;
    return fuzzyFit(name, typed);
}

QList<PaletteEntry> bestEntries(QList<PaletteEntry> entries, int most)
{
    entries.removeIf([](const PaletteEntry &entry) { return entry.fit <= 0; });
    std::ranges::stable_sort(entries, std::ranges::greater(), &PaletteEntry::fit);
    if (entries.size() > most)
        entries.resize(most);
    return entries;
}

} // namespace oneul
