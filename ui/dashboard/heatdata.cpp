#include "dashboard/heatdata.h"

#include <algorithm>

namespace oneul {

namespace {

using Row = HeatData::Row;

QHash<CategoryId, int> inForce(const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy)
{
    QHash<CategoryId, int> sums;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        sums[taxonomy.byId(count.key()).id] += count.value();
    return sums;
}

QList<CategoryId> usedCategories(const QList<SourceDistribution> &sources, const Taxonomy &taxonomy)
{
    QList<CategoryId> used;
    for (const Category &category : taxonomy.categories()) {
        const auto has = [&](const SourceDistribution &source) { return source.counts.value(category.id) > 0; };
        if (std::ranges::any_of(sources, has))
            used.append(category.id);
    }
    return used;
}

Row rowOf(const SourceDistribution &source, const QList<CategoryId> &categories)
{
    Row row;
    row.what = source.source == 0 ? Row::What::Imported : Row::What::Source;
    row.source = source.source;
    row.total = source.total;
    for (const CategoryId &category : categories)
        row.counts.append(source.counts.value(category));
    return row;
}

Row together(const QList<SourceDistribution> &sources, const QList<CategoryId> &categories)
{
    Row row;
    row.what = Row::What::Others;
    row.sources = int(sources.size());
    row.counts = QList<int>(categories.size(), 0);
    for (const SourceDistribution &source : sources) {
        row.total += source.total;
        for (qsizetype i = 0; i < categories.size(); ++i)
            row.counts[i] += source.counts.value(categories.at(i));
    }
    return row;
}

} // namespace

HeatData heatData(const SourceDistributions &distributions, const Taxonomy &taxonomy, int most)
{
    QList<SourceDistribution> sources = distributions.sources;
    for (SourceDistribution &source : sources)
        source.counts = inForce(source.counts, taxonomy);
    std::ranges::stable_sort(sources, std::ranges::greater(), &SourceDistribution::total);
    HeatData data;
    data.isWhole = distributions.isWhole;
    data.categories = usedCategories(sources, taxonomy);
    for (const SourceDistribution &source : sources.first(std::min<qsizetype>(most, sources.size()))) {
        data.rows.append(rowOf(source, data.categories));
        for (const int count : data.rows.constLast().counts)
            data.largest = std::max(data.largest, count);
    }
    if (sources.size() > most)
        data.rows.append(together(sources.mid(most), data.categories));
    return data;
}

} // namespace oneul
