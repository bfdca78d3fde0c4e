#include "summary/namecheck.h"

#include <algorithm>
#include <array>

#include <QStringView>

#include "summary/koreanforms.h"
#include "summary/transliteration.h"

namespace oneul {

namespace {

/// Share of the claim's other words that the sentence must have to say the same of somebody else.
constexpr double kSameDeed = 0.6;

/// Capitals that name nothing in particular.
bool isCommon(const QString &word)
{
    constexpr std::array<QStringView, 26> kCommon = {u"ai",  u"ml",  u"it",  u"ceo", u"cto",  u"cfo", u"pc",
                                                     u"tv",  u"api", u"llm", u"llms", u"gpu", u"gpus", u"cpu",
                                                     u"npu", u"vr",  u"ar",  u"usb", u"wi-fi", u"faq", u"pdf",
                                                     u"q1",  u"q2",  u"q3",  u"q4",  u"a.i"};
    return std::ranges::find(kCommon, word) != kCommon.end();
}

bool anyHas(const QList<const ReadArticle *> &articles, const Token &token)
{
    return std::ranges::any_of(articles, [&](const ReadArticle *article) {
        return std::ranges::any_of(token.keys, [&](const QString &key) { return article->keys.contains(key); });
    });
}

QString compacted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

/// Whether one of a name's forms stands in a text, even inside a longer word. Short Latin ones might do so by chance.
bool standsInside(const QStringList &forms, const QList<const ReadArticle *> &articles)
{
    for (const QString &form : forms) {
        const QString wanted = compacted(form);
        const bool sure = !wanted.isEmpty() && (isHangul(wanted[0]) ? wanted.size() >= 2 : wanted.size() >= 4);
        for (const ReadArticle *article : articles) {
            if (sure && article->compact.contains(wanted))
                return true;
        }
    }
    return false;
}

bool isTransliterated(const QString &name, const QList<const ReadArticle *> &articles)
{
    return std::ranges::any_of(articles, [&](const ReadArticle *article) {
        return std::ranges::any_of(article->sentences, [&](const ReadArticle::Sentence &sentence) {
            return std::ranges::any_of(sentence.statement.tokens(), [&](const Token &token) {
                return !token.text.isEmpty() && isHangul(token.text[0]) && soundsLike(name, token.text);
            });
        });
    });
}

bool isMarkedSubject(const Token &token)
{
    constexpr std::array<QStringView, 5> kParticles = {u"은", u"는", u"이", u"가", u"께서"};
    return token.length >= 3 && isHangul(token.text[0])
           && std::ranges::any_of(kParticles, [&](QStringView particle) { return token.text.endsWith(particle); });
}

/// What a text calls somebody without a name.
bool isGenericSubject(QStringView word)
{
    constexpr std::array<QStringView, 32> kGeneric = {
        u"회사", u"기업", u"업체", u"연구", u"정부", u"당국", u"관계", u"업계", u"이들", u"양사", u"시장",
        u"모델", u"기술", u"방식", u"기법", u"서비스", u"제품", u"결과", u"논문", u"저자", u"개발", u"전문",
        u"사용", u"이용", u"고객", u"소비", u"시스템", u"프로", u"이번", u"해당", u"대변", u"측은"};
    return std::ranges::any_of(kGeneric, [&](QStringView beginning) { return word.startsWith(beginning); });
}

/// An English word that begins the claim and may be a name.
bool mayBeName(const Statement &claim, const Token &token)
{
    constexpr std::array<QStringView, 9> kNouns = {u"ion", u"ing", u"ment", u"ity", u"ness", u"ance", u"ence", u"al",
                                                   u"y"};
    if (token.start != 0 || token.length < 3 || !claim.text()[0].isUpper()
        || (token.text.endsWith(u's') && !token.text.endsWith(u"ss")))
        return false;
    return std::ranges::none_of(kNouns, [&](QStringView ending) { return token.text.endsWith(ending); });
}

bool isSubject(const Statement &claim, const Token &token)
{
    if (token.kind != Token::Kind::Word || token.keys.isEmpty())
        return false;
    if (claim.language() == Language::Korean)
        return isMarkedSubject(token) && !isGenericSubject(token.text);
    return mayBeName(claim, token);
}

/// Whether the sentence names somebody whom the claim doesn't.
bool namesAnother(const Statement &source, const Statement &claim)
{
    return std::ranges::any_of(source.tokens(), [&](const Token &token) {
        const bool named = token.kind == Token::Kind::Name
                           || (source.language() == Language::Korean && isSubject(source, token));
        return named && !claim.has(token);
    });
}

} // namespace

QString missingName(const Statement &claim, const QList<const ReadArticle *> &articles, const Aliases &aliases)
{
    for (const Token &token : claim.tokens()) {
        if (token.kind != Token::Kind::Name || isCommon(token.text.toLower()) || anyHas(articles, token))
            continue;
        const QStringList forms = token.name >= 0 ? aliases.forms(token.name) : QStringList(token.text);
        if (!standsInside(forms, articles) && (token.name >= 0 || !isTransliterated(token.text, articles)))
            return claim.text().mid(token.start, token.length);
    }
    return {};
}

QString replacedSubject(const Statement &claim, const Statement &source, const QList<const ReadArticle *> &articles)
{
    if (claim.language() != source.language() || !namesAnother(source, claim))
        return {};
    for (const Token &token : claim.tokens()) {
        if (!isSubject(claim, token) || anyHas(articles, token) || standsInside({token.text}, articles))
            continue;
        int others = 0;
        int shared = 0;
        for (const Token &other : claim.tokens()) {
            if (other.start == token.start || other.keys.isEmpty())
                continue;
            ++others;
            shared += source.has(other) ? 1 : 0;
        }
        if (shared >= 2 && shared >= kSameDeed * others)
            return claim.text().mid(token.start, token.length);
    }
    return {};
}

} // namespace oneul
