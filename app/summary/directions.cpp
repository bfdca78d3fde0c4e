#include <algorithm>
#include <array>

#include <QHash>
#include <QString>
#include <QStringView>

#include "summary/koreanforms.h"
#include "summary/polaritywords.h"
#include "text/tokens.h"

namespace oneul {

namespace {

struct Opposites {
    QStringView up;
    QStringView down;
};

/// English words stand for all their forms, Korean ones are beginnings.
constexpr std::array<Opposites, 15> kOpposites = {
    {{u"rise rose risen increase grow grew grown gain climb jump surge soar raise expand widen double triple up "
      u"늘어 늘었 늘렸 늘린 늘리 늘고 늘며 늘릴 증가 상승 급증 급등 오르 올라 올랐 오른 높아 높였 높이 높인 높일 확대 "
      u"성장 인상",
      u"fall fell fallen drop decrease decline reduce cut shrink shrank plunge slump sink sank halve tumble lose lost "
      u"down "
      u"줄어 줄었 줄이 줄인 줄일 줄였 줄고 감소 하락 급감 급락 내렸 내린 떨어 낮아 낮췄 낮추 낮춘 낮출 축소 인하 깎"},
     {u"more higher greater 많이 많은 많아 많았 많다", u"less fewer lower 적게 적은 적어 적었 적다"},
     {u"win won beat outperform defeat surpass prevail 이기 이겼 이긴 승리 승소 앞서 앞섰 앞선 능가 제치 제쳤",
      u"lose lost trail lag 패하 패했 패배 패소 뒤지 뒤졌 뒤처 밀리 밀렸 밀려"},
     {u"support welcome praise favour favor endorse 지지 환영 찬성 칭찬 반겼 반긴 반기",
      u"oppose criticise criticize condemn protest 반대 반발 비판 비난 항의"},
     {u"allow permit approve authorise authorize grant accept 허용 허가 승인 수락",
      u"ban prohibit block forbid veto reject refuse deny 금지 불허 차단 기각 거부 거절"},
     {u"buy bought acquire purchase 인수 매입 사들 구매", u"sell sold divest 매각 팔았 팔기 팔아"},
     {u"start begin began begun launch open resume 시작 개시 재개 착수 열었 개장",
      u"stop end halt suspend close shut cancel discontinue 중단 종료 폐쇄 멈추 멈췄 멈춰"},
     {u"profit surplus 흑자 영업이익 순이익 이익", u"loss deficit 적자 손실 영업손실 순손실"},
     {u"무료 무상", u"유료 유상"},
     {u"sufficient adequate 충분", u"insufficient inadequate 부족 모자라"},
     {u"faster quicker 빠르 빨라 빨랐 빨리", u"slower 느리 느려 느렸"},
     {u"strengthen tighten 강화", u"weaken loosen relax ease 완화 약화"},
     {u"hire recruit 채용", u"dismiss fire layoff 해고 감원"},
     {u"confirm admit acknowledge 시인 확인", u"deny refute 부인"},
     {u"possible available able 가능", u"impossible unavailable unable 불가능"}}};

struct Words {
    QHash<QString, QList<Direction>> english; ///< by word or stem
    QHash<QString, QList<Direction>> korean; ///< by beginning
};

void addWords(Words &words, QStringView list, Direction direction)
{
    for (const QStringView view : list.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = view.toString();
        if (isHangul(word[0])) {
            words.korean[word].append(direction);
            continue;
        }
        const QStringList stems = termsOf(word);
        words.english[stems.isEmpty() ? word : stems.constFirst()].append(direction);
    }
}

const Words &directionWords()
{
    static const Words words = [] {
        Words made;
        for (std::size_t i = 0; i < kOpposites.size(); ++i) {
            addWords(made, kOpposites.at(i).up, {int(i), true});
            addWords(made, kOpposites.at(i).down, {int(i), false});
        }
        return made;
    }();
    return words;
}

QList<Direction> koreanDirections(const QString &word)
{
    for (qsizetype length = std::min<qsizetype>(word.size(), 4); length > 0; --length) {
        const auto found = directionWords().korean.constFind(word.left(length));
        if (found != directionWords().korean.constEnd())
            return *found;
    }
    return {};
}

/// Whether "up", "more" and the like stand before a figure to say something else than a direction.
bool saysHowExact(const ReadSentence &statement, qsizetype at)
{
    const QList<Token> &tokens = statement.tokens();
    const QString &word = tokens[at].text;
    const QString next = at + 1 < tokens.size() ? tokens[at + 1].text : QString();
    if (word == u"up" || word == u"down")
        return at + 1 >= tokens.size() || (tokens[at + 1].kind != Token::Kind::Number && next != u"from");
    const bool compares = word == u"more" || word == u"less" || word == u"fewer" || word == u"higher";
    if (!compares || next != u"than" || at + 2 >= tokens.size())
        return false;
    const qsizetype figure = tokens[at + 2].text == u"the" && at + 3 < tokens.size() ? at + 3 : at + 2;
    return tokens[figure].kind == Token::Kind::Number || tokens[figure].keys.isEmpty();
}

} // namespace

QList<Direction> directionsOf(const ReadSentence &statement, qsizetype token)
{
    const Token &here = statement.tokens()[token];
    if (here.kind != Token::Kind::Word || here.text.isEmpty())
        return {};
    if (isHangul(here.text[0]))
        return koreanDirections(here.text);
    const QString key = here.keys.isEmpty() ? here.text : here.keys.constFirst();
    const auto found = directionWords().english.constFind(key);
    if (found == directionWords().english.constEnd() || saysHowExact(statement, token))
        return {};
    return *found;
}

} // namespace oneul
