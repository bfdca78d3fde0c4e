#include "summary/polarity.h"

#include <algorithm>
#include <cmath>

#include <QSet>

#include "summary/polaritywords.h"

namespace oneul {

namespace {

/// Clauses that are less alike than this speak of different things.
constexpr double kAlike = 0.3;
/// Share of a clause's words, names apart, that must be found to say that it is told of somebody else.
constexpr double kSameDeed = 0.6;

bool shareKey(const Token &a, const Token &b)
{
    return std::ranges::any_of(a.keys, [&](const QString &key) { return b.keys.contains(key); });
}

double weightOf(const Token &token)
{
    if (token.keys.isEmpty())
        return 0;
    return token.kind == Token::Kind::Word ? 1 : 2;
}

/// A clause with what it says no of.
struct Clause {
    const ReadSentence *statement = nullptr;
    QList<qsizetype> tokens;
    QList<Negator> negators;
    QSet<QString> keys;
    double weight = 0;

    [[nodiscard]] const Token &token(qsizetype index) const { return statement->tokens()[index]; }
    [[nodiscard]] bool isDenied(qsizetype index) const
    {
        return std::ranges::any_of(negators, [&](const Negator &negator) { return negator.targets.contains(index); });
    }
    /// Tokens that mean the same.
    [[nodiscard]] QList<qsizetype> like(const Token &other) const
    {
        QList<qsizetype> found;
        std::ranges::copy_if(tokens, std::back_inserter(found),
                             [&](qsizetype index) { return shareKey(token(index), other); });
        return found;
    }
    [[nodiscard]] bool has(const Token &other) const
    {
        return std::ranges::any_of(other.keys, [&](const QString &key) { return keys.contains(key); });
    }
};

QList<Clause> clausesOf(const ReadSentence &statement)
{
    QList<Clause> clauses(statement.clauses());
    for (qsizetype i = 0; i < statement.tokens().size(); ++i) {
        const Token &token = statement.tokens()[i];
        Clause &clause = clauses[token.clause];
        clause.statement = &statement;
        clause.tokens.append(i);
        clause.weight += weightOf(token);
        for (const QString &key : token.keys + token.owners)
            clause.keys.insert(key);
    }
    for (const Negator &negator : negatorsOf(statement))
        clauses[statement.tokens()[negator.token].clause].negators.append(negator);
    return clauses;
}

double likeness(const Clause &claim, const Clause &source)
{
    double shared = 0;
    for (const qsizetype index : claim.tokens) {
        if (source.has(claim.token(index)))
            shared += weightOf(claim.token(index));
    }
    return shared > 0 ? shared / std::sqrt(claim.weight * source.weight) : 0;
}

bool speakAlike(const Clause &a, const Negator &first, const Clause &b, const Negator &second)
{
    return std::ranges::any_of(first.targets, [&](qsizetype one) {
        return std::ranges::any_of(second.targets,
                                   [&](qsizetype other) { return shareKey(a.token(one), b.token(other)); });
    });
}

/// Takes out what both clauses say no of; and as many of the rest, which say it in other words.
void dropCommon(Clause &a, QList<Negator> &first, Clause &b, QList<Negator> &second)
{
    for (qsizetype i = first.size() - 1; i >= 0; --i) {
        const auto found =
            std::ranges::find_if(second, [&](const Negator &other) { return speakAlike(a, first[i], b, other); });
        if (found == second.end())
            continue;
        second.erase(found);
        first.removeAt(i);
    }
    const qsizetype rest = std::min(first.size(), second.size());
    first.remove(0, rest);
    second.remove(0, rest);
}

/// A word that `denying` says no of and the other clause says without a no.
QString deniedWord(const Clause &denying, const QList<Negator> &negators, const Clause &other)
{
    for (const Negator &negator : negators) {
        for (const qsizetype target : negator.targets) {
            const QList<qsizetype> found = other.like(denying.token(target));
            const bool said =
                !found.isEmpty() && std::ranges::none_of(found, [&](qsizetype index) { return other.isDenied(index); });
            if (said)
                return other.token(found.constFirst()).text;
        }
    }
    return {};
}

QString negatedWord(Clause claim, Clause source)
{
    QList<Negator> claimed = claim.negators;
    QList<Negator> said = source.negators;
    dropCommon(claim, claimed, source, said);
    // "not without a signature" is "with a signature".
    if (said.size() == 2 || claimed.size() == 2)
        return {};
    const QString word = deniedWord(source, said, claim);
    if (!word.isEmpty())
        return word;
    return deniedWord(claim, claimed, source).isEmpty() ? QString() : claim.token(claimed.constFirst().token).text;
}

struct Turn {
    Direction direction;
    qsizetype token = 0;
};

QList<Turn> turnsOf(const Clause &clause)
{
    QList<Turn> turns;
    for (const qsizetype index : clause.tokens) {
        for (Direction direction : directionsOf(*clause.statement, index)) {
            direction.up = direction.up != clause.isDenied(index);
            turns.append({direction, index});
        }
    }
    return turns;
}

QString turnedWord(const Clause &claim, const Clause &source)
{
    const QList<Turn> said = turnsOf(source);
    const QList<Turn> claimed = turnsOf(claim);
    for (const Turn &turn : claimed) {
        // "lose" is of two pairs: what agrees in one of them is no contradiction.
        const bool agrees = std::ranges::any_of(claimed, [&](const Turn &same) {
            return same.token == turn.token && std::ranges::any_of(said, [&](const Turn &other) {
                       return other.direction.pair == same.direction.pair && other.direction.up == same.direction.up;
                   });
        });
        const bool opposite =
            std::ranges::any_of(said, [&](const Turn &other) { return turn.direction.isOpposite(other.direction); });
        if (opposite && !agrees)
            return claim.token(turn.token).text;
    }
    return {};
}

/// Whether both names stand before a word that both clauses have: as if each did it.
bool standAlike(const Clause &claim, qsizetype name, const Clause &source, qsizetype other)
{
    return std::ranges::any_of(claim.tokens, [&](qsizetype index) {
        if (index <= name || claim.token(index).kind != Token::Kind::Word)
            return false;
        const QList<qsizetype> same = source.like(claim.token(index));
        return std::ranges::any_of(same, [&](qsizetype place) { return place > other; });
    });
}

bool sameDeed(const Clause &claim, const Clause &source)
{
    int words = 0;
    int shared = 0;
    for (const qsizetype index : claim.tokens) {
        const Token &token = claim.token(index);
        if (token.kind == Token::Kind::Name || token.keys.isEmpty())
            continue;
        ++words;
        shared += source.has(token) ? 1 : 0;
    }
    return shared >= 2 && shared >= kSameDeed * words;
}

/// A name of which the sentence tells something else, in a clause that tells this of another one.
QString exchangedName(const Clause &claim, const Clause &source)
{
    if (!sameDeed(claim, source))
        return {};
    for (const qsizetype index : claim.tokens) {
        const Token &token = claim.token(index);
        if (token.kind != Token::Kind::Name || source.has(token) || !source.statement->has(token))
            continue;
        const bool another = std::ranges::any_of(source.tokens, [&](qsizetype other) {
            return source.token(other).kind == Token::Kind::Name && !claim.has(source.token(other))
                   && standAlike(claim, index, source, other);
        });
        if (another)
            return token.text;
    }
    return {};
}

Contradiction contradictionOf(const Clause &claim, const Clause &source)
{
    using Kind = Contradiction::Kind;
    if (const QString word = negatedWord(claim, source); !word.isEmpty())
        return {Kind::Negation, word};
    if (const QString word = turnedWord(claim, source); !word.isEmpty())
        return {Kind::Negation, word};
    if (const QString word = exchangedName(claim, source); !word.isEmpty())
        return {Kind::Name, word};
    return {};
}

} // namespace

Contradiction contradiction(const ReadSentence &claim, const ReadSentence &source)
{
    const QList<Clause> said = clausesOf(source);
    for (const Clause &clause : clausesOf(claim)) {
        const Clause *best = nullptr;
        double most = kAlike;
        for (const Clause &candidate : said) {
            const double alike = likeness(clause, candidate);
            if (alike > most) {
                most = alike;
                best = &candidate;
            }
        }
        if (best == nullptr)
            continue;
        const Contradiction found = contradictionOf(clause, *best);
        if (found.kind != Contradiction::Kind::None)
            return found;
    }
    return {};
}

} // namespace oneul
