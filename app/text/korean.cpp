#include "text/korean.h"

#include <algorithm>
#include <array>

#include <QChar>
#include <QList>
#include <QStringView>

namespace oneul {

namespace {

// Final consonants as Unicode counts them (3.12, "Conjoining Jamo Behavior").
constexpr int kNieun = 4;
constexpr int kRieul = 8;
constexpr int kBieup = 17;
constexpr int kSsangSiot = 20;

bool isSyllable(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

/// 0: none; -1: no syllable.
int finalConsonant(QChar c)
{
    return isSyllable(c) ? (c.unicode() - 0xAC00) % 28 : -1;
}

bool endsWithOneOf(QStringView word, QStringView spacedEndings)
{
    const auto endings = spacedEndings.split(u' ');
    return std::ranges::any_of(endings, [&](QStringView ending) { return word.endsWith(ending); });
}

bool isOneOf(QStringView word, QStringView spacedWords)
{
    const auto words = spacedWords.split(u' ');
    return std::ranges::find(words, word) != words.end();
}

KoreanEnding plainEnding(QStringView word)
{
    if (isOneOf(word, u"판다 람다 캐나다 바다 보다 마다 어쩌다 때마다 날마다 해마다 곳마다 사람마다 나라마다"))
        return KoreanEnding::None;
    const QChar before = word[word.size() - 2];
    const int final = finalConsonant(before);
    if (final == kSsangSiot || final == kNieun || endsWithOneOf(word, u"없다 않다 많다 같다 좋다 아니다 이다"))
        return KoreanEnding::Strong;
    if (before == u'니' && word.size() >= 3 && finalConsonant(word[word.size() - 3]) == kBieup)
        return KoreanEnding::Strong;
    if (endsWithOneOf(word, u"보다 마다 려다 가다 오다 에다 니다"))
        return KoreanEnding::None;
    return word.size() >= 3 || final > 0 ? KoreanEnding::Weak : KoreanEnding::None;
}

KoreanEnding politeEnding(QStringView word)
{
    const bool verb = endsWithOneOf(word, u"해요 어요 아요 예요 에요 네요 군요 까요 지요 세요 게요 데요 나요 래요 "
                                          u"워요 와요 줘요 돼요 려요 셔요 겨요 켜요 봐요 거든요 는걸요");
    return verb && word.size() >= 3 ? KoreanEnding::Strong : KoreanEnding::None;
}

KoreanEnding questionEnding(QStringView word)
{
    const QChar before = word[word.size() - 2];
    if (finalConsonant(before) == kRieul)
        return KoreanEnding::Strong;
    const bool formal = before == u'니' && word.size() >= 3 && finalConsonant(word[word.size() - 3]) == kBieup;
    return formal ? KoreanEnding::Strong : KoreanEnding::None;
}

} // namespace

KoreanEnding koreanEnding(QStringView word)
{
    if (word.size() < 2 || !isSyllable(word[word.size() - 2]))
        return KoreanEnding::None;
    switch (word.back().unicode()) {
    case u'다':
        return plainEnding(word);
    case u'요':
        return politeEnding(word);
    case u'죠':
        return KoreanEnding::Strong;
    case u'까':
        return questionEnding(word);
    default:
        return KoreanEnding::None;
    }
}

bool continuesKoreanClause(QStringView nextWord)
{
    static constexpr std::array<QStringView, 33> kContinuations = {
        u"보니", u"보면", u"못해",   u"하더라도", u"해도",   u"하면", u"하니", u"할지라도", u"해서",
        u"하여", u"하는", u"하고",   u"하며",     u"했다",   u"한다", u"할",   u"라는",     u"라고",
        u"고",   u"며",   u"는",     u"면",       u"면서",   u"말고", u"뿐",   u"싶",       u"치더라도",
        u"치면", u"쳐도", u"이거나", u"시피",     u"말했다", u"말다"};
    return std::ranges::any_of(kContinuations, [&](QStringView word) {
        return word.size() == 1 ? nextWord == word : nextWord.startsWith(word);
    });
}

namespace {

constexpr std::array<QStringView, 42> kParticles = {
    u"으로부터", u"에서는", u"에서도", u"으로써", u"으로서", u"이라는", u"이라고", u"에게서", u"까지는",
    u"만으로",   u"에서",   u"에게",   u"으로",   u"로서",   u"로써",   u"부터",   u"까지",   u"처럼",
    u"보다",     u"에는",   u"에도",   u"라는",   u"라고",   u"이나",   u"와의",   u"과의",   u"들이",
    u"들은",     u"들을",   u"은",     u"는",     u"이",     u"가",     u"을",     u"를",     u"의",
    u"에",       u"와",     u"과",     u"로",     u"도",     u"만"};

} // namespace

bool isParticle(QStringView word)
{
    return std::ranges::find(kParticles, word) != kParticles.end();
}

QStringView withoutParticle(QStringView word)
{
    for (const QStringView particle : kParticles) {
        // Many nouns of two syllables end in 로, 도 or 만 themselves ("도로", "온도", "백만").
        const bool nounLike = particle == u"로" || particle == u"도" || particle == u"만";
        if (word.size() >= particle.size() + (nounLike ? 3 : 2) && word.endsWith(particle))
            return word.chopped(particle.size());
    }
    return word;
}

} // namespace oneul
