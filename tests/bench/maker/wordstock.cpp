#include "bench/maker/wordstock.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList split(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

QStringList coreNouns()
{
    return split(
        u"model data system company language research user result training agent time method image task year team "
        "product network market work report information performance service question law government policy chip paper "
        "benchmark dataset video speech robot tool test problem decision study process answer code feature approach "
        "account hospital patient energy cost price customer business investor startup engineer developer researcher "
        "university school student teacher country world city power water climate memory processor cloud server phone "
        "platform application interface browser search engine algorithm architecture transformer attention layer "
        "parameter weight gradient reward environment action state planning reasoning knowledge graph retrieval index "
        "document text token sentence word translation summary prompt context window embedding vector diffusion "
        "generation quality safety alignment bias risk security privacy attack defence evaluation experiment baseline "
        "accuracy error rate learning supervision label annotation sample distribution pretraining inference latency "
        "throughput hardware accelerator compiler kernel software license community release version update roadmap "
        "partnership contract regulation court lawsuit copyright author artist music audio voice sound sensor camera "
        "vehicle driver factory worker labour job economy trade export growth revenue quarter fund bank payment"_s);
}

QStringList coreVerbs()
{
    return split(
        u"use show make say learn train improve propose present find build release announce report support "
        "reduce increase reach develop compare measure introduce explain require provide offer launch plan "
        "expect allow combine extend replace generate evaluate predict detect select design test deploy scale "
        "publish launch invest acquire raise approve reject delay discuss outline describe demonstrate achieve "
        "observe suggest argue warn confirm reveal consider adopt update optimise compress retrieve translate"_s);
}

QStringList coreAdjectives()
{
    return split(
        u"new large small good first open recent different strong simple general human public deep neural "
        "multimodal generative artificial efficient robust accurate fast slow early late local global private "
        "national medical legal financial technical scientific automatic reliable available common rare useful "
        "effective expensive cheap complex novel visual linguistic statistical synthetic natural foundational"_s);
}

QStringList coreKoreanNouns()
{
    return split(
        u"인공지능 모델 데이터 기술 연구 기업 개발 서비스 시장 정부 학습 언어 결과 사용자 시스템 성능 방법 문제 분야 "
        u"산업 "
        "반도체 로봇 이미지 영상 음성 논문 실험 평가 정확도 추론 훈련 에이전트 플랫폼 소프트웨어 하드웨어 클라우드 "
        "보안 "
        "개인정보 규제 법안 정책 투자 스타트업 매출 고객 제품 출시 협력 계약 대학 연구진 연구팀 교수 학생 교육 의료 "
        "병원 "
        "환자 진단 신약 에너지 전력 비용 가격 세계 국내 미국 중국 한국 서울 유럽 일본 국회 위원회 전문가 개발자 "
        "엔지니어 "
        "코드 검색 번역 요약 질문 답변 문장 단어 문서 지식 그래프 벡터 신경망 트랜스포머 파라미터 강화학습 보상 환경 "
        "계획 "
        "안전 위험 편향 윤리 저작권 소송 법원 작가 음악 콘텐츠 게임 자동차 자율주행 공장 제조 노동 일자리 경제 수출 "
        "성장 "
        "메모리 칩 서버 스마트폰 애플리케이션 인터페이스 공개 오픈소스 벤치마크 데이터셋 생성형 멀티모달 챗봇"_s);
}

QStringList coreKoreanVerbs()
{
    return split(
        u"발표 개발 공개 사용 제공 출시 연구 학습 개선 적용 활용 제안 설명 분석 평가 비교 확인 예측 생성 지원 투자 "
        "확대 강화 구축 도입 운영 추진 계획 논의 검토 결정 승인 요구 감소 증가 달성 기록 예상 전망 강조 지적 경고 "
        "참여 협력 설립 인수 판매 생산 수출 공급 관리 보호 규제 해결 처리 측정 훈련 최적화 요약 번역 검색"_s);
}

/// Words of `syllables` syllables each, none twice and none that is in `words` already, until there are `count`.
QStringList filledUp(QStringList words, int count, Dice dice, const QStringList &syllables, int least, int most,
                     const QStringList &endings)
{
    QSet<QString> known(words.cbegin(), words.cend());
    for (int tries = 0; words.size() < count && tries < count * 50; ++tries) {
        QString word;
        for (int left = least + dice.below(most - least + 1); left > 0; --left)
            word += syllables.at(dice.below(int(syllables.size())));
        word += endings.at(dice.below(int(endings.size())));
        if (known.contains(word))
            continue;
        known.insert(word);
        words.append(word);
    }
    words.removeDuplicates();
    return words;
}

/// Consonants, a vowel and consonants: what English words are made of.
QStringList englishSyllables(Dice dice)
{
    const QStringList onsets =
        split(u"b br c ch cl cr d dr f fl fr g gr h j l m n p pl pr qu r s sc sp st str t tr v w"_s);
    const QStringList vowels = split(u"a e i o u ai ea ou"_s);
    const QStringList codas = split(u"- - - n r l m t s nd nt rt st ck"_s);
    QSet<QString> known;
    QStringList syllables;
    while (syllables.size() < 600) {
        QString syllable = onsets.at(dice.below(int(onsets.size()))) + vowels.at(dice.below(int(vowels.size())));
        const QString coda = codas.at(dice.below(int(codas.size())));
        if (coda != u"-")
            syllable += coda;
        if (!known.contains(syllable))
            syllables.append(syllable);
        known.insert(syllable);
    }
    return syllables;
}

QStringList koreanSyllables()
{
    return split(
        u"가 각 간 감 강 개 건 검 결 경 계 고 공 과 관 광 교 구 국 군 권 기 난 내 농 단 담 당 대 도 독 동 두 등 량 력 "
        u"로 "
        "론 류 리 면 명 모 무 문 물 미 민 발 방 법 변 보 복 본 부 분 비 사 산 상 생 서 석 선 설 성 세 소 속 수 술 시 "
        "식 신 실 심 안 약 양 어 업 여 역 연 영 예 온 용 우 원 위 유 음 의 이 인 일 임 입 자 작 장 재 저 적 전 절 점 "
        "정 제 조 종 주 중 증 지 직 진 질 차 창 책 처 철 체 초 총 추 출 치 침 통 투 판 평 포 표 품 필 하 학 한 합 해 "
        "행 향 험 현 형 화 환 회 효 후"_s);
}

QStringList nameWords()
{
    QStringList core = split(u"OpenAI Google Microsoft Meta NVIDIA Samsung Anthropic Apple Amazon DeepMind Naver Kakao "
                             "IBM Intel TSMC Mistral Qualcomm LG SK Tesla"_s);
    QStringList syllables = englishSyllables(Dice(41));
    core = filledUp(core, 60000, Dice(42), syllables, 2, 3, split(u"o a is on ex ia us el"_s));
    for (qsizetype i = 20; i < core.size(); ++i)
        core[i][0] = core.at(i).at(0).toUpper();
    return core;
}

} // namespace

WordStock::WordStock()
    : m_nouns(filledUp(coreNouns(), 4500, Dice(11), englishSyllables(Dice(1)), 1, 2,
                       split(u"ion ment ity er ness ance ure et al an ow"_s)))
    , m_verbs(filledUp(coreVerbs(), 1200, Dice(12), englishSyllables(Dice(2)), 1, 2, split(u"ate ise ify ect er en"_s)))
    , m_adjectives(filledUp(coreAdjectives(), 1500, Dice(13), englishSyllables(Dice(3)), 1, 2,
                            split(u"al ive ous ic able ent ary"_s)))
    , m_names(nameWords())
    , m_koreanNouns(filledUp(coreKoreanNouns(), 2500, Dice(14), koreanSyllables(), 2, 3, {QString()}))
    , m_koreanVerbs(filledUp(coreKoreanVerbs(), 500, Dice(15), koreanSyllables(), 2, 2, {QString()}))
{}

QString nounForm(const QString &noun, bool plural)
{
    if (!plural)
        return noun;
    if (noun.endsWith(u'y'))
        return noun.chopped(1) + u"ies"_s;
    return noun.endsWith(u's') || noun.endsWith(u"ch") ? noun + u"es"_s : noun + u's';
}

QString verbForm(const QString &verb, int form)
{
    const QString stem = verb.endsWith(u'e') ? verb.chopped(1) : verb;
    switch (form) {
    case 0:
        return stem + u"ed"_s;
    case 1:
        return nounForm(verb, true);
    case 2:
        return stem + u"ing"_s;
    default:
        return verb;
    }
}

QString withParticle(const QString &noun, int particle)
{
    // Hangul syllables stand in the order of their final consonants; the eighth is ㄹ.
    const int last = (noun.back().unicode() - 0xAC00) % 28;
    const bool open = last == 0;
    switch (particle) {
    case 0:
        return noun + (open ? u'는' : u'은');
    case 1:
        return noun + (open ? u'가' : u'이');
    case 2:
        return noun + (open ? u'를' : u'을');
    case 3:
        return open || last == 8 ? noun + u'로' : noun + u"으로"_s;
    case 4:
        return noun + (open ? u'와' : u'과');
    default: {
        static const QStringList others{u"의"_s,   u"에"_s, u"에서"_s, u"도"_s, u"만"_s,
                                        u"까지"_s, u""_s,   u""_s,     u"의"_s};
        return noun + others.at(particle % others.size());
    }
    }
}

} // namespace oneul
