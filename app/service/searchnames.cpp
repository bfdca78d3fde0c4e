#include "service/searchnames.h"

#include "text/queryparser.h"

namespace oneul {

namespace {

/// The category with this name or, when there is just none, the first one whose name begins like it.
const Category *categoryNamed(const QString &name, const Taxonomy &taxonomy)
{
    if (const Category *category = taxonomy.find(name))
        return category;
    if (const Category *named = taxonomy.byName(name))
        return named;
    for (const Category &category : taxonomy.categories()) {
        for (const QString &known : {category.nameEn, category.nameKo, QString(category.id)}) {
            if (known.startsWith(name, Qt::CaseInsensitive))
                return &category;
        }
    }
    return nullptr;
}

} // namespace

Result<SearchQuery> readQuery(const QString &typed, const Taxonomy &taxonomy, const Clock &clock)
{
    auto query = parseQuery(typed, clock.today());
    if (!query)
        return query;
    for (SearchQuery::Filter &filter : query->filters) {
        if (filter.field != SearchQuery::Field::Category)
            continue;
        for (QString &name : filter.anyOf) {
            const Category *category = categoryNamed(name, taxonomy);
            if (category == nullptr)
                return fail(ErrorCode::SearchValue, QStringLiteral("category:") + name);
            name = category->id;
        }
    }
    return query;
}

QString typedQuery(const SearchQuery &query, const Taxonomy &taxonomy)
{
    SearchQuery named = query;
    for (SearchQuery::Filter &filter : named.filters) {
        if (filter.field != SearchQuery::Field::Category)
            continue;
        for (QString &id : filter.anyOf) {
            if (const Category *category = taxonomy.find(id))
                id = category->nameEn;
        }
    }
    return queryText(named);
}

} // namespace oneul
