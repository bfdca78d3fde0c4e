#include "summary/claimjudge.h"

#include <algorithm>
#include <utility>

#include "summary/namecheck.h"
#include "summary/polarity.h"
#include "summary/roles.h"
#include "text/language.h"

namespace oneul {

namespace {

constexpr qsizetype kLongestClaim = 2'000;
constexpr qsizetype kLongestQuote = 4'000;
constexpr qsizetype kLongestDetail = 200;
/// A sentence with more figures is a table, and none that can be borne out.
constexpr qsizetype kMostFigures = 64;
/// Sentences that a claim stands in word for word, of those that are looked at.
constexpr qsizetype kMostAround = 8;
/// A shorter quote, or piece of a text, proves nothing by standing there.
constexpr qsizetype kShortestQuote = 6;
/// A phrase of so few words says nothing that could be denied.
constexpr int kPhraseWords = 4;

/// Shares of the claim's words, names and figures counting twice: in all of the cited texts …
constexpr double kStanding = 0.5;
/// … and in the sentences that are most alike.
constexpr double kNearWeak = 0.34;
constexpr double kNearSupported = 0.6;
/// Across languages only what both have a common key for can be compared; the rest of the words says nothing.
constexpr double kForeignWeak = 0.25;
constexpr double kForeignSupported = 0.4;
/// What a sentence is preferred by, when it is the quote.
constexpr double kQuoted = 0.2;
/// Sentences that are as near as the nearest.
constexpr double kAsNear = 0.12;
/// Nearer than this, a sentence speaks of the same.
constexpr double kSameMatter = 0.4;
constexpr double kForeignMatter = 0.3;

/// Whether texts of the other language could have this word.
bool isComparable(const Token &token)
{
    return token.kind != Token::Kind::Word
           || std::ranges::any_of(token.keys, [](const QString &key) { return key.startsWith(u'#'); });
}

double weightOf(const Token &token, bool foreign)
{
    if (token.keys.isEmpty() || (foreign && !isComparable(token)))
        return 0;
    return token.kind == Token::Kind::Word ? 1 : 2;
}

/// Share of the claim that `has` finds; 1 where there is nothing to find.
template <class Has>
double shareOf(const ReadSentence &claim, bool foreign, Has has)
{
    double all = 0;
    double found = 0;
    for (const Token &token : claim.tokens()) {
        const double weight = weightOf(token, foreign);
        all += weight;
        found += weight > 0 && has(token) ? weight : 0;
    }
    return all > 0 ? found / all : 1;
}

int comparableWords(const ReadSentence &claim)
{
    return int(std::ranges::count_if(claim.tokens(), [](const Token &token) { return weightOf(token, true) > 0; }));
}

bool standsQuoted(const QString &sentence, const QString &quote)
{
    return !quote.isEmpty() && (quote.contains(sentence) || sentence.contains(quote));
}

QString withoutFullStop(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u'。'))
        text.chop(1);
    return text;
}

QString missingFigure(const ReadSentence &claim, const QList<const ReadArticle *> &cited)
{
    if (claim.figures().size() > kMostFigures)
        return claim.text().left(kLongestDetail);
    for (const Figure &figure : claim.figures()) {
        const bool stands = !figure.asked || std::ranges::any_of(cited, [&](const ReadArticle *article) {
            return std::ranges::any_of(article->figures, [&](const Figure &read) { return answers(read, figure); });
        });
        if (!stands)
            return claim.text().mid(figure.start, figure.length).trimmed();
    }
    return {};
}

} // namespace

/// A sentence and how much of the claim stands in it.
struct ClaimJudge::Near {
    const ReadSentence *statement = nullptr;
    double share = 0;
    bool foreign = false;
    bool quoted = false;

    [[nodiscard]] double rank() const { return share + (quoted ? kQuoted : 0); }
    [[nodiscard]] bool isSameMatter() const { return share >= (foreign ? kForeignMatter : kSameMatter); }
};

ClaimJudge::ClaimJudge(const QList<SourceText> &articles, const Aliases &aliases)
    : m_articles(articles), m_aliases(aliases)
{}

Claim ClaimJudge::judged(Claim claim)
{
    const Verdict verdict = verdictOn(claim);
    claim.support = verdict.support;
    claim.fault = verdict.fault;
    claim.faultDetail = verdict.detail;
    return claim;
}

const ReadArticle *ClaimJudge::article(ArticleId id)
{
    const auto known = m_read.constFind(id);
    if (known != m_read.constEnd())
        return known->get();
    const auto found = std::ranges::find(m_articles, id, &SourceText::id);
    if (found == m_articles.end())
        return nullptr;
    return m_read.insert(id, std::make_shared<const ReadArticle>(*found, m_aliases))->get();
}

ClaimJudge::Verdict ClaimJudge::verdictOn(const Claim &claim)
{
    if (claim.cites.isEmpty())
        return {Support::Unsupported, ClaimFault::NoCite, {}};
    QList<const ReadArticle *> cited;
    for (const ArticleId id : claim.cites) {
        cited.append(article(id));
        if (cited.constLast() == nullptr)
            return {Support::Unsupported, ClaimFault::ForeignCite, QString::number(id)};
    }
    // What is not read can't be borne out.
    if (claim.text.size() > kLongestClaim)
        return {Support::Unsupported, ClaimFault::Overlap, {}};
    const FoldedText text(claim.text);
    const FoldedText quote(claim.quote);
    const auto stands = [&](const QString &folded) {
        return std::ranges::any_of(cited, [&](const ReadArticle *read) { return read->holds(folded); });
    };
    if (text.text().isEmpty())
        return {Support::Unsupported, ClaimFault::Overlap, {}};
    if (!quote.text().isEmpty() && (quote.text().size() > kLongestQuote || !stands(quote.text())))
        return {Support::Unsupported, ClaimFault::QuoteMissing, claim.quote.left(kLongestDetail)};
    const QString said = withoutFullStop(text.text());
    const ReadSentence statement(said, detectLanguage(said), m_aliases);
    if (said.size() < kShortestQuote || !stands(said))
        return compared(statement, quote.text(), cited);
    // Word for word; yet a piece of a sentence may leave out what denies it.
    QList<Near> around;
    for (const ReadArticle *read : std::as_const(cited)) {
        for (const ReadArticle::Sentence &sentence : read->sentences) {
            if (around.size() < kMostAround && sentence.folded.contains(said))
                around.append({&sentence.statement, 1, false, true});
        }
    }
    if (statement.tokens().size() <= kPhraseWords)
        return {};
    return contradicted(statement, around);
}

ClaimJudge::Verdict ClaimJudge::compared(const ReadSentence &claim, const QString &quote,
                                         const QList<const ReadArticle *> &cited) const
{
    if (const QString figure = missingFigure(claim, cited); !figure.isEmpty())
        return {Support::Unsupported, ClaimFault::Number, figure};
    if (const QString name = missingName(claim, cited, m_aliases); !name.isEmpty())
        return {Support::Unsupported, ClaimFault::Name, name};
    const QList<Near> near = nearest(claim, quote, cited);
    bool open = false;
    if (!near.isEmpty()) {
        const QString subject = replacedSubject(claim, *near.constFirst().statement, cited);
        open = !subject.isEmpty() && leavesAgentOpen(claim, *near.constFirst().statement, cited);
        if (!subject.isEmpty() && !open)
            return {Support::Unsupported, ClaimFault::Name, subject};
    }
    if (const Verdict contrary = contradicted(claim, near); contrary.support == Support::Unsupported)
        return contrary;
    const Verdict verdict = overlapping(claim, quote, cited, near);
    // Who did it is likely, not said.
    return open && verdict.support == Support::Supported ? Verdict{Support::Weak, ClaimFault::Overlap, {}} : verdict;
}

/// The sentences that the claim may have been made of, the nearest first.
QList<ClaimJudge::Near> ClaimJudge::nearest(const ReadSentence &claim, const QString &quote,
                                            const QList<const ReadArticle *> &cited)
{
    constexpr qsizetype kMost = 4;
    QList<Near> near;
    for (const ReadArticle *read : cited) {
        for (const ReadArticle::Sentence &sentence : read->sentences) {
            const bool foreign = claim.language() != read->language;
            const double share =
                shareOf(claim, foreign, [&](const Token &token) { return sentence.statement.has(token); });
            if (share > 0)
                near.append({&sentence.statement, share, foreign, standsQuoted(sentence.folded, quote)});
        }
    }
    std::ranges::stable_sort(near, std::greater(), &Near::rank);
    near.resize(std::min(near.size(), kMost));
    return near;
}

/// Contradicted is what the nearest sentence contradicts, unless another one is as near and doesn't.
ClaimJudge::Verdict ClaimJudge::contradicted(const ReadSentence &claim, const QList<Near> &near)
{
    Verdict verdict;
    for (const Near &sentence : near) {
        if (!sentence.isSameMatter() || sentence.rank() < near.constFirst().rank() - kAsNear)
            break;
        const Contradiction found = contradiction(claim, *sentence.statement);
        const QString role =
            found.kind == Contradiction::Kind::None ? exchangedRole(claim, *sentence.statement) : QString();
        if (found.kind == Contradiction::Kind::None && role.isEmpty())
            return {};
        if (verdict.fault != ClaimFault::None)
            continue;
        const bool negation = found.kind == Contradiction::Kind::Negation;
        verdict = {Support::Unsupported, negation ? ClaimFault::Negation : ClaimFault::Name,
                   role.isEmpty() ? found.word : role};
    }
    return verdict;
}

ClaimJudge::Verdict ClaimJudge::overlapping(const ReadSentence &claim, const QString &quote,
                                            const QList<const ReadArticle *> &cited, const QList<Near> &near)
{
    const bool foreign =
        std::ranges::none_of(cited, [&](const ReadArticle *read) { return read->language == claim.language(); });
    const double standing = shareOf(claim, foreign, [&](const Token &token) {
        return std::ranges::any_of(cited, [&](const ReadArticle *read) {
            return std::ranges::any_of(token.keys, [&](const QString &key) { return read->keys.contains(key); });
        });
    });
    const double closest = shareOf(claim, foreign, [&](const Token &token) {
        const auto count = std::min<qsizetype>(near.size(), 2);
        return std::ranges::any_of(near.first(count),
                                   [&](const Near &sentence) { return sentence.statement->has(token); });
    });
    const bool quoted = quote.size() >= kShortestQuote;
    if (foreign) {
        const int words = comparableWords(claim);
        if (words >= 2 && (closest < kForeignWeak || standing < kForeignSupported))
            return {Support::Unsupported, ClaimFault::Overlap, {}};
        if (!quoted || words < 2)
            return {Support::Weak, ClaimFault::NotComparable, {}};
        return closest >= kForeignSupported ? Verdict() : Verdict{Support::Weak, ClaimFault::Overlap, {}};
    }
    if (standing < kStanding || closest < kNearWeak)
        return {Support::Unsupported, ClaimFault::Overlap, {}};
    if (!quoted)
        return {Support::Weak, ClaimFault::QuoteMissing, {}};
    return closest >= kNearSupported ? Verdict() : Verdict{Support::Weak, ClaimFault::Overlap, {}};
}

} // namespace oneul
