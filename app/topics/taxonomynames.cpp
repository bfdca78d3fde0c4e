#include "topics/taxonomynames.h"

#include <algorithm>

#include <QHash>
#include <QStringList>

#include "model/names.h"

namespace oneul {

namespace {

constexpr qsizetype kLongestId = 40;

QString slugOf(const QString &name)
{
    QString slug;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isLetter)
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(kLongestId);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("category") : slug;
}

QStringList namesOf(const Category &category)
{
    QStringList names;
    for (const QString &name : {category.nameEn, category.nameKo}) {
        if (const QString folded = foldedName(name); !folded.isEmpty())
            names.append(folded);
    }
    return names;
}

} // namespace

const Category *sameNamed(const QList<Category> &categories, const Category &category)
{
    const QStringList wanted = namesOf(category);
    const auto same = std::ranges::find_if(categories, [&](const Category &other) {
        const QStringList names = namesOf(other);
        return other.id != category.id
               && std::ranges::any_of(names, [&](const QString &name) { return wanted.contains(name); });
    });
    return same == categories.end() ? nullptr : &*same;
}

CategoryId freeCategoryId(const QList<Category> &categories, const QString &name)
{
    const QString slug = slugOf(name);
    CategoryId id = slug;
    for (int number = 2; isKnownId(categories, id); ++number)
        id = slug + u'-' + QString::number(number);
    return id;
}

bool isKnownId(const QList<Category> &categories, const CategoryId &id)
{
    return id == kOthers
           || std::ranges::any_of(categories, [&](const Category &category) { return category.isOrWas(id); });
}

QString freeCategoryColor(const QList<Category> &categories)
{
    static const QStringList colors{QStringLiteral("#2f74d0"), QStringLiteral("#d1495b"), QStringLiteral("#2a9d6f"),
                                    QStringLiteral("#c77d1e"), QStringLiteral("#7b5fc9"), QStringLiteral("#1899a8"),
                                    QStringLiteral("#b0518f"), QStringLiteral("#6f8a2b"), QStringLiteral("#a2583c"),
                                    QStringLiteral("#4f6d8f"), QStringLiteral("#3d8fd6"), QStringLiteral("#8a6d1f")};
    QHash<QString, int> used;
    for (const Category &category : categories)
        ++used[category.color.toLower()];
    return *std::ranges::min_element(colors, {}, [&](const QString &color) { return used.value(color); });
}

} // namespace oneul
