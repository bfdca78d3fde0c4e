#include <algorithm>
#include <array>

#include <QStringView>

#include "summary/koreanforms.h"
#include "summary/polaritywords.h"

namespace oneul {

namespace {

/// Words behind (English) or before (Korean) a negator that it is said of.
constexpr int kEnglishTargets = 3;
constexpr int kKoreanTargets = 2;

constexpr std::array<QStringView, 14> kEnglish = {u"not",    u"cannot", u"no",     u"never",   u"neither",
                                                  u"nor",    u"none",   u"nobody", u"nothing", u"without",
                                                  u"hardly", u"barely", u"unable", u"scarcely"};
/// Verbs that say no of what follows; beginnings of their forms.
constexpr std::array<QStringView, 15> kEnglishVerbs = {u"deny",    u"denie",   u"refus",  u"reject", u"fail",
                                                       u"lack",    u"exclud",  u"omit",   u"cancel", u"scrap",
                                                       u"abandon", u"failure", u"rebuff", u"forgo",  u"forwent"};
/// "no more than ten", "no doubt".
constexpr std::array<QStringView, 6> kBehindNo = {u"more", u"fewer", u"less", u"later", u"doubt", u"matter"};
/// "not only", "not necessarily".
constexpr std::array<QStringView, 5> kBehindNot = {u"only", u"just", u"merely", u"least", u"necessarily"};
/// What is behind them is not what "without" and "no" speak of.
constexpr std::array<QStringView, 10> kPlaces = {u"in", u"on",     u"at",    u"by",     u"from",
                                                 u"as", u"during", u"after", u"before", u"when"};
constexpr std::array<QStringView, 17> kKorean = {u"부인했", u"부인하", u"부인한", u"거부", u"거절",  u"반려",
                                                 u"취소",   u"철회",   u"포기",   u"무산", u"보류",  u"제외",
                                                 u"불허",   u"접었",   u"접기로", u"실패", u"백지화"};
constexpr std::array<QStringView, 8> kOnlyLooksSo = {u"끊임없", u"틀림없", u"상관없", u"관계없",
                                                     u"수없",   u"어김없", u"변함없", u"차질없"};

template <std::size_t size>
bool beginsWithOneOf(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::any_of(words, [&](QStringView beginning) { return word.startsWith(beginning); });
}

template <std::size_t size>
bool contains(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

class Reader final
{
public:
    explicit Reader(const ReadSentence &statement) : m_tokens(statement.tokens()) {}

    [[nodiscard]] QList<Negator> read() const
    {
        QList<Negator> negators;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const QString &word = m_tokens[i].text;
            if (word.isEmpty() || m_tokens[i].kind != Token::Kind::Word)
                continue;
            const bool korean = isHangul(word[0]);
            if (korean ? isKorean(i) : isEnglish(i))
                negators.append({i, korean ? koreanTargets(i) : englishTargets(i)});
        }
        return negators;
    }

private:
    [[nodiscard]] QString text(qsizetype index) const
    {
        return index >= 0 && index < m_tokens.size() ? m_tokens[index].text : QString();
    }

    [[nodiscard]] bool isEnglish(qsizetype at) const
    {
        const QString word = text(at);
        const QString next = text(at + 1);
        if (word == u"leaves" || word == u"left" || word == u"leave")
            return next == u"out";
        if (word.startsWith(u"declin"))
            return next == u"to" || isLastOfClause(at);
        if (word == u"no")
            return !contains(kBehindNo, next);
        if (word.endsWith(u"n't") || contains(kEnglish, word))
            return !contains(kBehindNot, next);
        return beginsWithOneOf(kEnglishVerbs, word);
    }

    [[nodiscard]] bool isLastOfClause(qsizetype at) const
    {
        return at + 1 >= m_tokens.size() || m_tokens[at + 1].clause != m_tokens[at].clause;
    }

    [[nodiscard]] bool isKorean(qsizetype at) const
    {
        const QString word = text(at);
        // "40초밖에 걸리지 않는다" says how little it is.
        if (text(at - 1).endsWith(u"밖에") || text(at - 2).endsWith(u"밖에"))
            return false;
        // "열 명을 넘지 않는다" is a bound.
        if (word.contains(u'않'))
            return !text(at - 1).startsWith(u'넘') && !text(at - 1).startsWith(u"초과");
        if (word.startsWith(u'못') || word.contains(u"못하") || word.contains(u"못한") || word.contains(u"못했"))
            return true;
        if (word.contains(u'없'))
            return !beginsWithOneOf(kOnlyLooksSo, word);
        if (word.startsWith(u"아니") || word.startsWith(u"아닌") || word.startsWith(u"아닙"))
            return !text(at - 1).endsWith(u'뿐') && !text(at - 1).endsWith(u"뿐만");
        return word == u"안" || beginsWithOneOf(kKorean, word);
    }

    void collect(QList<qsizetype> &targets, qsizetype from, int step, int most, bool narrow = false) const
    {
        const int clause = m_tokens[from].clause;
        for (qsizetype i = from + step; i >= 0 && i < m_tokens.size() && m_tokens[i].clause == clause; i += step) {
            const bool another = !m_tokens[i].text.isEmpty() && !isHangul(m_tokens[i].text[0]) && isEnglish(i);
            if (targets.size() >= most || another || (narrow && contains(kPlaces, m_tokens[i].text)))
                return;
            // What a Korean sentence is about is not what its verb denies.
            const bool topic = step < 0 && !targets.isEmpty() && (text(i).endsWith(u'은') || text(i).endsWith(u'는'));
            if (!topic && !m_tokens[i].keys.isEmpty() && m_tokens[i].kind != Token::Kind::Number)
                targets.append(i);
        }
    }

    [[nodiscard]] QList<qsizetype> englishTargets(qsizetype at) const
    {
        QList<qsizetype> targets;
        const QString word = text(at);
        collect(targets, at, 1, kEnglishTargets, word == u"without" || word == u"no");
        if (targets.isEmpty())
            collect(targets, at, -1, kEnglishTargets);
        return targets;
    }

    [[nodiscard]] QList<qsizetype> koreanTargets(qsizetype at) const
    {
        QList<qsizetype> targets;
        if (text(at) == u"안")
            collect(targets, at, 1, 1);
        else
            collect(targets, at, -1, kKoreanTargets);
        // Written in one word: "인정하지않는다".
        const QString word = text(at);
        if (word.indexOf(u'않') > 1 || word.indexOf(u'없') > 1)
            targets.prepend(at);
        return targets;
    }

    const QList<Token> &m_tokens;
};

} // namespace

QList<Negator> negatorsOf(const ReadSentence &statement)
{
    return Reader(statement).read();
}

} // namespace oneul
