#include <algorithm>
#include <iterator>

#include <QStringList>

#include "text/queryparser.h"
#include "text/querypieces.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Field = QueryPiece::Field;

/// A text of the query can't hold a quote: there is no way to type one.
QString inQuotes(QString text)
{
    return u'"' + text.remove(u'"') + u'"';
}

QString valueText(const QString &value)
{
    const bool isPlain = !value.isEmpty() && !value.endsWith(u'*')
                         && std::ranges::none_of(value, [](QChar c) { return c.isSpace() || c == u'"'; });
    return isPlain ? value : inQuotes(value);
}

QString termText(const SearchTerm &term)
{
    const QString field = term.where == SearchTerm::Where::Title ? fieldPrefix(Field::Title) : QString();
    const QString text = term.isPhrase ? inQuotes(term.text) : valueText(term.text);
    return field + text + (term.isPrefix ? u"*"_s : QString());
}

QString statusText(const SearchQuery::Filter &filter, const QString &value)
{
    const bool isTrue = (value == u"true") != filter.negated;
    if (filter.field == SearchQuery::Field::Read)
        return isTrue ? u"is:read"_s : u"is:unread"_s;
    return isTrue ? u"is:starred"_s : u"-is:starred"_s;
}

QString filterText(const SearchQuery::Filter &filter, const QString &value)
{
    switch (filter.field) {
    case SearchQuery::Field::Source:
        return fieldPrefix(Field::Source) + valueText(value);
    case SearchQuery::Field::Category:
        return fieldPrefix(Field::Category) + valueText(value);
    case SearchQuery::Field::Kind:
        return fieldPrefix(Field::Kind) + valueText(value);
    case SearchQuery::Field::Label:
        return fieldPrefix(Field::Label) + valueText(value);
    case SearchQuery::Field::Language:
        return fieldPrefix(Field::Language) + valueText(value);
    case SearchQuery::Field::Read:
    case SearchQuery::Field::Starred:
        break;
    }
    return statusText(filter, value);
}

/// None of several is each of them not.
QString joined(const QStringList &texts, bool negated)
{
    return negated ? u'-' + texts.join(u" -"_s) : texts.join(u" OR "_s);
}

} // namespace

QString queryText(const SearchQuery &query)
{
    QStringList clauses;
    for (const SearchQuery::Words &words : query.words) {
        QStringList texts;
        std::ranges::transform(words.anyOf, std::back_inserter(texts), termText);
        if (!texts.isEmpty())
            clauses.append(joined(texts, words.negated));
    }
    for (const SearchQuery::Filter &filter : query.filters) {
        const bool isStatus = filter.field == SearchQuery::Field::Read || filter.field == SearchQuery::Field::Starred;
        QStringList texts;
        std::ranges::transform(filter.anyOf, std::back_inserter(texts),
                               [&filter](const QString &value) { return filterText(filter, value); });
        if (!texts.isEmpty())
            clauses.append(joined(texts, filter.negated && !isStatus));
    }
    if (query.after.isValid())
        clauses.append(fieldPrefix(Field::After) + query.after.toString(Qt::ISODate));
    if (query.before.isValid())
        clauses.append(fieldPrefix(Field::Before) + query.before.toString(Qt::ISODate));
    return clauses.join(u' ');
}

} // namespace oneul
