#include "categories/categorycolors.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHash>

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::CategoryColors)
};

} // namespace

QList<NamedColor> categoryColors()
{
    return {{Texts::tr("Blue"), QStringLiteral("#0072b2")},   {Texts::tr("Orange"), QStringLiteral("#d55e00")},
            {Texts::tr("Teal"), QStringLiteral("#009e73")},   {Texts::tr("Magenta"), QStringLiteral("#aa4499")},
            {Texts::tr("Ochre"), QStringLiteral("#b07900")},  {Texts::tr("Sky blue"), QStringLiteral("#3a8fc4")},
            {Texts::tr("Violet"), QStringLiteral("#7a6ad8")}, {Texts::tr("Olive"), QStringLiteral("#75871a")},
            {Texts::tr("Rose"), QStringLiteral("#cc6677")},   {Texts::tr("Grey"), QStringLiteral("#7d8590")}};
}

QString leastUsedColor(const Taxonomy &taxonomy)
{
    QHash<QString, int> used;
    for (const Category &category : taxonomy.categories())
        ++used[category.color.toLower()];
    const QList<NamedColor> all = categoryColors();
    return std::ranges::min_element(all, {}, [&](const NamedColor &each) { return used.value(each.color); })->color;
}

} // namespace oneul
