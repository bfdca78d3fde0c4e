#include "summary/sentencecues.h"

#include <algorithm>
#include <initializer_list>

#include <QList>
#include <QSet>
#include <QString>

#include "summary/phraseindex.h"

namespace oneul {

namespace {

/// What a sentence of a paper does.
void addDeeds(PhraseIndex &index)
{
    index.add(int(Cue::Proposes), {u"we propose",      u"we present",       u"we introduce",    u"we develop",
                                   u"we design",       u"we devise",        u"we describe a",   u"we provide a",
                                   u"we suggest",      u"we formulate",     u"we build",        u"we create",
                                   u"is proposed",     u"we derive",        u"we employ",       u"paper proposes",
                                   u"paper presents",  u"paper introduces", u"we extend",       u"we apply",
                                   u"we use",          u"we offer",         u"is introduced",   u"we leverage",
                                   u"we train",        u"work proposes",    u"work presents",   u"work introduces",
                                   u"we adapt",        u"we construct",     u"we also propose", u"we therefore propose",
                                   u"we thus propose", u"we first propose"});
    index.add(int(Cue::Shows), {u"we show", u"we demonstrate", u"we prove", u"we find", u"we found", u"we observe",
                                u"we argue", u"we establish", u"we also show", u"we further show", u"we verify",
                                u"show that", u"shows that", u"demonstrate that"});
    index.add(int(Cue::Studies), {u"we study",       u"we investigate",  u"we explore",    u"we analyze",
                                  u"we analyse",     u"we examine",      u"we consider",   u"we address",
                                  u"we tackle",      u"we aim",          u"we seek",       u"we focus",
                                  u"we compare",     u"we revisit",      u"paper studies", u"paper investigates",
                                  u"paper explores", u"paper addresses", u"our goal",      u"the goal of"});
    index.add(int(Cue::ThisPaper),
              {u"this paper", u"this work", u"in this article", u"this study", u"this article", u"the paper",
               u"here, we", u"here we", u"to this end", u"to address", u"to tackle", u"to overcome", u"to solve this"});
    index.add(int(Cue::Results), {u"results", u"experiment", u"empirical", u"evaluat", u"benchmark", u"accuracy",
                                  u"achiev", u"improv", u"dataset", u"validate"});
}

/// How it does it.
void addManners(PhraseIndex &index)
{
    index.add(int(Cue::Outperforms), {u"outperform", u"state-of-the-art", u"state of the art", u"significantly",
                                      u"superior", u"competitive", u"better than", u"surpass", u"sota"});
    index.add(int(Cue::Contrasts), {u"however", u"remains ", u"challeng", u"suffer", u"limited", u"fail to",
                                    u"fails to", u"difficult", u"lack of", u"not well understood", u"it is unclear"});
    index.addOpenings(int(Cue::Contrasts),
                      {u"however", u"unfortunately", u"but ", u"yet", u"despite", u"although", u"while ",
                       u"nevertheless", u"though ", u"in contrast", u"on the other hand"});
    index.add(int(Cue::Background),
              {u"recent", u"has been", u"have been", u"widely", u"fundamental", u"important", u"typically", u"commonly",
               u"existing", u"previous", u"traditional", u"conventional", u"have shown", u"has shown", u"have become",
               u"has become", u"popular", u"well-known", u"often"});
    index.addOpenings(int(Cue::Continues), {u"furthermore",
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
    index.add(int(Cue::Exemplifies), {u"for example", u"for instance", u"such as", u"e.g.", u"including"});
    index.add(int(Cue::Novelty), {u"novel", u"new ", u"the first", u"for the first time"});
    index.add(int(Cue::Method), {u"method", u"approach", u"framework", u"algorithm", u"technique", u"architecture",
                                 u"mechanism", u"procedure"});
    index.add(int(Cue::Availability), {u"available", u"github", u"open-source", u"open source", u"source code",
                                       u"our code", u"code is", u"publicly"});
    index.add(int(Cue::Reports),
              {u"said", u"says", u"according to", u"announce", u"launch", u"releas", u"unveil", u"reported", u"밝혔",
               u"따르면", u"발표", u"공개", u"출시", u"전했", u"설명했", u"제안", u"강조했"});
    index.addOpenings(int(Cue::Pronoun),
                      {u"it ",    u"it's",    u"this ",   u"these ", u"those ", u"they ", u"such ", u"its ",
                       u"their ", u"he ",     u"she ",    u"his ",   u"her ",   u"이는 ", u"이를 ", u"이에 ",
                       u"그는 ",  u"그러나 ", u"하지만 ", u"또 ",    u"또한 ",  u"이어 "});
}

PhraseIndex makeCues()
{
    PhraseIndex index;
    addDeeds(index);
    addManners(index);
    return index;
}

constexpr int kResearch = 0;
constexpr int kNews = 1;

PhraseIndex makeGenres()
{
    PhraseIndex index;
    index.add(
        kResearch,
        {u"we propose",    u"we present",   u"we introduce", u"we show",        u"we demonstrate", u"this paper",
         u"our method",    u"our approach", u"our model",    u"our results",    u"in this work",   u"state-of-the-art",
         u"experiments",   u"et al.",       u"outperform",   u"announce type:", u"we study",       u"we investigate",
         u"we develop",    u"we find",      u"we prove",     u"we evaluate",    u"our framework",  u"our experiments",
         u"this work",     u"benchmark",    u"baselines",    u"datasets",       u"neural network", u"algorithm",
         u"our algorithm", u"empirically",  u"theoretical",  u"we provide",     u"we explore",     u"we analyze"});
    index.add(kNews,
              {u"said",      u"says ",     u"told ",     u"according to", u"announced", u"million",      u"billion",
               u"ceo",       u"this week", u"yesterday", u"last year",    u"last week", u"spokesperson", u"customers",
               u"i'm ",      u"company",   u"today",     u"startup",      u"you can ",  u"your ",        u"i think",
               u"investors", u"blog",      u"monday",    u"thursday"});
    return index;
}

bool hasOneOf(QStringView folded, std::initializer_list<QStringView> phrases)
{
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return folded.contains(phrase); });
}

} // namespace

Cues cuesOf(QStringView folded)
{
    static const PhraseIndex index = makeCues();
    Cues cues;
    index.find(folded, [&](int cue, int) { cues.set(size_t(cue)); });
    return cues;
}

Genre genreOf(const QString &title, const QString &text, Language language)
{
    static const PhraseIndex index = makeGenres();
    if (language == Language::Korean)
        return Genre::Korean;
    const QString folded = title.toLower() + u' ' + text.left(4000).toLower();
    QSet<int> research;
    QSet<int> news;
    index.find(folded, [&](int kind, int phrase) { (kind == kResearch ? research : news).insert(phrase); });
    const bool tells = hasOneOf(folded, {u" we ", u"this study", u"neural", u"learning", u"language models"});
    return research.size() > news.size() || (research.size() == news.size() && tells) ? Genre::Paper : Genre::News;
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
