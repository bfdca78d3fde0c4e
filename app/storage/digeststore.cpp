#include "storage/digeststore.h"

#include "storage/dbthread.h"
#include "storage/digestrows.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

using Mode = Transaction::Mode;

QFuture<Result<QList<Digest>>> DigestStore::save(const QList<Digest> &digests)
{
    return m_writer.run([digests](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<QList<Digest>> {
            QList<Digest> saved;
            for (const Digest &digest : digests) {
                if (!digest.day.isValid())
                    return fail(ErrorCode::InvalidArgument, u"a digest without a day"_s);
                saved.append(insertDigest(sql, digest));
            }
            return saved;
        });
    });
}

QFuture<Result<Digest>> DigestStore::byId(DigestId id)
{
    return m_reader.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<Digest> {
            const std::optional<Digest> digest = selectDigest(sql, id);
            if (!digest)
                return fail(ErrorCode::NotFound, QString::number(id));
            return *digest;
        });
    });
}

QFuture<Result<QList<Digest>>> DigestStore::latest(const QDate &day)
{
    return m_reader.run([day](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<Digest>> {
            QList<DigestId> ids;
            // One that was made here, or changed or put back by the analyst, is shown before an old report that was
            // imported later.
            Statement statement(sql, u"SELECT coalesce(max(CASE WHEN origin = 'made' OR manifest LIKE '%\"madeFrom\"%' "
                                     "THEN id END), max(id)) FROM digests WHERE day = ? GROUP BY kind ORDER BY kind"_s);
            for (statement.exec(day); statement.next();)
                ids.append(statement.number(0));
            QList<Digest> digests;
            for (const DigestId id : ids) {
                if (const auto digest = selectDigest(sql, id))
                    digests.append(*digest);
            }
            return digests;
        });
    });
}

QFuture<Result<QList<DigestInfo>>> DigestStore::list()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [](Sql &sql) -> Result<QList<DigestInfo>> { return selectDigestInfos(sql); });
    });
}

QFuture<Result<std::optional<QDateTime>>> DigestStore::lastMade(Kind kind)
{
    return m_reader.run([kind](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<std::optional<QDateTime>> {
            // A version that was made from another gathered nothing.
            Statement statement(sql, u"SELECT max(created_at) FROM digests WHERE kind = ? AND origin = 'made' "
                                     "AND (manifest = '' OR json_extract(manifest, '$.madeFrom') IS NULL)"_s);
            statement.exec(int(kind));
            const QDateTime made = statement.next() ? statement.time(0) : QDateTime();
            return made.isValid() ? std::optional<QDateTime>(made) : std::nullopt;
        });
    });
}

QFuture<Result<void>> DigestStore::remove(DigestId id)
{
    return m_writer.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            Statement statement(sql, u"DELETE FROM digests WHERE id = ?"_s);
            statement.exec(id);
            if (statement.changedRows() == 0)
                return fail(ErrorCode::NotFound, QString::number(id));
            return {};
        });
    });
}

QFuture<Result<QList<Digest>>> DigestStore::removeDay(const QDate &day)
{
    return m_writer.run([day](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<QList<Digest>> {
            QList<DigestId> ids;
            Statement find(sql, u"SELECT id FROM digests WHERE day = ? ORDER BY id"_s);
            for (find.exec(day); find.next();)
                ids.append(find.number(0));
            if (ids.isEmpty())
                return fail(ErrorCode::NotFound, day.toString(Qt::ISODate));
            QList<Digest> removed;
            for (const DigestId id : ids) {
                if (const auto digest = selectDigest(sql, id))
                    removed.append(*digest);
            }
            Statement remove(sql, u"DELETE FROM digests WHERE day = ?"_s);
            remove.exec(day);
            return removed;
        });
    });
}

QFuture<Result<void>> DigestStore::putBack(const QList<Digest> &digests)
{
    return m_writer.run([digests](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            for (const Digest &digest : digests) {
                if (!selectDigest(sql, digest.id))
                    (void)insertDigest(sql, digest, true);
            }
            return {};
        });
    });
}

} // namespace oneul
