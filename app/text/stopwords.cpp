#include "text/stopwords.h"

#include <QStringList>

namespace oneul {

namespace {

constexpr QStringView kEnglish =
    u"a about above across after again against all almost alone along already also although always am among an "
    u"and another any anyone anything are around as at away be became because become been before being below "
    u"between both but by can can't cannot could did didn't do does doesn't doing don't done down during each "
    u"either else enough even ever every everyone everything few for from further get gets getting give given got "
    u"had has have having he her here hers herself him himself his how however i i'm if in into is isn't it its "
    u"itself i've just least less let like made make makes many may maybe me might more most much must my myself "
    u"near need neither never next no nobody none nor not nothing now of off often on once one only onto or other "
    u"others our ours ourselves out over own per perhaps quite rather really same several she should since so "
    u"some someone something still such than that that's the their theirs them themselves then there therefore "
    u"these they they're this those though through thus to together too toward towards two under until up upon us "
    u"use used uses using very via was we we're well we've were what whatever when where whether which while who "
    u"whole whom whose why will with within without won't would yet you your yours yourself et al eg ie e.g i.e "
    u"vs etc hence thereby therein whereas moreover furthermore nevertheless";

constexpr QStringView kKorean = u"가 각 간 같은 것 것도 것을 것은 것이 것이다 것으로 게 결국 경우 곧 관련 관한 관해 그 "
                                u"그가 그것 그것은 그것을 그것이 그는 그녀 그녀는 그들 그들은 "
                                u"그래서 그러나 그러면 그러므로 그런 그런데 그럼 그렇게 그렇다 그렇지만 그리고 그에 "
                                u"그의 그저 까지 나 나는 내 너무 네 누구 는 다 다른 다만 "
                                u"다시 단 단지 대로 대부분 대비 대한 대해 대해서 더 더욱 도 동안 된 된다 될 되고 되는 "
                                u"되어 됐다 두 둘 들 등 등을 등의 등이 따라 따라서 따르면 "
                                u"때 때문 때문에 때는 또 또는 또한 로 를 마치 만 만약 만큼 많은 많이 매우 먼저 모두 "
                                u"모든 못 무엇 및 바 바로 밖에 반면 번 보다 뿐 사이 사실 서로 "
                                u"수 수도 수는 수밖에 스스로 아니라 아니다 아닌 아주 아직 안 앞서 약 어느 어떤 어떻게 "
                                u"언제 얼마나 없는 없다 없이 에 에게 에서 여기 여러 여전히 역시 "
                                u"오히려 와 왜 우리 우리가 우리는 우리의 위 위한 위해 위해서 으로 은 을 의 의해 이 "
                                u"이것 이것은 이것이 이는 이다 이들 이들은 이라고 이라는 이런 이러한 "
                                u"이를 이미 이번 이에 이와 이제 이후 있고 있는 있다 있다고 있다는 있도록 있었다 있으며 "
                                u"있을 있지만 자신 자신의 잘 저 저는 전 전혀 점 정도 정말 "
                                u"제 조금 좀 줄 중 중에 즉 지 지금 지난 채 처럼 최근 큰 통한 통해 통해서 특히 하고 "
                                u"하나 하나의 하는 하며 하면 하지 하지만 한 한다 한다는 한편 할 "
                                u"함께 항상 해 해서 해야 했다 했다고 했던 혹은 후 훨씬";

QSet<QString> makeSet()
{
    QSet<QString> words;
    for (const QStringView list : {kEnglish, kKorean}) {
        for (const QStringView word : list.split(u' '))
            words.insert(word.toString());
    }
    return words;
}

} // namespace

const QSet<QString> &stopWords()
{
    static const QSet<QString> words = makeSet();
    return words;
}

} // namespace oneul
