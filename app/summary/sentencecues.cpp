#include "summary/sentencecues.h"

#include <algorithm>
#include <initializer_list>
#include <span>

#include <QString>

namespace oneul {

namespace {

using Phrases = std::initializer_list<QStringView>;

bool hasOneOf(QStringView folded, Phrases phrases)
{
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return folded.contains(phrase); });
}

bool opensWithOneOf(QStringView folded, Phrases phrases)
{
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return folded.startsWith(phrase); });
}

bool proposes(QStringView s)
{
    return hasOneOf(s, {u"we propose",      u"we present",       u"we introduce",    u"we develop",
                        u"we design",       u"we devise",        u"we describe a",   u"we provide a",
                        u"we suggest",      u"we formulate",     u"we build",        u"we create",
                        u"is proposed",     u"we derive",        u"we employ",       u"paper proposes",
                        u"paper presents",  u"paper introduces", u"we extend",       u"we apply",
                        u"we use",          u"we offer",         u"is introduced",   u"we leverage",
                        u"we train",        u"work proposes",    u"work presents",   u"work introduces",
                        u"we adapt",        u"we construct",     u"we also propose", u"we therefore propose",
                        u"we thus propose", u"we first propose"});
}

bool shows(QStringView s)
{
    return hasOneOf(s, {u"we show", u"we demonstrate", u"we prove", u"we find", u"we found", u"we observe", u"we argue",
                        u"we establish", u"we also show", u"we further show", u"we verify", u"show that", u"shows that",
                        u"demonstrate that"});
}

bool studies(QStringView s)
{
    return hasOneOf(s, {u"we study",       u"we investigate",  u"we explore",    u"we analyze",
                        u"we analyse",     u"we examine",      u"we consider",   u"we address",
                        u"we tackle",      u"we aim",          u"we seek",       u"we focus",
                        u"we compare",     u"we revisit",      u"paper studies", u"paper investigates",
                        u"paper explores", u"paper addresses", u"our goal",      u"the goal of"});
}

bool speaksOfThisPaper(QStringView s)
{
    return hasOneOf(s, {u"this paper", u"this work", u"in this article", u"this study", u"this article", u"the paper",
                        u"here, we", u"here we", u"to this end", u"to address", u"to tackle", u"to overcome",
                        u"to solve this"});
}

bool speaksOfResults(QStringView s)
{
    return hasOneOf(s, {u"results", u"experiment", u"empirical", u"evaluat", u"benchmark", u"accuracy", u"achiev",
                        u"improv", u"dataset", u"validate"});
}

bool outperforms(QStringView s)
{
    return hasOneOf(s, {u"outperform", u"state-of-the-art", u"state of the art", u"significantly", u"superior",
                        u"competitive", u"better than", u"surpass", u"sota"});
}

bool contrasts(QStringView s)
{
    return opensWithOneOf(s, {u"however", u"unfortunately", u"but ", u"yet", u"despite", u"although", u"while ",
                              u"nevertheless", u"though ", u"in contrast", u"on the other hand"})
           || hasOneOf(s, {u", however", u"remains ", u"challeng", u"suffer", u"limited", u"fail to", u"fails to",
                           u"difficult", u"lack of", u"not well understood", u"it is unclear"});
}

bool isBackground(QStringView s)
{
    return hasOneOf(s, {u"recent", u"has been", u"have been", u"widely", u"fundamental", u"important", u"typically",
                        u"commonly", u"existing", u"previous", u"traditional", u"conventional", u"have shown",
                        u"has shown", u"have become", u"has become", u"popular", u"well-known", u"often"});
}

bool continues(QStringView s)
{
    return opensWithOneOf(s, {u"furthermore",
                              u"moreover",
                              u"additionally",
                              u"in addition",
                              u"finally",
                              u"in particular",
                              u"specifically",
                              u"also",
                              u"then",
                              u"second",
                              u"third",
                              u"thus",
                              u"therefore",
                              u"hence",
                              u"as a result",
                              u"consequently",
                              u"lastly",
                              u"besides",
                              u"next,",
                              u"further,",
                              u"first,",
                              u"firstly",
                              u"more specifically",
                              u"concretely",
                              u"similarly",
                              u"we also",
                              u"we further",
                              u"additional"});
}

bool exemplifies(QStringView s)
{
    return hasOneOf(s, {u"for example", u"for instance", u"such as", u"e.g.", u"including"});
}

bool isNew(QStringView s)
{
    return hasOneOf(s, {u"novel", u" new ", u"the first", u"for the first time"});
}

bool speaksOfMethods(QStringView s)
{
    return hasOneOf(s, {u"method", u"approach", u"framework", u"algorithm", u"technique", u"architecture", u"mechanism",
                        u"procedure"});
}

bool isAvailable(QStringView s)
{
    return hasOneOf(s, {u"available", u"github", u"open-source", u"open source", u"source code", u"our code",
                        u"code is", u"publicly"});
}

bool reports(QStringView s)
{
    return hasOneOf(s, {u" said", u" says", u"according to", u"announce", u"launch", u"releas", u"unveil", u"reported",
                        u"밝혔", u"따르면", u"발표", u"공개", u"출시", u"전했", u"설명했", u"제안", u"강조했"});
}

bool opensWithPronoun(QStringView s)
{
    return opensWithOneOf(s, {u"it ",    u"it's",    u"this ",   u"these ", u"those ", u"they ", u"such ", u"its ",
                              u"their ", u"he ",     u"she ",    u"his ",   u"her ",   u"이는 ", u"이를 ", u"이에 ",
                              u"그는 ",  u"그러나 ", u"하지만 ", u"또 ",    u"또한 ",  u"이어 ", u"그는 "});
}

/// How many wordings of research the text has.
int researchCues(QStringView folded)
{
    constexpr QStringView kCues[] = {
        u"we propose",    u"we present",   u"we introduce", u"we show",        u"we demonstrate", u"this paper",
        u"our method",    u"our approach", u"our model",    u"our results",    u"in this work",   u"state-of-the-art",
        u"experiments",   u"et al.",       u"outperform",   u"announce type:", u"we study",       u"we investigate",
        u"we develop",    u"we find",      u"we prove",     u"we evaluate",    u"our framework",  u"our experiments",
        u"this work",     u"benchmark",    u"baselines",    u"datasets",       u"neural network", u"algorithm",
        u"our algorithm", u"empirically",  u"theoretical",  u"we provide",     u"we explore",     u"we analyze"};
    return int(std::ranges::count_if(kCues, [&](QStringView cue) { return folded.contains(cue); }));
}

/// How many wordings of news it has.
int newsCues(QStringView folded)
{
    constexpr QStringView kCues[] = {u" said",     u" says ",    u" told ",       u"according to", u"announced",
                                     u"million",   u"billion",   u" ceo",         u"this week",    u"yesterday",
                                     u"last year", u"last week", u"spokesperson", u"customers",    u"i'm ",
                                     u"company",   u" today",    u"startup",      u"you can ",     u" your ",
                                     u"i think",   u"investors", u"blog",         u"monday",       u"thursday"};
    return int(std::ranges::count_if(kCues, [&](QStringView cue) { return folded.contains(cue); }));
}

} // namespace

bool hasCue(QStringView folded, Cue cue)
{
    switch (cue) {
    case Cue::Proposes:
        return proposes(folded);
    case Cue::Shows:
        return shows(folded);
    case Cue::Studies:
        return studies(folded);
    case Cue::ThisPaper:
        return speaksOfThisPaper(folded);
    case Cue::Results:
        return speaksOfResults(folded);
    case Cue::Outperforms:
        return outperforms(folded);
    case Cue::Contrasts:
        return contrasts(folded);
    case Cue::Background:
        return isBackground(folded);
    case Cue::Continues:
        return continues(folded);
    case Cue::Exemplifies:
        return exemplifies(folded);
    case Cue::Novelty:
        return isNew(folded);
    case Cue::Method:
        return speaksOfMethods(folded);
    case Cue::Availability:
        return isAvailable(folded);
    case Cue::Reports:
        return reports(folded);
    case Cue::Pronoun:
        return opensWithPronoun(folded);
    }
    return false;
}

Genre genreOf(const QString &title, const QString &text, Language language)
{
    if (language == Language::Korean)
        return Genre::Korean;
    const QString folded = title.toLower() + u' ' + text.left(4000).toLower();
    const int surplus = researchCues(folded) - newsCues(folded);
    const bool tells = hasOneOf(folded, {u" we ", u"this study", u"neural", u"learning", u"language models"});
    return surplus > 0 || (surplus == 0 && tells) ? Genre::Paper : Genre::News;
}

double outcomeCue(const QString &sentence, Language language)
{
    if (language == Language::Korean) {
        const bool prospect = hasOneOf(
            sentence, {u"전망", u"기대", u"예상", u"앞으로", u"향후", u"것으로 보인다", u"계획", u"가능성", u"우려"});
        const bool result =
            hasOneOf(sentence, {u"결과", u"의미", u"시사", u"때문", u"따라서", u"영향", u"강조", u"덕분"});
        return (prospect ? 0.6 : 0) + (result ? 0.4 : 0);
    }
    const QString folded = sentence.toLower();
    const bool result = hasOneOf(folded, {u"results show", u"demonstrate", u"outperform", u"we find", u"we found",
                                          u"conclude", u"achieve", u"improve", u"experiments", u"reveal", u"findings",
                                          u"significantly", u"state-of-the-art"});
    const bool prospect = hasOneOf(folded, {u"suggest", u"implication", u"future", u"could", u"will ", u"expected",
                                            u"potential", u"enable", u"highlight", u"therefore", u"as a result"});
    return (result ? 0.6 : 0) + (prospect ? 0.4 : 0);
}

} // namespace oneul
