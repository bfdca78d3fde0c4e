#include "storage/taxonomyrows.h"

#include <array>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "model/categoryjson.h"
#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using What = TaxonomyOperation::What;

constexpr std::array<std::pair<What, const char *>, 10> kWhats{{{What::Start, "start"},
                                                                {What::Add, "add"},
                                                                {What::Edit, "edit"},
                                                                {What::Merge, "merge"},
                                                                {What::Split, "split"},
                                                                {What::Archive, "archive"},
                                                                {What::Reopen, "reopen"},
                                                                {What::Reorder, "reorder"},
                                                                {What::Replace, "replace"},
                                                                {What::Undo, "undo"}}};

QString columns()
{
    return u"id, at, operation, categories, articles, undoes"_s;
}

QString operationToJson(const TaxonomyOperation &operation)
{
    QJsonObject object;
    for (const auto &[what, name] : kWhats) {
        if (what == operation.what)
            object.insert(u"what"_s, QLatin1String(name));
    }
    object.insert(u"categories"_s, QJsonArray::fromStringList(operation.categories));
    object.insert(u"names"_s, QJsonArray::fromStringList(operation.names));
    return objectToJson(object);
}

TaxonomyOperation operationFromJson(const QString &json)
{
    const QJsonObject object = objectFromJson(json);
    TaxonomyOperation operation;
    for (const auto &[what, name] : kWhats) {
        if (object.value(u"what").toString() == QLatin1String(name))
            operation.what = what;
    }
    for (const QJsonValue &value : object.value(u"categories").toArray())
        operation.categories.append(value.toString());
    for (const QJsonValue &value : object.value(u"names").toArray())
        operation.names.append(value.toString());
    return operation;
}

Result<TaxonomyVersion> readVersion(const Statement &statement)
{
    TaxonomyVersion version;
    version.id = statement.number(0);
    version.at = statement.time(1);
    version.operation = operationFromJson(statement.text(2));
    const QList<Category> categories = categoriesFromJson(QJsonDocument::fromJson(statement.text(3).toUtf8()).array());
    if (categories.isEmpty())
        return fail(ErrorCode::StorageCorrupt, u"taxonomy_versions, row %1"_s.arg(version.id));
    version.taxonomy = Taxonomy(categories);
    version.relabelled = int(statement.number(4));
    version.undoes = statement.number(5);
    return version;
}

/// Those that a later one took back which was not taken back itself.
QSet<qint64> undoneOnes(Sql &sql)
{
    QSet<qint64> undone;
    Statement statement(sql, u"SELECT id, undoes FROM taxonomy_versions WHERE undoes > 0 ORDER BY id DESC"_s);
    for (statement.exec(); statement.next();) {
        if (!undone.contains(statement.number(0)))
            undone.insert(statement.number(1));
    }
    return undone;
}

Result<QList<TaxonomyVersion>> readVersions(Sql &sql, const QString &where, const QVariantList &values)
{
    const QSet<qint64> undone = undoneOnes(sql);
    QList<TaxonomyVersion> versions;
    Statement statement(sql, u"SELECT %1 FROM taxonomy_versions %2"_s.arg(columns(), where));
    for (statement.execWith(values); statement.next();) {
        auto version = readVersion(statement);
        if (!version)
            return fail(version.error());
        version->undone = undone.contains(version->id);
        versions.append(*version);
    }
    return versions;
}

} // namespace

Result<std::optional<TaxonomyVersion>> newestVersion(Sql &sql)
{
    // Nothing came later that could have taken it back. Read with every write: the others are not looked at.
    Statement statement(sql, u"SELECT %1 FROM taxonomy_versions ORDER BY id DESC LIMIT 1"_s.arg(columns()));
    statement.exec();
    if (!statement.next())
        return std::optional<TaxonomyVersion>();
    const auto version = readVersion(statement);
    if (!version)
        return fail(version.error());
    return std::optional(*version);
}

Result<QList<TaxonomyVersion>> selectVersions(Sql &sql, int limit)
{
    return readVersions(sql, u"ORDER BY id DESC LIMIT ?"_s, {limit > 0 ? limit : -1});
}

Result<QList<TaxonomyVersion>> versionWithFormer(Sql &sql, qint64 id)
{
    auto versions = readVersions(sql, u"WHERE id <= ? ORDER BY id DESC LIMIT 2"_s, {id});
    if (versions && (versions->isEmpty() || versions->first().id != id))
        return fail(ErrorCode::NotFound, QString::number(id));
    return versions;
}

Result<QList<Relabelled>> relabelledSince(Sql &sql, qint64 id)
{
    QList<Relabelled> changes;
    Statement statement(sql, u"SELECT relabelled FROM taxonomy_versions WHERE id = ?1 "
                             "OR (id > ?1 AND json_extract(operation, '$.what') <> 'split') ORDER BY id"_s);
    for (statement.exec(id); statement.next();) {
        auto change = unpacked(statement.bytes(0));
        if (!change)
            return fail(change.error());
        changes.append(*change);
    }
    return changes;
}

TaxonomyVersion addVersion(Sql &sql, TaxonomyVersion version, const Relabelled &relabelled)
{
    version.relabelled = relabelled.change.count();
    const QJsonDocument categories(categoriesToJson(version.taxonomy.categories()));
    Statement insert(sql, u"INSERT INTO taxonomy_versions (at, operation, categories, articles, undoes, relabelled) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.exec(version.at, operationToJson(version.operation),
                QString::fromUtf8(categories.toJson(QJsonDocument::Compact)), version.relabelled, version.undoes,
                packed(relabelled));
    version.id = insert.insertedId();
    return version;
}

CategoryId CategoryResolver::resolved(const CategoryId &category)
{
    if (!m_taxonomy) {
        const auto newest = newestVersion(m_sql);
        // A version that can't be read is found when the archive is opened: nothing is lost by keeping the id.
        m_taxonomy = newest && *newest ? (*newest)->taxonomy : Taxonomy();
    }
    if (m_taxonomy->categories().isEmpty())
        return category;
    const auto known = m_known.constFind(category);
    if (known != m_known.constEnd())
        return *known;
    const CategoryId id = m_taxonomy->byId(category).id;
    m_known.insert(category, id);
    return id;
}

} // namespace oneul
