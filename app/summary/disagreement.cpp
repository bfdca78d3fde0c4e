#include "summary/disagreement.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include <QMap>

#include "summary/readarticle.h"

namespace oneul {

namespace {

constexpr qsizetype kMostArticles = 12; ///< of a story
constexpr qsizetype kMostSentences = 40; ///< of an article: the news stands at the top
constexpr qsizetype kMostFound = 20;
constexpr int kFewestWords = 4; ///< that both sentences must share
/// Share of the words of either sentence that stand in the other, the ones in question apart.
constexpr double kAlike = 0.6;

using Tokens = QList<const Token *>;

/// A sentence with its tokens by their kind.
struct Saying {
    const SourceText *article = nullptr;
    const ReadSentence *statement = nullptr;
    Tokens words;
    Tokens names;
    Tokens numbers;
};

Saying sayingOf(const SourceText *article, const ReadSentence &statement)
{
    Saying saying{article, &statement, {}, {}, {}};
    for (const Token &token : statement.tokens()) {
        if (token.keys.isEmpty())
            continue;
        Tokens &kind = token.kind == Token::Kind::Word   ? saying.words
                       : token.kind == Token::Kind::Name ? saying.names
                                                         : saying.numbers;
        kind.append(&token);
    }
    return saying;
}

Tokens missingIn(const Tokens &tokens, const Saying &other)
{
    Tokens missing;
    std::ranges::copy_if(tokens, std::back_inserter(missing),
                         [&](const Token *token) { return !other.statement->has(*token); });
    return missing;
}

bool hasMostOf(const Saying &here, const Saying &other)
{
    const auto found =
        std::ranges::count_if(here.words, [&](const Token *token) { return other.statement->has(*token); });
    return found >= kFewestWords && double(found) >= kAlike * double(here.words.size());
}

bool sharesWords(const Saying &a, const Saying &b)
{
    // Lengths first: most pairs differ.
    const auto least = std::min(a.words.size(), b.words.size());
    const auto most = std::max(a.words.size(), b.words.size());
    return least >= kFewestWords && double(least) >= kAlike * double(most) && hasMostOf(a, b) && hasMostOf(b, a);
}

const Figure *figureAt(const ReadSentence &statement, const Token &token)
{
    const auto found = std::ranges::find(statement.figures(), token.start, &Figure::start);
    return found == statement.figures().end() ? nullptr : &*found;
}

/// The word behind a figure, which says what it counts.
QStringList countedBehind(const ReadSentence &statement, const Token &token)
{
    const auto at = std::ranges::find(statement.tokens(), token.start, &Token::start);
    const auto next = at == statement.tokens().end() ? at : at + 1;
    if (next == statement.tokens().end())
        return {};
    return next->keys.isEmpty() ? QStringList(next->text) : next->keys;
}

/// Figures of one kind, for the same thing, neither of which is only less exact than the other.
bool contradict(const ReadSentence &a, const Token &one, const ReadSentence &b, const Token &other)
{
    const Figure *first = figureAt(a, one);
    const Figure *second = figureAt(b, other);
    if (first == nullptr || second == nullptr || first->kind != second->kind || first->currency != second->currency)
        return false;
    if (answers(*first, *second) || answers(*second, *first))
        return false;
    if (first->kind == Figure::Kind::Date)
        return first->day > 0 && second->day > 0;
    if (first->kind != Figure::Kind::Plain)
        return true;
    const QStringList counted = countedBehind(b, other);
    return std::ranges::any_of(countedBehind(a, one), [&](const QString &key) { return counted.contains(key); });
}

using Values = std::optional<std::pair<QString, QString>>;

/// One figure differs and nothing else does.
Values differentFigures(const Saying &a, const Saying &b)
{
    if (!missingIn(a.names, b).isEmpty() && !missingIn(b.names, a).isEmpty())
        return std::nullopt;
    const Tokens here = missingIn(a.numbers, b);
    const Tokens there = missingIn(b.numbers, a);
    if (here.size() != 1 || there.size() != 1 || !contradict(*a.statement, *here[0], *b.statement, *there[0]))
        return std::nullopt;
    return std::pair(here[0]->text, there[0]->text);
}

/// How many words stand before a token.
qsizetype placeOf(const Saying &saying, const Token *token)
{
    return std::ranges::count_if(saying.words, [&](const Token *word) { return word->start < token->start; });
}

/// One known name differs, at the same place of the sentence, and nothing else does.
Values differentNames(const Saying &a, const Saying &b)
{
    const Tokens here = missingIn(a.names, b);
    const Tokens there = missingIn(b.names, a);
    if (here.size() != 1 || there.size() != 1 || here[0]->name < 0 || there[0]->name < 0)
        return std::nullopt;
    const bool figures = missingIn(a.numbers, b).isEmpty() && missingIn(b.numbers, a).isEmpty();
    if (!figures || std::abs(placeOf(a, here[0]) - placeOf(b, there[0])) > 1)
        return std::nullopt;
    return std::pair(here[0]->text, there[0]->text);
}

class Story final
{
public:
    Story(QList<const SourceText *> articles, const Aliases &aliases) : m_articles(std::move(articles))
    {
        m_articles.resize(std::min(m_articles.size(), kMostArticles));
        m_read.reserve(m_articles.size()); // sayings point into it
        for (const SourceText *article : std::as_const(m_articles)) {
            m_read.append(ReadArticle(*article, aliases));
            QList<Saying> said;
            const ReadArticle &read = m_read.constLast();
            for (qsizetype i = 0; i < std::min(read.sentences.size(), kMostSentences); ++i)
                said.append(sayingOf(article, read.sentences[i].statement));
            m_said.append(said);
        }
    }

    [[nodiscard]] QList<Disagreement> find()
    {
        for (qsizetype i = 0; i < m_read.size(); ++i) {
            for (qsizetype j = i + 1; j < m_read.size(); ++j) {
                if (m_read[i].language == m_read[j].language)
                    compare(m_said[i], m_said[j]);
            }
        }
        return std::move(m_found);
    }

private:
    void compare(const QList<Saying> &first, const QList<Saying> &second)
    {
        for (const Saying &one : first) {
            for (const Saying &other : second) {
                if (m_found.size() >= kMostFound || !sharesWords(one, other))
                    continue;
                if (const Values values = differentFigures(one, other))
                    add(Disagreement::What::Number, one, other, *values);
                else if (const Values names = differentNames(one, other))
                    add(Disagreement::What::Name, one, other, *names);
            }
        }
    }

    void add(Disagreement::What what, const Saying &here, const Saying &there,
             const std::pair<QString, QString> &values)
    {
        const Disagreement::Voice first{here.article->id, values.first, here.statement->text()};
        const Disagreement::Voice second{there.article->id, values.second, there.statement->text()};
        for (Disagreement &known : m_found) {
            const bool same =
                known.what == what && std::ranges::any_of(known.voices, [&](const Disagreement::Voice &voice) {
                    return voice.article == first.article && voice.value == first.value;
                });
            if (!same)
                continue;
            const bool heard = std::ranges::any_of(
                known.voices, [&](const Disagreement::Voice &voice) { return voice.article == second.article; });
            if (!heard)
                known.voices.append(second);
            return;
        }
        m_found.append({here.article->story, what, {first, second}});
    }

    QList<const SourceText *> m_articles;
    QList<ReadArticle> m_read;
    QList<QList<Saying>> m_said; ///< by article
    QList<Disagreement> m_found;
};

} // namespace

QList<Disagreement> disagreements(const QList<SourceText> &articles, const Aliases &aliases)
{
    QMap<StoryId, QList<const SourceText *>> stories;
    QList<StoryId> order;
    for (const SourceText &article : articles) {
        if (article.story == 0)
            continue;
        if (!stories.contains(article.story))
            order.append(article.story);
        stories[article.story].append(&article);
    }
    QList<Disagreement> found;
    for (const StoryId story : std::as_const(order)) {
        if (stories[story].size() > 1)
            found += Story(stories[story], aliases).find();
    }
    return found;
}

} // namespace oneul
