#include "model/categoryjson.h"

#include <QJsonObject>
#include <QStringList>

namespace oneul {

namespace {

constexpr int kMostOrder = 1'000'000'000; ///< others are put behind it

QList<Keyword> keywordsFrom(const QJsonArray &array)
{
    QList<Keyword> keywords;
    for (const QJsonValue &value : array) {
        const Keyword keyword{value[u"text"].toString().simplified().toLower(), value[u"weight"].toDouble(1)};
        if (!keyword.text.isEmpty() && keyword.weight > 0)
            keywords.append(keyword);
    }
    return keywords;
}

QJsonArray keywordsTo(const QList<Keyword> &keywords)
{
    QJsonArray array;
    for (const Keyword &keyword : keywords) {
        QJsonObject object{{QStringLiteral("text"), keyword.text}};
        if (keyword.weight != 1)
            object.insert(QStringLiteral("weight"), keyword.weight);
        array.append(object);
    }
    return array;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &string : array)
        strings.append(string.toString());
    return strings;
}

Category categoryFrom(const QJsonValue &value)
{
    Category category;
    category.id = value[u"id"].toString();
    category.nameEn = value[u"name"][u"en"].toString();
    category.nameKo = value[u"name"][u"ko"].toString();
    category.emoji = value[u"emoji"].toString();
    category.color = value[u"color"].toString();
    category.order = qBound(-kMostOrder, value[u"order"].toInt(), kMostOrder);
    category.aliases = stringsFrom(value[u"aliases"]);
    category.keywords = keywordsFrom(value[u"keywords"].toArray());
    category.description = value[u"description"].toString();
    category.archived = value[u"archived"].toBool();
    if (const QString kind = value[u"kind"].toString(); !kind.isEmpty())
        category.kind = kindFromName(kind);
    category.formerIds = stringsFrom(value[u"formerIds"]);
    return category;
}

QJsonObject categoryTo(const Category &category)
{
    QJsonObject name{{QStringLiteral("en"), category.nameEn}};
    if (!category.nameKo.isEmpty())
        name.insert(QStringLiteral("ko"), category.nameKo);
    QJsonObject object{{QStringLiteral("id"), category.id},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("emoji"), category.emoji},
                       {QStringLiteral("color"), category.color},
                       {QStringLiteral("order"), category.order},
                       {QStringLiteral("aliases"), QJsonArray::fromStringList(category.aliases)},
                       {QStringLiteral("keywords"), keywordsTo(category.keywords)}};
    if (!category.description.isEmpty())
        object.insert(QStringLiteral("description"), category.description);
    if (category.archived)
        object.insert(QStringLiteral("archived"), true);
    if (category.kind)
        object.insert(QStringLiteral("kind"), kindName(*category.kind));
    if (!category.formerIds.isEmpty())
        object.insert(QStringLiteral("formerIds"), QJsonArray::fromStringList(category.formerIds));
    return object;
}

} // namespace

QJsonArray categoriesToJson(const QList<Category> &categories)
{
    QJsonArray array;
    for (const Category &category : categories)
        array.append(categoryTo(category));
    return array;
}

QList<Category> categoriesFromJson(const QJsonArray &array)
{
    QList<Category> categories;
    for (const QJsonValue &value : array)
        categories.append(categoryFrom(value));
    return categories;
}

} // namespace oneul
