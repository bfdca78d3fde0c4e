#include "digest/daydifference.h"

#include <algorithm>
#include <tuple>

#include <QSet>

namespace oneul {

namespace {

using Differences = QHash<CategoryId, CategoryDifference>;

QString keyOf(const DigestArticle &article)
{
    return article.id > 0 ? QString::number(article.id) : article.url;
}

CategoryDifference &differenceOf(Differences &differences, const CategoryId &category, const QString &heading)
{
    CategoryDifference &difference = differences[category];
    difference.category = category;
    if (difference.heading.isEmpty())
        difference.heading = heading;
    return difference;
}

QSet<QString> articlesOf(const QList<Digest> &digests)
{
    QSet<QString> keys;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            for (const DigestArticle &article : section.articles)
                keys.insert(keyOf(article));
        }
    }
    return keys;
}

QHash<CategoryId, qsizetype> placesIn(const Taxonomy &taxonomy)
{
    QHash<CategoryId, qsizetype> places;
    for (const Category &category : taxonomy.categories())
        places.insert(category.id, places.size());
    return places;
}

/// "Others" last: it says the least of a day.
QList<CategoryDifference> sorted(const Differences &differences, const Taxonomy &taxonomy)
{
    const QHash<CategoryId, qsizetype> places = placesIn(taxonomy);
    QList<CategoryDifference> list = differences.values();
    std::ranges::sort(list, {}, [&places](const CategoryDifference &difference) {
        return std::tuple(difference.category == kOthers, -difference.after, -difference.before,
                          places.value(difference.category, places.size()), difference.category);
    });
    return list;
}

} // namespace

QList<CategoryDifference> differencesBetween(const QList<Digest> &left, const QList<Digest> &right,
                                             const Taxonomy &taxonomy)
{
    const QSet<QString> earlier = articlesOf(left);
    const QSet<QString> later = articlesOf(right);
    Differences differences;
    for (const Digest &digest : right) {
        for (const Section &section : digest.sections) {
            CategoryDifference &difference =
                differenceOf(differences, taxonomy.byId(section.category).id, section.heading);
            difference.after += int(section.articles.size());
            for (const DigestArticle &article : section.articles)
                (earlier.contains(keyOf(article)) ? difference.kept : difference.added).append(article);
        }
    }
    for (const Digest &digest : left) {
        for (const Section &section : digest.sections) {
            CategoryDifference &difference =
                differenceOf(differences, taxonomy.byId(section.category).id, section.heading);
            difference.before += int(section.articles.size());
            for (const DigestArticle &article : section.articles) {
                if (!later.contains(keyOf(article)))
                    difference.gone.append(article);
            }
        }
    }
    return sorted(differences, taxonomy);
}

QList<CategoryDifference> withCounts(const QList<CategoryDifference> &differences, const QHash<CategoryId, int> &before,
                                     const QHash<CategoryId, int> &after, const Taxonomy &taxonomy)
{
    Differences all;
    for (const CategoryDifference &difference : differences)
        all.insert(difference.category, difference);
    const QHash<CategoryId, int> earlier = countsInForce(before, taxonomy);
    const QHash<CategoryId, int> later = countsInForce(after, taxonomy);
    for (auto count = earlier.cbegin(); count != earlier.cend(); ++count)
        differenceOf(all, count.key(), {}).before = count.value();
    for (auto count = later.cbegin(); count != later.cend(); ++count)
        differenceOf(all, count.key(), {}).after = count.value();
    return sorted(all, taxonomy);
}

QHash<CategoryId, int> countsInForce(const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy)
{
    QHash<CategoryId, int> sums;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > 0)
            sums[taxonomy.byId(count.key()).id] += count.value();
    }
    return sums;
}

} // namespace oneul
