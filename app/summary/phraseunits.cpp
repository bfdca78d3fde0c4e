#include "summary/phraseunits.h"

#include <algorithm>
#include <array>

#include <QSet>

#include "text/korean.h"
#include "text/tokens.h"

namespace oneul {

namespace {

constexpr QStringView kGenericEnglish =
    u"ability able accuracy achieve additional address advance aim algorithm allow analysis analyze apply application "
    u"approach architecture article aspect author available average base baseline benefit benchmark best better big "
    u"build call capability capture case challenge change code common compare comparable comparison complex component "
    u"compute conduct consider consist contain context contribution cost create current data dataset day deal deep "
    u"demonstrate depend describe design detail develop development difference different difficult directly domain "
    u"early easy effect effective effectively efficiency efficient efficiently employ enable end engineer enhance "
    u"ensure error evaluate evaluation evidence example exist experiment experimental explain explore extend extensive "
    u"extract fact factor fast feature field final find finding first focus follow form framework free full function "
    u"further general generally generate goal good great group help high higher highly idea identify image impact "
    u"implement important improve improvement include increase information input insight instance interest introduce "
    u"investigate issue join key know knowledge lack large larger latest lead leading learn learning level leverage "
    u"limit limitation limited line list local long look low lower main maintain major make mean measure method metric "
    u"million minute model module month multiple need network new novel number obtain offer old open operate order "
    u"original output overall paper part particular past people perform performance period person place plan point "
    u"popular possible potential power practice present previous prior problem procedure process produce product "
    u"project propose provide public purpose quality question range rate real recent recently reduce relate release "
    u"remain report represent require research researcher respective result review role run sample say scale scenario "
    u"second section set setting several show significant significantly similar simple single size small solution "
    u"solve source space specific specifically standard start state state-of-the-art step strategy strong structure "
    u"study subject success successful suggest superior support system take target task team technique technology "
    u"term test theory thing third time today tool top topic total train training type typical typically understand "
    u"unique update user utilize validate value variety various version view want way week wide widely work world "
    u"worse write year yesterday show ask tell company billion comment points";

constexpr QStringView kGenericKorean =
    u"방법 결과 연구 기술 문제 모델 사용 활용 제공 개발 분석 성능 시스템 데이터 이용 적용 제안 실험 논문 기존 다양 "
    u"중요 필요 가능 최근 오늘 내용 부분 분야 "
    u"과정 상황 상태 방식 수준 정도 사람 사용자 회사 업체 관련 발표 공개 설명 지난해 올해 내년 이날 지난달 이번 현재 "
    u"미국 한국 국내 세계 글로벌 기자 대표 "
    u"새로운 주요 여러 모든 높은 낮은 많은 이상 이하 이후 이전 대상 기반 통해 대해 위해 가운데 때문 경우 역시 바로 "
    u"직접 점점 계속 매우 크게 "
    u"있어 없어 하나 전체 일부 최초 최대 최소 기능 서비스 제품 작업 학습 정보 변화 영향 효과 목표 역할 특징 조사";

QSet<QString> makeGeneric()
{
    QSet<QString> keys;
    for (const QStringView word : kGenericEnglish.split(u' ')) {
        const QStringList stems = termsOf(word.toString());
        keys.insert(stems.isEmpty() ? word.toString() : stems.constFirst());
    }
    for (const QStringView word : kGenericKorean.split(u' '))
        keys.insert(word.toString());
    return keys;
}

bool isGeneric(const QString &key)
{
    static const QSet<QString> generic = makeGeneric();
    return generic.contains(key);
}

/// Verbs and adjectives in the forms that stand before nouns or join clauses.
bool isInflected(QStringView word)
{
    if (koreanEnding(word) != KoreanEnding::None)
        return true;
    static constexpr std::array<QStringView, 54> kEndings = {
        u"하는",   u"하고", u"하며", u"하여", u"하게", u"하기", u"해서", u"해야", u"했던", u"하던",   u"하면",
        u"하지",   u"되는", u"되고", u"되며", u"되어", u"돼",   u"된",   u"될",   u"적인", u"적으로", u"있는",
        u"없는",   u"있던", u"있을", u"으며", u"면서", u"지만", u"도록", u"려는", u"려고", u"았던",   u"었던",
        u"는데",   u"같은", u"위한", u"대한", u"통한", u"라며", u"다며", u"다고", u"다는", u"라고",   u"라는",
        u"스러운", u"시켜", u"드는", u"리는", u"치는", u"키는", u"내는", u"쓰는", u"오는", u"보는"};
    const bool ends = std::ranges::any_of(kEndings, [&](QStringView ending) { return word.endsWith(ending); });
    static constexpr std::array<QStringView, 30> kAdnominal = {
        u"이끈", u"만든", u"다룬", u"만난", u"닮은", u"나온", u"나선", u"내놓은", u"밝힌", u"높인",
        u"넘은", u"받은", u"얻은", u"잡은", u"찾은", u"보인", u"쓰인", u"열린",   u"알린", u"늘린",
        u"줄인", u"바꾼", u"키운", u"세운", u"지은", u"가진", u"거둔", u"앞둔",   u"맡은", u"담은"};
    if (std::ranges::find(kAdnominal, word) != kAdnominal.end())
        return true;
    const bool adnominal = word.size() >= 3 && (word.endsWith(u'한') || word.endsWith(u'할') || word.endsWith(u'해'));
    return ends || adnominal;
}

void describeHangul(PhraseUnit &unit, const QString &word)
{
    const QStringView stem = withoutParticle(word);
    unit.key = stem.toString();
    unit.end = unit.start + stem.size();
    unit.joinsNext = stem.size() == word.size();
    unit.content = stem.size() >= 2 && !isStopWord(word) && !isStopWord(unit.key) && !isInflected(word);
    unit.mayEnd = unit.content;
}

void describeLatin(PhraseUnit &unit, const QString &word)
{
    const QStringList stems = termsOf(word);
    unit.key = stems.isEmpty() ? word : stems.constFirst();
    // The stemmer leaves plurals of acronyms ("llms"), which have no vowel.
    if (unit.key.size() > 3 && unit.key.endsWith(u's') && !unit.key.endsWith(u"ss"))
        unit.key.chop(1);
    unit.joinsNext = true;
    const bool number = std::ranges::none_of(word, [](QChar c) { return c.isLetter(); });
    unit.content = !stems.isEmpty() && !number;
    unit.mayEnd = unit.content && !word.endsWith(u"ly") && !(word.size() > 4 && word.endsWith(u"ed"));
}

/// Ties a unit to the one before it: "fine-tuning", "챗GPT", "AI반도체", "GPT를". False: they stay apart.
bool attach(PhraseUnit &before, const Word &word, const QString &text)
{
    const qsizetype gap = word.start - before.end;
    if (gap == 0 && isHangulWord(word.text) && isParticle(word.text)) {
        before.joinsNext = false;
        before.mayEnd = before.content;
        return true;
    }
    const bool hyphen = gap == 1 && (text[before.end] == u'-' || text[before.end] == u'‑');
    if (!hyphen && gap != 0)
        return false;
    PhraseUnit added;
    added.start = word.start;
    added.end = word.start + word.length;
    if (isHangulWord(word.text))
        describeHangul(added, word.text);
    else
        describeLatin(added, word.text);
    before.key += (hyphen ? QStringLiteral("-") : QString()) + added.key;
    before.end = added.end;
    before.content = before.content || added.content;
    before.mayEnd = added.mayEnd || hyphen;
    before.joinsNext = added.joinsNext;
    return true;
}

bool onlyBlankBetween(const QString &text, const PhraseUnit &unit, const PhraseUnit &next)
{
    return next.start - unit.end == 1 && text[unit.end] == u' ';
}

} // namespace

QList<PhraseUnit> phraseUnits(const QString &text)
{
    QList<PhraseUnit> units;
    for (const Word &word : wordSpans(text)) {
        if (!units.isEmpty() && attach(units.last(), word, text))
            continue;
        PhraseUnit unit;
        unit.start = word.start;
        unit.end = word.start + word.length;
        if (isHangulWord(word.text))
            describeHangul(unit, word.text);
        else
            describeLatin(unit, word.text);
        units.append(unit);
    }
    for (qsizetype i = 0; i < units.size(); ++i) {
        units[i].generic = isGeneric(units[i].key);
        units[i].joinsNext =
            i + 1 < units.size() && units[i].joinsNext && onlyBlankBetween(text, units[i], units[i + 1]);
    }
    return units;
}

} // namespace oneul
