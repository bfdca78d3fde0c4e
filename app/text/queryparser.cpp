#include "text/queryparser.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QStringList>

#include "text/querydates.h"
#include "text/querypieces.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Field = QueryPiece::Field;

constexpr qsizetype kLongestText = 4000;
constexpr qsizetype kMostPieces = 64;

std::optional<SearchQuery::Filter> statusFilter(const QueryPiece &piece)
{
    const QString value = piece.value.toLower().remove(u' ');
    const QString yes = piece.negated ? u"false"_s : u"true"_s;
    const QString no = piece.negated ? u"true"_s : u"false"_s;
    if (value == u"read" || value == u"읽음")
        return SearchQuery::Filter{SearchQuery::Field::Read, {yes}};
    if (value == u"unread" || value == u"안읽음" || value == u"읽지않음")
        return SearchQuery::Filter{SearchQuery::Field::Read, {no}};
    if (value == u"starred" || value == u"별표")
        return SearchQuery::Filter{SearchQuery::Field::Starred, {yes}};
    return {};
}

std::optional<QString> kindValue(const QString &typed)
{
    const QString value = typed.toLower();
    if (value == u"news" || value == u"뉴스")
        return u"news"_s;
    if (value == u"papers" || value == u"paper" || value == u"논문")
        return u"papers"_s;
    return {};
}

QString languageValue(const QString &typed)
{
    const QString value = typed.toLower();
    if (value == u"한국어" || value == u"korean")
        return u"ko"_s;
    if (value == u"영어" || value == u"english")
        return u"en"_s;
    return value;
}

SearchQuery::Field filterField(Field field)
{
    switch (field) {
    case Field::Category:
        return SearchQuery::Field::Category;
    case Field::Kind:
        return SearchQuery::Field::Kind;
    case Field::Label:
        return SearchQuery::Field::Label;
    case Field::Language:
        return SearchQuery::Field::Language;
    default:
        return SearchQuery::Field::Source;
    }
}

/// Builds the query piece by piece; what OR joins goes into the clause that was made last.
class QueryBuilder final
{
public:
    explicit QueryBuilder(const QDate &today) : m_today(today) {}

    Result<void> take(const QueryPiece &piece)
    {
        if (piece.kind == QueryPiece::Kind::Or) {
            m_joins = m_last != Last::Nothing;
            return {};
        }
        const bool joins = std::exchange(m_joins, false);
        switch (piece.field) {
        case Field::None:
        case Field::Title:
            return takeWord(piece, joins);
        case Field::After:
        case Field::Before:
            return takeDate(piece, joins);
        default:
            return takeFilter(piece, joins);
        }
    }

    Result<SearchQuery> finish()
    {
        const QDate &after = m_query.after;
        const QDate &before = m_query.before;
        if (after.isValid() && before.isValid() && after >= before)
            return fail(ErrorCode::SearchRange,
                        u"after:%1 before:%2"_s.arg(after.toString(Qt::ISODate), before.toString(Qt::ISODate)));
        const auto isNegated = [](const auto &clause) { return clause.negated; };
        const bool onlyNegations = !m_query.isEmpty() && after.isNull() && before.isNull()
                                   && std::ranges::all_of(m_query.words, isNegated)
                                   && std::ranges::all_of(m_query.filters, isNegated);
        if (onlyNegations)
            return fail(ErrorCode::SearchNegative, queryText(m_query));
        return m_query;
    }

private:
    enum class Last { Nothing, Words, Filter, Date };

    static Result<void> cannotJoin(const QueryPiece &piece) { return fail(ErrorCode::SearchOr, piece.typed); }

    Result<void> takeWord(const QueryPiece &piece, bool joins)
    {
        const auto where = piece.field == Field::Title ? SearchTerm::Where::Title : SearchTerm::Where::Anywhere;
        const SearchTerm term{piece.value, where, piece.quoted, piece.starred};
        const bool canJoin = m_last == Last::Words && !piece.negated && !m_query.words.last().negated;
        if (joins && !canJoin)
            return cannotJoin(piece);
        if (joins)
            m_query.words.last().anyOf.append(term);
        else
            m_query.words.append({{term}, piece.negated});
        m_last = Last::Words;
        return {};
    }

    Result<void> takeDate(const QueryPiece &piece, bool joins)
    {
        if (joins)
            return cannotJoin(piece);
        const QDate date = searchDate(piece.value, m_today);
        if (!date.isValid())
            return fail(ErrorCode::SearchDate, piece.typed);
        // What is not after a day is before it.
        const bool isAfter = (piece.field == Field::After) != piece.negated;
        if (isAfter)
            m_query.after = m_query.after.isValid() ? std::max(m_query.after, date) : date;
        else
            m_query.before = m_query.before.isValid() ? std::min(m_query.before, date) : date;
        m_last = Last::Date;
        return {};
    }

    Result<void> takeFilter(const QueryPiece &piece, bool joins)
    {
        const auto filter = filterOf(piece);
        if (!filter)
            return fail(ErrorCode::SearchValue, piece.typed);
        const bool canJoin = m_last == Last::Filter && m_query.filters.last().field == filter->field && !filter->negated
                             && !m_query.filters.last().negated;
        if (joins && !canJoin)
            return cannotJoin(piece);
        if (joins)
            m_query.filters.last().anyOf += filter->anyOf;
        else
            m_query.filters.append(*filter);
        m_last = Last::Filter;
        return {};
    }

    static std::optional<SearchQuery::Filter> filterOf(const QueryPiece &piece)
    {
        if (piece.field == Field::Is)
            return statusFilter(piece);
        QString value = piece.value;
        if (piece.field == Field::Kind) {
            const auto kind = kindValue(value);
            if (!kind)
                return {};
            value = *kind;
        } else if (piece.field == Field::Language) {
            value = languageValue(value);
        }
        return SearchQuery::Filter{filterField(piece.field), {value}, piece.negated};
    }

    QDate m_today;
    SearchQuery m_query;
    Last m_last = Last::Nothing;
    bool m_joins = false;
};

} // namespace

Result<SearchQuery> parseQuery(const QString &typed, const QDate &today)
{
    const QList<QueryPiece> pieces = typed.size() > kLongestText ? QList<QueryPiece>() : queryPieces(typed);
    if (typed.size() > kLongestText || pieces.size() > kMostPieces)
        return fail(ErrorCode::SearchTooLong, QString::number(kMostPieces));
    QueryBuilder builder(today);
    for (const QueryPiece &piece : pieces) {
        if (const auto taken = builder.take(piece); !taken)
            return fail(taken.error());
    }
    return builder.finish();
}

} // namespace oneul
