#include "model/category.h"

#include <algorithm>

namespace oneul {

namespace {

Category makeOthers()
{
    Category others;
    others.id = kOthers;
    others.nameEn = QStringLiteral("Others");
    others.nameKo = QStringLiteral("기타");
    others.emoji = QStringLiteral("📎");
    others.color = QStringLiteral("#8a8f98");
    others.order = 1000;
    return others;
}

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool isCalled(const Category &category, const QString &foldedName)
{
    return folded(category.nameEn) == foldedName || folded(category.nameKo) == foldedName
           || std::ranges::any_of(category.aliases, [&](const QString &alias) { return folded(alias) == foldedName; });
}

} // namespace

Taxonomy::Taxonomy(QList<Category> categories) : m_categories(std::move(categories))
{
    std::ranges::stable_sort(m_categories, {}, &Category::order);
    if (!contains(kOthers))
        m_categories.append(makeOthers());
}

const Category &Taxonomy::byId(const CategoryId &id) const
{
    const Category *found = find(id);
    return found != nullptr ? *found : *find(kOthers);
}

const Category *Taxonomy::find(const CategoryId &id) const
{
    auto found = std::ranges::find(m_categories, id, &Category::id);
    if (found == m_categories.end())
        found = std::ranges::find_if(m_categories, [&](const Category &category) { return category.isOrWas(id); });
    if (found != m_categories.end())
        return &*found;
    static const Category others = makeOthers(); // of a taxonomy that nobody has filled
    return id == kOthers ? &others : nullptr;
}

bool Taxonomy::contains(const CategoryId &id) const
{
    return std::ranges::find(m_categories, id, &Category::id) != m_categories.end();
}

QList<Category> Taxonomy::open(Kind kind) const
{
    QList<Category> found;
    std::ranges::copy_if(m_categories, std::back_inserter(found),
                         [kind](const Category &category) { return category.isOpenFor(kind); });
    return found;
}

const Category *Taxonomy::byName(const QString &name) const
{
    const QString wanted = folded(name);
    const auto found =
        std::ranges::find_if(m_categories, [&](const Category &category) { return isCalled(category, wanted); });
    return found == m_categories.end() ? nullptr : &*found;
}

} // namespace oneul
