#include "topics/taxonomyedit.h"

#include <algorithm>
#include <utility>

#include <QSet>

#include "model/names.h"
#include "topics/taxonomynames.h"

namespace oneul {

namespace {

using What = TaxonomyOperation::What;

qsizetype placeOf(const QList<Category> &categories, const CategoryId &id)
{
    const auto found = std::ranges::find(categories, id, &Category::id);
    return found == categories.end() ? -1 : found - categories.begin();
}

Result<void> wrong(const QString &detail)
{
    return fail(ErrorCode::InvalidArgument, detail);
}

/// What may be wrong with one category by itself.
Result<void> checkCategory(const Category &category)
{
    if (category.id.isEmpty())
        return wrong(QStringLiteral("id"));
    if (category.nameEn.isEmpty() || category.nameEn.size() > kLongestCategoryName
        || category.nameKo.size() > kLongestCategoryName)
        return wrong(QStringLiteral("name ") + category.nameEn.left(kLongestCategoryName));
    if (!isColor(category.color))
        return wrong(QStringLiteral("color ") + category.color.left(kLongestCategoryName));
    if (category.description.size() > kLongestDescription)
        return wrong(QStringLiteral("description"));
    if (category.id == kOthers && (category.archived || category.kind))
        return wrong(kOthers);
    return {};
}

/// The texts as they are stored, and a colour where there is none.
Category tidied(Category category, const QList<Category> &beside)
{
    category.nameEn = category.nameEn.simplified();
    category.nameKo = category.nameKo.simplified();
    category.emoji = category.emoji.trimmed();
    category.description = category.description.trimmed();
    if (category.color.isEmpty())
        category.color = freeCategoryColor(beside);
    if (category.id == kOthers)
        category.kind.reset();
    QStringList aliases;
    for (const QString &alias : std::as_const(category.aliases)) {
        if (const QString text = alias.simplified(); !text.isEmpty() && !aliases.contains(text))
            aliases.append(text);
    }
    category.aliases = aliases;
    QList<Keyword> keywords;
    for (Keyword keyword : std::as_const(category.keywords)) {
        keyword.text = keyword.text.simplified().toLower();
        keyword.weight = std::min(keyword.weight, kMostKeywordWeight);
        const bool has = std::ranges::find(keywords, keyword.text, &Keyword::text) != keywords.end();
        if (!keyword.text.isEmpty() && keyword.weight > 0 && !has)
            keywords.append(keyword);
    }
    category.keywords = keywords;
    return category;
}

/// A name belongs to who is called by it: others that only knew it as another name of theirs give it up.
void giveUpAliases(QList<Category> &categories, const Category &owner)
{
    for (Category &category : categories) {
        if (category.id == owner.id)
            continue;
        category.aliases.removeIf([&](const QString &alias) {
            const QString folded = foldedName(alias);
            return folded == foldedName(owner.nameEn) || folded == foldedName(owner.nameKo);
        });
    }
}

/// Puts it there and moves on what stands behind it, as far as needed.
void insertAt(QList<Category> &categories, qsizetype place, Category category)
{
    category.order = place > 0 ? categories.at(place - 1).order + 1 : 1;
    categories.insert(place, category);
    for (qsizetype i = place + 1; i < categories.size(); ++i)
        categories[i].order = std::max(categories.at(i).order, categories.at(i - 1).order + 1);
}

/// The new category with an id of its own.
Result<Category> newcomer(const QList<Category> &beside, const Category &wanted)
{
    Category category = tidied(wanted, beside);
    category.archived = false;
    category.formerIds.clear();
    if (category.id.isEmpty())
        category.id = freeCategoryId(beside, category.nameEn);
    else if (isKnownId(beside, category.id))
        return fail(ErrorCode::InvalidArgument, category.id);
    return category;
}

/// What it was called before still means it: in searches, in reports.
void keepFormerNames(Category &after, const Category &before)
{
    for (const QString &name : {before.nameEn, before.nameKo}) {
        const auto isSame = [&name](const QString &other) { return foldedName(other) == foldedName(name); };
        if (!name.isEmpty() && !isSame(after.nameEn) && !isSame(after.nameKo)
            && std::ranges::none_of(after.aliases, isSame))
            after.aliases.append(name);
    }
}

Result<TaxonomyStep> stepTo(const QList<Category> &categories, const TaxonomyOperation &operation,
                            const QList<CategoryMove> &moves = {})
{
    const Taxonomy taxonomy(categories);
    if (const auto usable = checkTaxonomy(taxonomy); !usable)
        return fail(usable.error());
    return TaxonomyStep{taxonomy, operation, moves};
}

void absorb(Category &into, const Category &from)
{
    into.formerIds += from.id;
    into.formerIds += from.formerIds;
    for (const QString &name : QStringList{from.nameEn, from.nameKo} + from.aliases) {
        if (!name.isEmpty() && !into.aliases.contains(name))
            into.aliases.append(name);
    }
    if (into.kind != from.kind)
        into.kind.reset();
    if (into.id == kOthers) // which is for whatever fits nowhere
        return;
    for (const Keyword &keyword : from.keywords) {
        if (std::ranges::find(into.keywords, keyword.text, &Keyword::text) == into.keywords.end())
            into.keywords.append(keyword);
    }
}

} // namespace

Result<void> checkTaxonomy(const Taxonomy &taxonomy)
{
    const QList<Category> &categories = taxonomy.categories();
    if (categories.size() > kMostCategories)
        return wrong(QStringLiteral("%1 > %2").arg(categories.size()).arg(kMostCategories));
    QSet<CategoryId> ids;
    bool anyOpen = false;
    for (const Category &category : categories) {
        if (const auto usable = checkCategory(category); !usable)
            return usable;
        for (const CategoryId &id : QStringList{category.id} + category.formerIds) {
            if (ids.contains(id))
                return wrong(QStringLiteral("id ") + id);
            ids.insert(id);
        }
        if (const Category *same = sameNamed(categories, category))
            return wrong(QStringLiteral("name ") + same->nameEn);
        anyOpen = anyOpen || (category.id != kOthers && !category.archived);
    }
    return anyOpen ? Result<void>() : wrong(QStringLiteral("no open category"));
}

Result<TaxonomyStep> withAdded(const Taxonomy &taxonomy, const Category &wanted)
{
    QList<Category> categories = taxonomy.categories();
    const auto category = newcomer(categories, wanted);
    if (!category)
        return fail(category.error());
    giveUpAliases(categories, *category);
    const bool othersLast = !categories.isEmpty() && categories.last().id == kOthers;
    insertAt(categories, categories.size() - (othersLast ? 1 : 0), *category);
    return stepTo(categories, {What::Add, {category->id}, {category->nameEn}});
}

Result<TaxonomyStep> withEdited(const Taxonomy &taxonomy, const Category &wanted)
{
    QList<Category> categories = taxonomy.categories();
    const qsizetype place = placeOf(categories, wanted.id);
    if (place < 0)
        return fail(ErrorCode::NotFound, wanted.id);
    const Category before = categories.at(place);
    Category after = tidied(wanted, categories);
    after.order = before.order;
    after.archived = before.archived;
    after.formerIds = before.formerIds;
    keepFormerNames(after, before);
    categories[place] = after;
    giveUpAliases(categories, after);
    return stepTo(categories, {What::Edit, {before.id}, {before.nameEn}});
}

Result<TaxonomyStep> withMerged(const Taxonomy &taxonomy, const QList<CategoryId> &from, const CategoryId &into)
{
    QList<Category> categories = taxonomy.categories();
    qsizetype target = placeOf(categories, into);
    if (target < 0)
        return fail(ErrorCode::NotFound, into);
    if (from.isEmpty())
        return fail(ErrorCode::InvalidArgument, into);
    TaxonomyOperation operation{What::Merge, {}, {}};
    for (const CategoryId &id : from) {
        const qsizetype place = placeOf(categories, id);
        if (id == kOthers || id == into || operation.categories.contains(id))
            return fail(ErrorCode::InvalidArgument, id);
        if (place < 0)
            return fail(ErrorCode::NotFound, id);
        const Category gone = categories.takeAt(place);
        target = placeOf(categories, into);
        absorb(categories[target], gone);
        operation.categories.append(id);
        operation.names.append(gone.nameEn);
    }
    operation.categories.append(into);
    operation.names.append(categories.at(target).nameEn);
    return stepTo(categories, operation);
}

Result<TaxonomyStep> withSplit(const Taxonomy &taxonomy, const CategoryId &category, const QList<SplitPart> &parts)
{
    QList<Category> categories = taxonomy.categories();
    qsizetype place = placeOf(categories, category);
    if (place < 0)
        return fail(ErrorCode::NotFound, category);
    if (category == kOthers || parts.isEmpty())
        return fail(ErrorCode::InvalidArgument, category);
    TaxonomyOperation operation{What::Split, {category}, {categories.at(place).nameEn}};
    QList<CategoryMove> moves;
    for (const SplitPart &part : parts) {
        const auto made = newcomer(categories, part.category);
        if (!made)
            return fail(made.error());
        giveUpAliases(categories, *made);
        insertAt(categories, ++place, *made);
        operation.categories.append(made->id);
        operation.names.append(made->nameEn);
        moves.append({category, made->id, part.articles});
    }
    return stepTo(categories, operation, moves);
}

Result<TaxonomyStep> withArchived(const Taxonomy &taxonomy, const CategoryId &category, bool archived)
{
    QList<Category> categories = taxonomy.categories();
    const qsizetype place = placeOf(categories, category);
    if (place < 0)
        return fail(ErrorCode::NotFound, category);
    categories[place].archived = archived;
    const What what = archived ? What::Archive : What::Reopen;
    return stepTo(categories, {what, {category}, {categories.at(place).nameEn}});
}

Result<TaxonomyStep> withOrder(const Taxonomy &taxonomy, const QList<CategoryId> &order)
{
    QList<Category> left = taxonomy.categories();
    QList<Category> sorted;
    for (const CategoryId &id : order) {
        const qsizetype place = placeOf(left, id);
        if (place < 0)
            return fail(taxonomy.contains(id) ? ErrorCode::InvalidArgument : ErrorCode::NotFound, id);
        sorted.append(left.takeAt(place));
    }
    sorted += left;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        sorted[i].order = static_cast<int>(i) + 1;
    return stepTo(sorted, {What::Reorder, {}, {}});
}

Result<TaxonomyStep> replacedBy(const Taxonomy &taxonomy, const Taxonomy &wanted)
{
    QList<Category> categories;
    for (const Category &category : wanted.categories())
        categories.append(tidied(category, categories));
    for (Category &category : categories) {
        const qsizetype place = placeOf(taxonomy.categories(), category.id);
        if (place < 0)
            continue;
        for (const CategoryId &former : taxonomy.categories().at(place).formerIds) {
            if (!isKnownId(categories, former))
                category.formerIds.append(former);
        }
    }
    return stepTo(categories, {What::Replace, {}, {}});
}

} // namespace oneul
