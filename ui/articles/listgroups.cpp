#include "articles/listgroups.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QCollator>

#include "common/uilanguage.h"

namespace oneul {

namespace {

template <class Id>
QList<Id> sortedByName(const std::vector<std::pair<QString, Id>> &named, bool descending)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, Id>> keys;
    for (const auto &[name, id] : named)
        keys.emplace_back(collator.sortKey(name), id);
    std::ranges::stable_sort(keys, [descending](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return descending ? order > 0 : order < 0;
    });
    QList<Id> ids;
    for (const auto &[key, id] : keys)
        ids.append(id);
    return ids;
}

} // namespace

ListOrder withGroups(ListOrder order, const QList<Source> &sources, const Taxonomy &taxonomy)
{
    order.sources.clear();
    order.categories.clear();
    if (order.key == ListOrder::Key::Source) {
        std::vector<std::pair<QString, SourceId>> named;
        for (const Source &source : sources)
            named.emplace_back(source.name, source.id);
        order.sources = sortedByName(named, order.descending);
    } else if (order.key == ListOrder::Key::Category) {
        std::vector<std::pair<QString, CategoryId>> named;
        for (const Category &category : taxonomy.categories())
            named.emplace_back(categoryName(category), category.id);
        order.categories = sortedByName(named, order.descending);
    }
    return order;
}

} // namespace oneul
