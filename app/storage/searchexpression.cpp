#include "storage/searchexpression.h"

#include <algorithm>

#include <QStringList>

#include "storage/searchtokenizer.h"
#include "text/searchpattern.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class ExpressionWriter final
{
public:
    explicit ExpressionWriter(SearchExpression &expression) : m_expression(expression) {}

    /// "" when none of the terms has a letter.
    QString clause(const QList<SearchTerm> &terms)
    {
        QStringList alternatives;
        for (const SearchTerm &term : terms) {
            const auto pattern = patternOf(term, m_stems);
            if (!pattern)
                continue;
            alternatives.append(phrase(*pattern, pattern->tokens.back(), pattern->isPrefix));
            for (const std::string &whole : pattern->wholes)
                alternatives.append(phrase(*pattern, whole, false));
        }
        return alternatives.isEmpty() ? QString() : u'(' + alternatives.join(u" OR "_s) + u')';
    }

private:
    /// Tokens are letters, digits and the signs of "C++": nothing that would end the quotes.
    QString phrase(const SearchPattern &pattern, const std::string &last, bool isPrefix)
    {
        std::string tokens;
        for (std::size_t i = 0; i + 1 < pattern.tokens.size(); ++i)
            tokens += pattern.tokens[i] + kTokenBorder;
        tokens += last;
        ++m_expression.phrases;
        m_expression.hasPrefix = m_expression.hasPrefix || isPrefix;
        return (pattern.inTitle ? u"title : \""_s : u"\""_s) + QString::fromStdString(tokens)
               + (isPrefix ? u"\" *"_s : u"\""_s);
    }

    SearchExpression &m_expression;
    EnglishStems m_stems;
};

} // namespace

SearchExpression expressionOf(const SearchQuery &query)
{
    SearchExpression expression;
    ExpressionWriter writer(expression);
    QStringList wanted;
    QStringList unwanted;
    for (const SearchQuery::Words &words : query.words) {
        const QString clause = writer.clause(words.anyOf);
        if (!clause.isEmpty())
            (words.negated ? unwanted : wanted).append(clause);
    }
    const QString without = unwanted.join(u" OR "_s);
    if (wanted.isEmpty())
        expression.excluded = without;
    else
        expression.match = u'(' + wanted.join(u" AND "_s) + u')';
    if (!wanted.isEmpty() && !without.isEmpty())
        expression.match += u" NOT ("_s + without + u')';
    return expression;
}

} // namespace oneul
