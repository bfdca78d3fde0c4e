#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/types.h"

namespace oneul {

struct Keyword {
    QString text; ///< lower case word or phrase
    double weight = 1;
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

    [[nodiscard]] QString name(Language language) const
    {
        return language == Language::Korean && !nameKo.isEmpty() ? nameKo : nameEn;
    }
};

/// The categories in their order; kOthers is always among them.
class Taxonomy final
{
public:
    Taxonomy() = default;
    explicit Taxonomy(QList<Category> categories);

    [[nodiscard]] const QList<Category> &categories() const { return m_categories; }
    /// The category with this id; the one of kOthers when there is none.
    [[nodiscard]] const Category &byId(const CategoryId &id) const;
    [[nodiscard]] bool contains(const CategoryId &id) const;
    /// The category whose English or Korean name or alias this is (case and white space ignored).
    [[nodiscard]] const Category *byName(const QString &name) const;

private:
    QList<Category> m_categories;
};

} // namespace oneul
