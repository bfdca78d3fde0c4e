#include "topics/taxonomyfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace oneul {

namespace {

QList<Keyword> readKeywords(const QJsonArray &array)
{
    QList<Keyword> keywords;
    for (const QJsonValue &value : array) {
        const Keyword keyword{value[u"text"].toString().simplified().toLower(), value[u"weight"].toDouble(1)};
        if (!keyword.text.isEmpty() && keyword.weight > 0)
            keywords.append(keyword);
    }
    return keywords;
}

Category readCategory(const QJsonValue &value)
{
    Category category;
    category.id = value[u"id"].toString();
    category.nameEn = value[u"name"][u"en"].toString();
    category.nameKo = value[u"name"][u"ko"].toString();
    category.emoji = value[u"emoji"].toString();
    category.color = value[u"color"].toString();
    category.order = value[u"order"].toInt();
    for (const QJsonValue &alias : value[u"aliases"].toArray())
        category.aliases.append(alias.toString());
    category.keywords = readKeywords(value[u"keywords"].toArray());
    return category;
}

} // namespace

Result<Taxonomy> readTaxonomy(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return fail(ErrorCode::BrokenDocument, problem.errorString());
    QList<Category> categories;
    QSet<CategoryId> seen;
    for (const QJsonValue &value : document[u"categories"].toArray()) {
        const Category category = readCategory(value);
        if (category.id.isEmpty() || category.nameEn.isEmpty() || seen.contains(category.id))
            return fail(ErrorCode::BrokenDocument,
                        QStringLiteral("category %1: no id, no name, or the id twice").arg(categories.size() + 1));
        seen.insert(category.id);
        categories.append(category);
    }
    if (categories.isEmpty())
        return fail(ErrorCode::BrokenDocument, QStringLiteral("no categories"));
    return Taxonomy(categories);
}

} // namespace oneul
