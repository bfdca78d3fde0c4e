#include "summary/koreanforms.h"

#include <algorithm>
#include <array>

#include "text/korean.h"

namespace oneul {

namespace {

constexpr char16_t kFirst = 0xAC00;
constexpr char16_t kLast = 0xD7A3;
constexpr int kFinals = 28;
constexpr int kVowels = 21;
// Vowels and final consonants as Unicode counts them (3.12, "Conjoining Jamo Behavior").
constexpr int kA = 0;
constexpr int kAe = 1;
constexpr int kYeo = 6;
constexpr int kO = 8;
constexpr int kWa = 9;
constexpr int kU = 13;
constexpr int kWo = 14;
constexpr int kI = 20;
constexpr int kHieuh = 18; // among the first consonants

constexpr std::array<QStringView, 78> kAppended = {
    u"교육청", u"공항",   u"시청",   u"지법",   u"으로부터", u"에게서", u"에서의", u"이라는", u"이라고", u"이라며",
    u"이었다", u"으로서", u"으로써", u"이라도", u"께서",     u"에서",   u"에게",   u"으로",   u"로서",   u"로써",
    u"부터",   u"까지",   u"처럼",   u"보다",   u"마저",     u"조차",   u"이나",   u"라도",   u"이며",   u"이고",
    u"이다",   u"였다",   u"라는",   u"라고",   u"라며",     u"이라",   u"한테",   u"이랑",   u"마다",   u"대로",
    u"만큼",   u"밖에",   u"이자",   u"답게",   u"인데",     u"이란",   u"은",     u"는",     u"이",     u"가",
    u"을",     u"를",     u"의",     u"에",     u"와",       u"과",     u"로",     u"도",     u"만",     u"나",
    u"뿐",     u"라",     u"며",     u"고",     u"다",       u"인",     u"일",     u"랑",     u"께",     u"측",
    u"식",     u"산",     u"발",     u"계",     u"사",       u"제",     u"들",     u"등"};

struct Syllable {
    int consonant = 0;
    int vowel = 0;
    int final = 0;
};

Syllable taken(QChar c)
{
    const int number = c.unicode() - kFirst;
    return {number / (kVowels * kFinals), number / kFinals % kVowels, number % kFinals};
}

/// Without a final consonant, and with the vowel that an ending was contracted with: 혔 → 히, 췄 → 추, 했 → 하.
QChar opened(QChar c)
{
    Syllable parts = taken(c);
    if (parts.vowel == kWo)
        parts.vowel = kU;
    else if (parts.vowel == kWa)
        parts.vowel = kO;
    else if (parts.vowel == kYeo)
        parts.vowel = kI;
    else if (parts.vowel == kAe && parts.consonant == kHieuh)
        parts.vowel = kA;
    return QChar(char16_t(kFirst + (parts.consonant * kVowels + parts.vowel) * kFinals));
}

bool isEndingSyllable(QChar c)
{
    return QStringView(u"지고며면다는던게니죠은을").contains(c);
}

} // namespace

bool isHangul(QChar c)
{
    return c.unicode() >= kFirst && c.unicode() <= kLast;
}

bool isParticleChain(QStringView rest)
{
    for (int links = 0; links < 4 && !rest.isEmpty(); ++links) {
        const auto *found =
            std::ranges::find_if(kAppended, [&](QStringView particle) { return rest.startsWith(particle); });
        if (found == kAppended.end())
            return false;
        rest = rest.sliced(found->size());
    }
    return rest.isEmpty();
}

QStringView withoutEnding(QStringView word)
{
    for (const QStringView particle : kAppended) {
        if (word.size() > particle.size() && word.endsWith(particle))
            return word.chopped(particle.size());
    }
    return word;
}

QString koreanStem(QStringView word)
{
    const QStringView bare = withoutParticle(word);
    if (bare.isEmpty() || !isHangul(bare[0]))
        return bare.toString();
    const int final = taken(bare[0]).final;
    // ㄴ, ㄹ, ㅂ and ㅆ may belong to the ending ("뜬다", "쓸", "씁니다", "썼다").
    const bool loose = final == 4 || final == 8 || final == 17 || final == 20;
    if (bare.size() == 1)
        return QString(loose && final != 17 ? opened(bare[0]) : bare[0]);
    if (!isHangul(bare[1]))
        return QString(bare[0]);
    if (isEndingSyllable(bare[1]))
        return QString(loose && bare[1] == u'다' ? opened(bare[0]) : bare[0]);
    return QString(bare[0]) + opened(bare[1]);
}

} // namespace oneul
