#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include "storage/dbthread.h"
#include "storage/digeststore.h"
#include "storage/json.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QJsonObject manifestOf(Statement &statement, DigestId digest)
{
    statement.exec(digest);
    const QJsonObject manifest = statement.next() ? objectFromJson(statement.text(0)) : QJsonObject();
    statement.finish();
    return manifest;
}

QHash<ArticleId, QString> selectTold(Sql &sql, Kind kind, const QDate &before, const QList<ArticleId> &articles)
{
    QHash<ArticleId, QString> told;
    // The table knows the articles also after two were joined; the manifest has them at the same places.
    Statement places(sql, u"SELECT g.id, c.position, d.mark, d.article_id FROM json_each(?) wanted "
                          "CROSS JOIN digest_articles d ON d.article_id = wanted.value "
                          "JOIN digest_sections c ON c.id = d.section_id JOIN digests g ON g.id = c.digest_id "
                          "WHERE g.kind = ? AND g.origin = 'made' AND g.day < ? ORDER BY g.day, g.id"_s);
    Statement manifests(sql, u"SELECT manifest FROM digests WHERE id = ?"_s);
    DigestId digest = 0;
    QJsonArray sections;
    for (places.exec(idsToJson(articles), int(kind), before); places.next();) {
        if (places.number(0) != digest) {
            digest = places.number(0);
            sections = manifestOf(manifests, digest).value(u"sections").toArray();
        }
        const QJsonArray listed = sections.at(places.number(1)).toObject().value(u"articles").toArray();
        told.insert(places.number(3), listed.at(places.number(2) - 1).toObject().value(u"sha256").toString());
    }
    return told;
}

} // namespace

QFuture<Result<QHash<ArticleId, QString>>> DigestStore::told(Kind kind, const QDate &before,
                                                             const QList<ArticleId> &articles)
{
    return m_reader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Transaction::Mode::Read, [&](Sql &sql) -> Result<QHash<ArticleId, QString>> {
            return selectTold(sql, kind, before, articles);
        });
    });
}

} // namespace oneul
