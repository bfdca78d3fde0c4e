#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

struct Keyword {
    QString text; ///< lower case word or phrase
    double weight = 1;

    bool operator==(const Keyword &) const = default;
};

/// One category of the analyst's taxonomy.
struct Category {
    CategoryId id;
    QString nameEn;
    QString nameKo;
    QString emoji;
    QString color; ///< "#rrggbb"
    int order = 0;
    QStringList aliases; ///< other names that mean it (import of old reports)
    QList<Keyword> keywords;
    QString description; ///< what belongs here, in the analyst's words
    bool archived = false; ///< keeps its articles and its place in past charts; nothing new comes into it
    std::optional<Kind> kind; ///< only for articles of this kind; unset: for both
    QList<CategoryId> formerIds; ///< of categories that were merged into this one

    bool operator==(const Category &) const = default;

    [[nodiscard]] QString name(Language language) const
    {
        return language == Language::Korean && !nameKo.isEmpty() ? nameKo : nameEn;
    }
    /// Whether it has this id, or one that had it was merged into it.
    [[nodiscard]] bool isOrWas(const CategoryId &wanted) const { return id == wanted || formerIds.contains(wanted); }
    /// Whether new articles of this kind may come into it.
    [[nodiscard]] bool isOpenFor(Kind articles) const { return !archived && (!kind || *kind == articles); }
};

/// The categories in their order; kOthers is always among them.
class Taxonomy final
{
public:
    Taxonomy() = default;
    explicit Taxonomy(QList<Category> categories);

    [[nodiscard]] const QList<Category> &categories() const { return m_categories; }
    /// Those that new articles of this kind may come into.
    [[nodiscard]] QList<Category> open(Kind kind) const;
    /// The category with this id, or into which the one with this id was merged; the one of kOthers when there is none.
    [[nodiscard]] const Category &byId(const CategoryId &id) const;
    /// The same, but null when there is none.
    [[nodiscard]] const Category *find(const CategoryId &id) const;
    [[nodiscard]] bool contains(const CategoryId &id) const; ///< by its own id
    bool operator==(const Taxonomy &) const = default;
    /// The category whose English or Korean name or alias this is (case and white space ignored).
    [[nodiscard]] const Category *byName(const QString &name) const;

private:
    QList<Category> m_categories;
};

} // namespace oneul
