#include "summary/roles.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QList>
#include <QSet>
#include <QStringView>

#include "summary/koreanforms.h"

namespace oneul {

namespace {

constexpr qsizetype kMostNames = 10;
/// Share of the claim's words between both names that must stand between them in the source, too.
constexpr double kSameDeed = 0.66;

/// A name of one or more words.
struct Actor {
    qsizetype first = 0; ///< tokens
    qsizetype last = 0;
    QSet<QString> keys;
};

/// Who does what to whom.
struct Relation {
    Actor agent;
    Actor other;
    QStringList deed; ///< keys of its words, the first one's first
    QSet<QString> firstWord;
    int words = 0;
};

QList<Actor> actorsOf(const ReadSentence &statement)
{
    QList<Actor> actors;
    const QList<Token> &tokens = statement.tokens();
    for (qsizetype i = 0; i < tokens.size() && actors.size() < kMostNames; ++i) {
        if (tokens[i].kind != Token::Kind::Name)
            continue;
        const bool goesOn = !actors.isEmpty() && actors.constLast().last == i - 1
                            && tokens[i].start == tokens[i - 1].start + tokens[i - 1].length + 1;
        if (!goesOn)
            actors.append({i, i, {}});
        actors.last().last = i;
        for (const QString &key : tokens[i].keys)
            actors.last().keys.insert(key);
    }
    return actors;
}

void addDeed(Relation &relation, const Token &token)
{
    if (token.kind != Token::Kind::Word || token.keys.isEmpty())
        return;
    ++relation.words;
    relation.deed += token.keys;
    if (relation.words == 1)
        relation.firstWord = QSet<QString>(token.keys.begin(), token.keys.end());
}

/// `within`: only of names in one clause, since "A, a firm of B" tells no deed.
QList<Relation> englishRelations(const ReadSentence &statement, bool within)
{
    QList<Relation> relations;
    const QList<Token> &tokens = statement.tokens();
    const QList<Actor> actors = actorsOf(statement);
    for (qsizetype i = 0; i < actors.size(); ++i) {
        for (qsizetype j = i + 1; j < actors.size(); ++j) {
            if (within && tokens[actors[i].last].clause != tokens[actors[j].first].clause)
                continue;
            Relation relation{actors[i], actors[j], {}, {}, 0};
            bool passive = false;
            bool together = false; // "with", "and": the same both ways round
            for (qsizetype at = actors[i].last + 1; at < actors[j].first; ++at) {
                passive = passive || (tokens[at].text == u"by" && at + 3 >= actors[j].first);
                together = together || tokens[at].text == u"with" || tokens[at].text == u"between";
                addDeed(relation, tokens[at]);
            }
            if (passive)
                std::swap(relation.agent, relation.other);
            if (relation.words > 0 && !together)
                relations.append(relation);
        }
    }
    return relations;
}

QStringView particleBehind(const ReadSentence &statement, const Actor &actor)
{
    const Token &token = statement.tokens()[actor.last];
    const QStringView rest = QStringView(statement.text()).sliced(token.start + token.length);
    qsizetype end = 0;
    while (end < rest.size() && isHangul(rest[end]))
        ++end;
    return rest.first(end);
}

bool isSubject(QStringView particle)
{
    constexpr std::array<QStringView, 7> kSubject = {u"은", u"는", u"이", u"가", u"께서", u"측은", u"측이"};
    return std::ranges::find(kSubject, particle) != kSubject.end();
}

bool isObject(QStringView particle)
{
    constexpr std::array<QStringView, 7> kObject = {u"을", u"를", u"에", u"에게", u"에게서", u"로부터", u"보다"};
    return std::ranges::find(kObject, particle) != kObject.end();
}

/// The clause that ends behind `token` is told by its last word.
Relation koreanRelation(const ReadSentence &statement, const Actor &subject, const Actor &object)
{
    Relation relation{subject, object, {}, {}, 0};
    const QList<Token> &tokens = statement.tokens();
    const int clause = tokens[object.last].clause;
    const Token *verb = nullptr;
    for (qsizetype i = object.last + 1; i < tokens.size() && tokens[i].clause == clause; ++i) {
        if (!tokens[i].keys.isEmpty())
            verb = &tokens[i];
    }
    if (verb != nullptr)
        addDeed(relation, *verb);
    return relation;
}

QList<Relation> koreanRelations(const ReadSentence &statement)
{
    QList<Relation> relations;
    const QList<Actor> actors = actorsOf(statement);
    for (const Actor &subject : actors) {
        if (!isSubject(particleBehind(statement, subject)))
            continue;
        for (const Actor &object : actors) {
            if (object.first <= subject.last || !isObject(particleBehind(statement, object)))
                continue;
            const Relation relation = koreanRelation(statement, subject, object);
            if (relation.words > 0)
                relations.append(relation);
        }
    }
    return relations;
}

QList<Relation> relationsOf(const ReadSentence &statement, bool within)
{
    return statement.language() == Language::Korean ? koreanRelations(statement) : englishRelations(statement, within);
}

bool sameDeed(const Relation &claim, const Relation &source)
{
    const QSet<QString> said(source.deed.begin(), source.deed.end());
    if (!said.intersects(claim.firstWord))
        return false;
    const auto shared = std::ranges::count_if(claim.deed, [&](const QString &key) { return said.contains(key); });
    return double(shared) >= kSameDeed * claim.words;
}

} // namespace

QString exchangedRole(const ReadSentence &claim, const ReadSentence &source)
{
    const QList<Relation> said = relationsOf(source, false);
    for (const Relation &relation : relationsOf(claim, true)) {
        bool asSaid = false;
        bool exchanged = false;
        for (const Relation &other : said) {
            if (!sameDeed(relation, other))
                continue;
            asSaid = asSaid
                     || (relation.agent.keys.intersects(other.agent.keys)
                         && relation.other.keys.intersects(other.other.keys));
            exchanged = exchanged
                        || (relation.agent.keys.intersects(other.other.keys)
                            && relation.other.keys.intersects(other.agent.keys));
        }
        if (exchanged && !asSaid)
            return claim.tokens()[relation.agent.first].text;
    }
    return {};
}

} // namespace oneul
