#include "topics/taxonomyfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "model/categoryjson.h"

namespace oneul {

namespace {

constexpr int kVersion = 2; ///< 1 knew no description, kind, former ids, nothing archived

} // namespace

Result<Taxonomy> readTaxonomy(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return fail(ErrorCode::BrokenDocument, problem.errorString());
    if (const int version = document[u"version"].toInt(1); version > kVersion)
        return fail(ErrorCode::BrokenDocument, QStringLiteral("version %1 > %2").arg(version).arg(kVersion));
    const QList<Category> categories = categoriesFromJson(document[u"categories"].toArray());
    QSet<CategoryId> seen;
    for (const Category &category : categories) {
        if (category.id.isEmpty() || category.nameEn.isEmpty() || seen.contains(category.id))
            return fail(ErrorCode::BrokenDocument,
                        QStringLiteral("category %1: no id, no name, or the id twice").arg(seen.size() + 1));
        seen.insert(category.id);
    }
    if (categories.isEmpty())
        return fail(ErrorCode::BrokenDocument, QStringLiteral("no categories"));
    return Taxonomy(categories);
}

QByteArray writeTaxonomy(const Taxonomy &taxonomy)
{
    const QJsonObject object{{QStringLiteral("version"), kVersion},
                             {QStringLiteral("categories"), categoriesToJson(taxonomy.categories())}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace oneul
