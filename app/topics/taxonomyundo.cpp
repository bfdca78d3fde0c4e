// How one change of the taxonomy is taken back while what came after it stays.

#include <algorithm>

#include "topics/taxonomyedit.h"
#include "topics/taxonomynames.h"

namespace oneul {

namespace {

using What = TaxonomyOperation::What;

const Category *categoryIn(const QList<Category> &categories, const CategoryId &id)
{
    const auto found = std::ranges::find(categories, id, &Category::id);
    return found == categories.end() ? nullptr : &*found;
}

/// What the change made of a value becomes what it was, unless it is something else by now.
template <class T>
void takeBackValue(T &current, const T &before, const T &after)
{
    if (current == after)
        current = before;
}

/// The same for each entry of a list; `key` tells which entries can't stand beside each other.
template <class T, class Key>
void takeBackList(QList<T> &current, const QList<T> &before, const QList<T> &after, Key key)
{
    if (before == after)
        return;
    if (current == after) {
        current = before;
        return;
    }
    current.removeIf([&](const T &entry) { return after.contains(entry) && !before.contains(entry); });
    for (const T &entry : before) {
        const bool has = std::ranges::any_of(current, [&](const T &other) { return key(other) == key(entry); });
        if (!has && !after.contains(entry))
            current.append(entry);
    }
}

/// Takes the change back in the list of categories.
class TakenBack final
{
public:
    TakenBack(const Taxonomy &current, const TaxonomyPast &change)
        : m_categories(current.categories())
        , m_before(change.before.categories())
        , m_after(change.after.categories())
        , m_change(change)
    {}

    QList<Category> categories()
    {
        for (const Category &after : m_after) {
            if (!categoryIn(m_before, after.id))
                remove(after);
        }
        for (const Category &before : m_before) {
            if (!categoryIn(m_after, before.id))
                restore(before);
        }
        for (const Category &before : m_before) {
            const Category *after = categoryIn(m_after, before.id);
            const auto current = std::ranges::find(m_categories, before.id, &Category::id);
            if (after && current != m_categories.end())
                takeBackFields(*current, before, *after);
        }
        putInOrder();
        return m_categories;
    }

private:
    /// What the change brought goes, unless others were merged into it since.
    void remove(const Category &brought)
    {
        const Category *current = categoryIn(m_categories, brought.id);
        if (!current || current->id == kOthers)
            return;
        const auto isLater = [&](const CategoryId &id) { return !brought.formerIds.contains(id); };
        if (std::ranges::any_of(current->formerIds, isLater))
            return;
        const CategoryId heir = heirOf(brought.id);
        m_categories.removeIf([&](const Category &category) { return category.id == brought.id; });
        const auto found =
            std::ranges::find_if(m_categories, [&](const Category &category) { return category.isOrWas(heir); });
        if (heir.isEmpty() || found == m_categories.end())
            return;
        for (const CategoryId &id : QList<CategoryId>{brought.id} + brought.formerIds) {
            if (!isKnownId(m_categories, id))
                found->formerIds.append(id);
        }
    }

    /// Whose the articles of what the change brought were before; "" : nobody's.
    [[nodiscard]] CategoryId heirOf(const CategoryId &id) const
    {
        for (const Category &before : m_before) {
            if (before.formerIds.contains(id))
                return before.id;
        }
        const TaxonomyOperation &operation = m_change.operation;
        return operation.what == What::Split ? operation.categories.value(0) : CategoryId();
    }

    /// What the change took away is there again, with the ids that it had.
    void restore(const Category &lost)
    {
        if (categoryIn(m_categories, lost.id))
            return;
        Category back = lost;
        back.formerIds.removeIf([&](const CategoryId &id) { return categoryIn(m_categories, id) != nullptr; });
        for (Category &category : m_categories) {
            category.formerIds.removeIf(
                [&](const CategoryId &id) { return id == back.id || back.formerIds.contains(id); });
        }
        m_categories.append(back);
    }

    void takeBackFields(Category &current, const Category &before, const Category &after)
    {
        takeBackValue(current.nameEn, before.nameEn, after.nameEn);
        takeBackValue(current.nameKo, before.nameKo, after.nameKo);
        takeBackValue(current.emoji, before.emoji, after.emoji);
        takeBackValue(current.color, before.color, after.color);
        takeBackValue(current.order, before.order, after.order);
        takeBackValue(current.description, before.description, after.description);
        takeBackValue(current.archived, before.archived, after.archived);
        takeBackValue(current.kind, before.kind, after.kind);
        takeBackList(current.aliases, before.aliases, after.aliases, [](const QString &alias) { return alias; });
        takeBackList(current.keywords, before.keywords, after.keywords,
                     [](const Keyword &keyword) { return keyword.text; });
        current.formerIds.removeIf(
            [&](const CategoryId &id) { return after.formerIds.contains(id) && !before.formerIds.contains(id); });
        for (const CategoryId &id : before.formerIds) {
            if (!after.formerIds.contains(id) && !isKnownId(m_categories, id))
                current.formerIds.append(id);
        }
    }

    void putInOrder()
    {
        std::ranges::stable_sort(m_categories, {}, &Category::order);
        for (qsizetype i = 1; i < m_categories.size(); ++i)
            m_categories[i].order = std::max(m_categories.at(i).order, m_categories.at(i - 1).order + 1);
    }

    QList<Category> m_categories;
    const QList<Category> &m_before;
    const QList<Category> &m_after;
    const TaxonomyPast &m_change;
};

} // namespace

Result<TaxonomyStep> withoutChange(const Taxonomy &current, const TaxonomyPast &change)
{
    if (change.operation.what == What::Start)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("start"));
    const Taxonomy taxonomy(TakenBack(current, change).categories());
    if (const auto usable = checkTaxonomy(taxonomy); !usable)
        return fail(usable.error());
    return TaxonomyStep{taxonomy, {What::Undo, change.operation.categories, change.operation.names}, {}};
}

} // namespace oneul
