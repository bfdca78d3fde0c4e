#include "summary/answerpassages.h"

#include <algorithm>
#include <cmath>

#include <QHash>
#include <QSet>

#include "summary/passages.h"
#include "text/korean.h"
#include "text/language.h"
#include "text/tokens.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTerms = 12;
constexpr qsizetype kMostSentences = 5;
constexpr int kMostOfArticle = 2;
constexpr double kLeastShare = 0.5; ///< of the best one's score
constexpr double kAlike = 0.8; ///< share of terms
constexpr double kTitleShare = 0.3; ///< of what the title has and the sentence hasn't

/// What questions are made of; articles that have these words have not for that reason to do with the question.
bool asksOnly(const QString &word)
{
    static const QSet<QString> words{
        u"what"_s,   u"which"_s,  u"who"_s,    u"when"_s,     u"where"_s,      u"why"_s,    u"how"_s,      u"tell"_s,
        u"say"_s,    u"said"_s,   u"says"_s,   u"know"_s,     u"does"_s,       u"did"_s,    u"there"_s,    u"무엇"_s,
        u"무엇을"_s, u"무엇이"_s, u"누가"_s,   u"누구"_s,     u"언제"_s,       u"어디"_s,   u"어디서"_s,   u"왜"_s,
        u"어떻게"_s, u"어떤"_s,   u"어느"_s,   u"얼마"_s,     u"얼마나"_s,     u"몇"_s,     u"뭐"_s,       u"뭘"_s,
        u"무슨"_s,   u"알려줘"_s, u"말해줘"_s, u"설명해줘"_s, u"있나"_s,       u"있나요"_s, u"있는가"_s,   u"인가"_s,
        u"인가요"_s, u"했나"_s,   u"했나요"_s, u"하는가"_s,   u"되나"_s,       u"되나요"_s, u"무엇인가"_s, u"대해"_s,
        u"대한"_s,   u"관한"_s,   u"관련"_s,   u"관련된"_s,   u"무엇인가요"_s,
    };
    return isStopWord(word) || words.contains(word);
}

/// The terms of all that a thing is called.
QSet<QString> stemsOf(const QStringList &names)
{
    QSet<QString> stems;
    for (const QString &name : names) {
        const QStringList of = terms(name);
        stems.unite(QSet<QString>(of.begin(), of.end()));
    }
    return stems;
}

/// Whether the text has the thing: all terms of one of its names.
bool has(const QSet<QString> &textTerms, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) {
        const QStringList of = terms(name);
        return !of.isEmpty() && std::ranges::all_of(of, [&](const QString &term) { return textTerms.contains(term); });
    });
}

QSet<QString> termSet(const QString &text)
{
    const QStringList of = terms(text);
    return {of.begin(), of.end()};
}

/// A sentence with which of the things it has.
struct Candidate {
    int article = 0;
    QString sentence;
    QList<bool> found;
};

QList<Candidate> candidatesOf(const QList<QStringList> &things, const QList<SourceText> &articles)
{
    QList<Candidate> candidates;
    for (int i = 0; i < articles.size(); ++i) {
        const SourceText &article = articles[i];
        QStringList sentences = quotableSentences(article.text, detectLanguage(article.text));
        if (sentences.isEmpty())
            sentences.append(article.title);
        for (const QString &sentence : std::as_const(sentences)) {
            const QSet<QString> own = termSet(sentence);
            Candidate candidate{i, sentence, {}};
            for (const QStringList &names : things)
                candidate.found.append(has(own, names));
            candidates.append(candidate);
        }
    }
    return candidates;
}

QList<double> rarities(const QList<Candidate> &candidates, qsizetype things)
{
    QList<double> weights;
    for (qsizetype thing = 0; thing < things; ++thing) {
        const auto count = std::ranges::count_if(candidates, [&](const Candidate &c) { return c.found[thing]; });
        weights.append(std::log(1.0 + double(candidates.size() + 1) / double(count + 1)));
    }
    return weights;
}

double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto shared = std::ranges::count_if(a, [&](const QString &term) { return b.contains(term); });
    const auto fewer = std::min(a.size(), b.size());
    return fewer == 0 ? 0 : double(shared) / double(fewer);
}

} // namespace

QList<QStringList> questionTerms(const QString &question, const Aliases &aliases)
{
    QList<QStringList> things;
    QString rest = question;
    for (const Aliases::Mention &mention : aliases.mentions(question)) {
        things.append(aliases.forms(mention.name));
        rest.replace(mention.start, mention.length, QString(mention.length, u' '));
    }
    for (const QString &word : words(rest)) {
        const QString bare = withoutParticle(word).toString();
        const bool isLetter = bare.size() == 1 && !bare.front().isDigit() && bare.front().unicode() < 0x3000;
        if (asksOnly(word) || asksOnly(bare) || isLetter || isParticle(word))
            continue;
        if (std::ranges::none_of(things, [&](const QStringList &names) { return names.contains(bare); }))
            things.append(QStringList{bare});
    }
    return things.mid(0, kMostTerms);
}

SearchQuery queryForAll(const QList<QStringList> &terms)
{
    SearchQuery query;
    for (const QStringList &names : terms) {
        SearchQuery::Words clause;
        for (const QString &name : names)
            clause.anyOf.append({name, SearchTerm::Where::Anywhere, true, false});
        query.words.append(clause);
    }
    return query;
}

SearchQuery queryForAny(const QList<QStringList> &terms)
{
    SearchQuery query;
    SearchQuery::Words clause;
    for (const QStringList &names : terms) {
        for (const QString &name : names)
            clause.anyOf.append({name, SearchTerm::Where::Anywhere, true, false});
    }
    if (!clause.anyOf.isEmpty())
        query.words.append(clause);
    return query;
}

QList<RankedPassage> rankedPassages(const QList<QStringList> &terms, const QList<SourceText> &articles)
{
    const QList<Candidate> candidates = candidatesOf(terms, articles);
    const QList<double> weights = rarities(candidates, terms.size());
    QList<QSet<QString>> titles;
    for (const SourceText &article : articles)
        titles.append(termSet(article.title));
    QList<RankedPassage> passages;
    for (const Candidate &candidate : candidates) {
        double score = 0;
        for (qsizetype thing = 0; thing < terms.size(); ++thing) {
            if (candidate.found[thing])
                score += weights[thing];
            else if (has(titles[candidate.article], terms[thing]))
                score += kTitleShare * weights[thing];
        }
        if (score > 0)
            passages.append({candidate.article, candidate.sentence, score});
    }
    std::ranges::stable_sort(passages, std::greater<>(), &RankedPassage::score);
    return passages;
}

QList<Claim> passageAnswer(const QList<RankedPassage> &passages, const QList<SourceText> &articles)
{
    QList<Claim> claims;
    QList<QSet<QString>> taken;
    QHash<int, int> ofArticle;
    for (const RankedPassage &passage : passages) {
        if (claims.size() >= kMostSentences || passage.score < kLeastShare * passages.first().score)
            break;
        const QSet<QString> own = stemsOf({passage.sentence});
        const bool repeats =
            std::ranges::any_of(taken, [&](const QSet<QString> &other) { return likeness(own, other) >= kAlike; });
        if (repeats || ofArticle[passage.article] >= kMostOfArticle)
            continue;
        ++ofArticle[passage.article];
        taken.append(own);
        Claim claim;
        claim.text = passage.sentence.simplified();
        claim.cites = {articles[passage.article].id};
        claim.quote = passage.sentence;
        claims.append(claim);
    }
    return claims;
}

} // namespace oneul
