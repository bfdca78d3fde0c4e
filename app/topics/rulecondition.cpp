#include "topics/rulecondition.h"

#include <algorithm>

namespace oneul {

namespace {

using Field = RuleCondition::Field;
using Test = RuleCondition::Test;

constexpr qsizetype kLongestText = 100'000;
/// An expression may look at each place of a text for as long as the text is.
constexpr qsizetype kLongestForExpression = 20'000;
constexpr qsizetype kLongestExpression = 500;
constexpr qsizetype kLongestValue = 1000;

QString folded(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// The engine gives up after so many steps: an expression that tries every way through a text would hang otherwise.
QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=2000)") + pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

enum class Script { None, Hangul, Ideograph, Other };

Script scriptOf(QChar c)
{
    if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
        return Script::None;
    switch (c.script()) {
    case QChar::Script_Hangul:
        return Script::Hangul;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Ideograph; // written without blanks: a word may begin and end anywhere
    default:
        return Script::Other;
    }
}

bool isBoundary(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const Script before = scriptOf(text.at(at - 1));
    const Script after = scriptOf(text.at(at));
    return before != after || before == Script::None || before == Script::Ideograph;
}

} // namespace

bool containsWord(const QString &text, const QString &word)
{
    if (word.isEmpty())
        return false;
    const bool mayGoOn = scriptOf(word.back()) == Script::Hangul;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isBoundary(text, at) && (mayGoOn || isBoundary(text, at + word.size())))
            return true;
    }
    return false;
}

RuleFacts::RuleFacts(const ArticleFacts &article)
    : facts(article)
    , title(folded(article.title))
    , text(folded(article.text.left(kLongestText)))
    , source(folded(article.sourceName))
{
    for (const QString &author : article.authors)
        authors.append(folded(author));
}

RuleMatcher::RuleMatcher(const RuleCondition &condition) : m_condition(condition), m_value(folded(condition.value))
{
    if (condition.test == Test::Regex)
        m_expression = expressionOf(condition.value);
}

bool RuleMatcher::holds(const RuleFacts &facts) const
{
    return fits(facts) != m_condition.negated;
}

QStringList RuleMatcher::valuesOf(const RuleFacts &facts) const
{
    const bool isExpression = m_condition.test == Test::Regex;
    switch (m_condition.field) {
    case Field::Title:
        return {isExpression ? facts.facts.title : facts.title};
    case Field::Text:
        if (isExpression)
            return {facts.facts.title, facts.facts.text.left(kLongestForExpression)};
        return {facts.title, facts.text};
    case Field::Source:
        return {isExpression ? facts.facts.sourceName : facts.source};
    case Field::Author:
        return isExpression ? facts.facts.authors : facts.authors;
    case Field::Language:
        return {facts.facts.language.toLower()};
    case Field::Kind:
        return {kindName(facts.facts.kind)};
    }
    return {};
}

bool RuleMatcher::fits(const RuleFacts &facts) const
{
    const bool isNumber = m_condition.field == Field::Source && m_condition.test == Test::Is && facts.facts.source > 0;
    if (isNumber && m_value == QString::number(facts.facts.source))
        return true;
    const QStringList values = valuesOf(facts);
    return std::ranges::any_of(values, [this](const QString &value) { return fitsText(value); });
}

bool RuleMatcher::fitsText(const QString &text) const
{
    switch (m_condition.test) {
    case Test::Contains:
        return text.contains(m_value);
    case Test::Word:
        return containsWord(text, m_value);
    case Test::Regex:
        return m_expression.match(text.left(kLongestForExpression)).hasMatch();
    case Test::Is:
        break;
    }
    // "en" is "en-GB", too.
    const bool isRegion = m_condition.field == Field::Language && text.startsWith(QString(m_value + u'-'));
    return text == m_value || isRegion;
}

Result<void> checkCondition(const RuleCondition &condition)
{
    const bool isExpression = condition.test == Test::Regex;
    if (isExpression ? condition.value.isEmpty() : condition.value.simplified().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("empty"));
    if (condition.value.size() > (isExpression ? kLongestExpression : kLongestValue))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("length"));
    const QString value = folded(condition.value);
    const bool isKind = value == kindName(Kind::News) || value == kindName(Kind::Papers);
    if (condition.field == Field::Kind && condition.test == Test::Is && !isKind)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("kind"));
    if (!isExpression)
        return {};
    // As it was typed: with the limits before it, errors would be reported elsewhere.
    const QRegularExpression typed(condition.value, QRegularExpression::UseUnicodePropertiesOption);
    if (!typed.isValid())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("%1 (%2)").arg(typed.errorString()).arg(typed.patternErrorOffset() + 1));
    if (!expressionOf(condition.value).isValid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("expression"));
    return {};
}

} // namespace oneul
