#include "summary/clausewords.h"

#include <algorithm>
#include <array>

#include <QStringView>

namespace oneul {

namespace {

constexpr std::array<QStringView, 17> kKoreanEndings = {u"지만", u"으나", u"으며", u"하며",   u"되며", u"이며",
                                                        u"는데", u"은데", u"인데", u"면서",   u"으니", u"므로",
                                                        u"했고", u"였고", u"했다", u"했다며", u"않고"};
/// Nouns that end like a verb that goes on.
constexpr std::array<QStringView, 22> kNouns = {
    u"최고",   u"광고", u"재고", u"보고", u"사고", u"창고",   u"경고", u"참고", u"신고", u"권고", u"예고",
    u"냉장고", u"중고", u"원고", u"피고", u"국고", u"그리고", u"라고", u"다고", u"자고", u"려고", u"말고"};

constexpr std::array<QStringView, 18> kEnglishBeginnings = {
    u"but",    u"while", u"whereas", u"although", u"though", u"because", u"which", u"who", u"whose",
    u"unless", u"if",    u"when",    u"after",    u"before", u"despite", u"until", u"so",  u"where"};
constexpr std::array<QStringView, 34> kVerbs = {
    u"that", u"it",   u"they",  u"he",   u"she",    u"we",   u"is",   u"are",  u"was",   u"were", u"has", u"have",
    u"had",  u"will", u"would", u"can",  u"could",  u"may",  u"must", u"does", u"did",   u"do",   u"not", u"no",
    u"to",   u"then", u"also",  u"must", u"should", u"said", u"says", u"its",  u"their", u"does"};

template <std::size_t size>
bool contains(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

template <std::size_t size>
bool endsWithOneOf(const std::array<QStringView, size> &endings, QStringView word)
{
    return std::ranges::any_of(endings, [&](QStringView ending) { return word.endsWith(ending); });
}

} // namespace

bool endsKoreanClause(const QString &word, const QString &following)
{
    if (endsWithOneOf(kKoreanEndings, word))
        return true;
    if (following.startsWith(u'있') || following.startsWith(u'싶') || following.startsWith(u"나서"))
        return false;
    return word.size() >= 2 && word.endsWith(u'고') && !endsWithOneOf(kNouns, word);
}

bool isKoreanHelper(const QString &word)
{
    constexpr std::array<QStringView, 10> kHelpers = {u"있지", u"되지", u"하지", u"못하", u"못한",
                                                      u"못했", u"않",   u"없",   u"아니", u"아닌"};
    return std::ranges::any_of(kHelpers, [&](QStringView helper) { return word.startsWith(helper); });
}

bool beginsEnglishClause(const QString &word, const QString &following)
{
    if (contains(kEnglishBeginnings, word))
        return true;
    if (word != u"and" && word != u"or")
        return false;
    // What ends like a verb may be a noun, too; cut there, it only makes a short clause more.
    return contains(kVerbs, following) || following.endsWith(u"ed") || following.endsWith(u's');
}

} // namespace oneul
