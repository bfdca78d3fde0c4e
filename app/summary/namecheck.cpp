#include "summary/namecheck.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>
#include <QStringView>

#include "summary/koreanforms.h"
#include "summary/transliteration.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Share of the claim's other words that the sentence must have to say the same of somebody else.
constexpr double kSameDeed = 0.6;
/// The same, where the name that is said to be replaced does stand in the article.
constexpr double kSameSentence = 0.75;
/// Names of a claim that may stand in the articles in another form only.
constexpr qsizetype kMostLooked = 12;

/// Capitals that name nothing in particular.
bool isCommon(const QString &word)
{
    constexpr std::array<QStringView, 11> kCommon = {u"ai", u"it", u"ceo", u"cto", u"cfo", u"q1",
                                                     u"q2", u"q3", u"q4",  u"tv",  u"a.i"};
    return std::ranges::find(kCommon, word) != kCommon.end();
}

/// "GPUs" is known where "GPU" is.
bool anyHasSingular(const QList<const ReadArticle *> &articles, const QString &written)
{
    const bool plural = written.size() > 2 && written.endsWith(u's') && written[written.size() - 2].isUpper();
    const QString singular = written.chopped(plural ? 1 : 0).toLower();
    return plural && std::ranges::any_of(articles, [&](const ReadArticle *article) {
               return article->keys.contains(singular);
           });
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

/// "GANs" for "generative adversarial networks", "SOTA" for "state-of-the-art".
bool isSpeltOut(QString name, const QList<const ReadArticle *> &articles)
{
    if (name.size() > 3 && name.endsWith(u's'))
        name.chop(1);
    const bool capitals = std::ranges::all_of(name, [](QChar c) { return c.isUpper(); });
    const QString initials = name.toLower();
    return capitals && name.size() >= 2 && name.size() <= 6
           && std::ranges::any_of(articles,
                                  [&](const ReadArticle *article) { return article->initials.contains(initials); });
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
        u"회사", u"기업", u"업체", u"연구", u"정부",   u"당국", u"관계", u"업계", u"이들", u"양사", u"시장",
        u"모델", u"기술", u"방식", u"기법", u"서비스", u"제품", u"결과", u"논문", u"저자", u"개발", u"전문",
        u"사용", u"이용", u"고객", u"소비", u"시스템", u"프로", u"이번", u"해당", u"대변", u"측은"};
    return std::ranges::any_of(kGeneric, [&](QStringView beginning) { return word.startsWith(beginning); });
}

/// An English word that begins the claim and may be a name.
bool mayBeName(const ReadSentence &claim, const Token &token)
{
    constexpr std::array<QStringView, 9> kNouns = {u"ion",  u"ing",  u"ment", u"ity", u"ness",
                                                   u"ance", u"ence", u"al",   u"y"};
    if (token.start != 0 || token.length < 3 || !claim.text()[0].isUpper()
        || (token.text.endsWith(u's') && !token.text.endsWith(u"ss")))
        return false;
    return std::ranges::none_of(kNouns, [&](QStringView ending) { return token.text.endsWith(ending); });
}

bool isSubject(const ReadSentence &claim, const Token &token)
{
    if (token.kind != Token::Kind::Word || token.keys.isEmpty())
        return false;
    if (claim.language() == Language::Korean)
        return isMarkedSubject(token) && !isGenericSubject(token.text);
    return mayBeName(claim, token);
}

/// Whether the sentence names somebody whom the claim doesn't.
bool namesAnother(const ReadSentence &source, const ReadSentence &claim)
{
    return std::ranges::any_of(source.tokens(), [&](const Token &token) {
        const bool named =
            token.kind == Token::Kind::Name || (source.language() == Language::Korean && isSubject(source, token));
        return named && !claim.has(token);
    });
}

} // namespace

QString missingName(const ReadSentence &claim, const QList<const ReadArticle *> &articles, const Aliases &aliases)
{
    qsizetype looked = 0;
    for (const Token &token : claim.tokens()) {
        if (token.kind != Token::Kind::Name || isCommon(token.text.toLower()) || anyHas(articles, token))
            continue;
        const QStringList forms = token.name >= 0 ? aliases.forms(token.name) : QStringList(token.text);
        const QString written = claim.text().mid(token.start, token.length);
        // All that follows looks through the whole articles.
        if (++looked > kMostLooked)
            return written;
        if (!standsInside(forms, articles) && !isSpeltOut(written, articles) && !anyHasSingular(articles, written)
            && (token.name >= 0 || !isTransliterated(token.text, articles)))
            return written;
    }
    return {};
}

namespace {

struct Shared {
    int words = 0; ///< of the claim, names and one more apart
    int found = 0; ///< of them in the sentence
};

Shared sharedWords(const ReadSentence &claim, const Token &without, const ReadSentence &source)
{
    Shared shared;
    for (const Token &token : claim.tokens()) {
        if (token.start == without.start || token.keys.isEmpty() || token.kind == Token::Kind::Name)
            continue;
        ++shared.words;
        shared.found += source.has(token) ? 1 : 0;
    }
    return shared;
}

const Token *firstOf(const ReadSentence &statement)
{
    const auto found =
        std::ranges::find_if(statement.tokens(), [](const Token &token) { return !token.keys.isEmpty(); });
    return found == statement.tokens().end() ? nullptr : &*found;
}

/// A claim that begins with a name and goes on as a sentence that begins with another one does.
QString replacedFirstName(const ReadSentence &claim, const ReadSentence &source)
{
    const Token *name = firstOf(claim);
    const Token *other = firstOf(source);
    if (name == nullptr || other == nullptr || name->kind != Token::Kind::Name || other->kind != Token::Kind::Name
        || source.has(*name) || claim.has(*other))
        return {};
    const Shared shared = sharedWords(claim, *name, source);
    return shared.found >= 3 && shared.found >= kSameSentence * shared.words ? name->text : QString();
}

/// Whether a form of "to be" follows the name that the sentence begins with, as in the passive.
bool beginsPassively(const ReadSentence &statement, const Token &first)
{
    static const QRegularExpression toBe(
        u"^(?:\\s+[A-Z][\\w-]*){0,3}\\s+(?:(?:has|have|had|will)\\s+be(?:en)?|is|are|was|were)\\b"_s);
    return toBe.match(statement.text().mid(first.start + first.length, 80)).hasMatch();
}

bool namesAgent(const ReadSentence &statement)
{
    return statement.text().contains(u" by "_s, Qt::CaseInsensitive);
}

} // namespace

bool leavesAgentOpen(const ReadSentence &claim, const ReadSentence &source, const QList<const ReadArticle *> &articles)
{
    const Token *name = firstOf(claim);
    const Token *other = firstOf(source);
    if (claim.language() != Language::English || source.language() != Language::English || name == nullptr
        || other == nullptr || name->kind != Token::Kind::Name || !beginsPassively(source, *other) || namesAgent(source)
        || beginsPassively(claim, *name))
        return false;
    const auto begins = [name](const ReadArticle::Sentence &sentence) {
        const Token *first = firstOf(sentence.statement);
        return first != nullptr
               && std::ranges::any_of(name->keys, [&](const QString &key) { return first->keys.contains(key); });
    };
    return std::ranges::any_of(
        articles, [&](const ReadArticle *article) { return std::ranges::any_of(article->sentences, begins); });
}

QString replacedSubject(const ReadSentence &claim, const ReadSentence &source,
                        const QList<const ReadArticle *> &articles)
{
    if (const QString name = replacedFirstName(claim, source); !name.isEmpty())
        return name;
    if (claim.language() != source.language() || !namesAnother(source, claim))
        return {};
    for (const Token &token : claim.tokens()) {
        if (!isSubject(claim, token) || anyHas(articles, token) || standsInside({token.text}, articles))
            continue;
        const Shared shared = sharedWords(claim, token, source);
        if (shared.found >= 2 && shared.found >= kSameDeed * shared.words)
            return claim.text().mid(token.start, token.length);
    }
    return {};
}

} // namespace oneul
