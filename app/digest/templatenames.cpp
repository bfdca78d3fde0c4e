#include "digest/templatenames.h"

#include <algorithm>
#include <iterator>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct ListNames {
    QLatin1StringView list;
    QLatin1StringView values;
    QLatin1StringView lists;
};

constexpr auto kClaimValues = "n first last text marks badge sector quote"_L1;

constexpr ListNames kNames[] = {
    {""_L1, "title date from to kind own chartLabel summaryLabel sourcesLabel"_L1, "digests"_L1},
    {"digests"_L1, "n first last title date kind language chart chartLabel summaryLabel sourcesLabel"_L1,
     "sections"_L1},
    {"sections"_L1, "n first last emoji heading category body notes"_L1,
     "parts themes events impact conclusion sources"_L1},
    {"parts"_L1, "n first last part"_L1, "claims"_L1},
    {"claims"_L1, kClaimValues, ""_L1},
    {"themes"_L1, kClaimValues, ""_L1},
    {"events"_L1, kClaimValues, ""_L1},
    {"impact"_L1, kClaimValues, ""_L1},
    {"conclusion"_L1, kClaimValues, ""_L1},
    {"sources"_L1, "n first last title translated url source"_L1, ""_L1},
};

QStringList wordsOf(QLatin1StringView words)
{
    return QString(words).split(u' ', Qt::SkipEmptyParts);
}

const ListNames &namesOf(const QString &list)
{
    const auto *row = std::ranges::find_if(kNames, [&](const ListNames &names) { return list == names.list; });
    return row == std::end(kNames) ? kNames[0] : *row;
}

} // namespace

TemplateName templateName(const QString &name, const QStringList &within)
{
    QStringList scopes{QString()};
    scopes += within;
    const bool isList =
        std::ranges::any_of(scopes, [&](const QString &scope) { return templateLists(scope).contains(name); });
    if (isList)
        return within.contains(name) ? TemplateName::Unknown : TemplateName::List;
    const bool isValue =
        std::ranges::any_of(scopes, [&](const QString &scope) { return templateValues(scope).contains(name); });
    return isValue ? TemplateName::Value : TemplateName::Unknown;
}

QStringList templateLists(const QString &list)
{
    return wordsOf(namesOf(list).lists);
}

QStringList templateValues(const QString &list)
{
    return wordsOf(namesOf(list).values);
}

} // namespace oneul
