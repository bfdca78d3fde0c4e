// What the archive knows already: asked before anything is fetched or imported again.

#include "storage/articlestore.h"
#include "storage/dbthread.h"
#include "storage/digestrows.h"
#include "storage/digeststore.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;

bool sameArticles(const QList<DigestArticle> &a, const QList<DigestArticle> &b)
{
    return std::ranges::equal(a, b, [](const DigestArticle &left, const DigestArticle &right) {
        return left.title == right.title && left.url == right.url;
    });
}

/// `bodies`: whether the Markdown between must be the same too; a made digest has claims instead.
bool sameSections(const QList<Section> &a, const QList<Section> &b, bool bodies)
{
    return std::ranges::equal(a, b, [bodies](const Section &left, const Section &right) {
        return left.heading == right.heading && (!bodies || left.importedBody == right.importedBody)
               && sameArticles(left.articles, right.articles);
    });
}

} // namespace

QFuture<Result<QSet<QString>>> ArticleStore::urlsWithText(const QStringList &normalisedUrls)
{
    return m_reader.run([normalisedUrls](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QSet<QString>> {
            QSet<QString> known;
            Statement statement(sql, u"SELECT 1 FROM entries WHERE norm_url = ? AND norm_url <> '' "
                                     "AND text_length > 0 LIMIT 1"_s);
            for (const QString &url : normalisedUrls) {
                statement.exec(url);
                if (statement.next())
                    known.insert(url);
            }
            return known;
        });
    });
}

bool holdsDigest(Sql &sql, const Digest &digest)
{
    QList<DigestId> ids;
    const bool isOwn = digest.manifest["program"_L1].toString() == "oneul"_L1;
    Statement statement(sql, u"SELECT id FROM digests WHERE day = ? AND kind = ?"_s);
    for (statement.exec(digest.day, int(digest.kind)); statement.next();)
        ids.append(statement.number(0));
    return std::ranges::any_of(ids, [&](DigestId id) {
        const auto stored = selectDigest(sql, id);
        const bool bodies = !isOwn || (stored && stored->origin != "made"_L1);
        return stored && sameSections(stored->sections, digest.sections, bodies);
    });
}

QFuture<Result<bool>> DigestStore::contains(const Digest &digest)
{
    return m_reader.run([digest](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<bool> { return holdsDigest(sql, digest); });
    });
}

} // namespace oneul
