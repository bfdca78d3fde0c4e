#include "storage/sourcestore.h"

#include <QSet>

#include "storage/dbthread.h"
#include "storage/fetchhistory.h"
#include "storage/fetchstate.h"
#include "storage/sourceremoval.h"
#include "storage/sourcerows.h"
#include "storage/sourcetrash.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

using Mode = Transaction::Mode;

QFuture<Result<QList<Source>>> SourceStore::all()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [](Sql &sql) -> Result<QList<Source>> {
            return selectSources(sql, u"ORDER BY folder COLLATE NOCASE, name COLLATE NOCASE, id"_s);
        });
    });
}

QFuture<Result<Source>> SourceStore::add(const Source &source)
{
    return m_writer.run([source](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<Source> {
            Source fresh = source;
            fresh.id = 0;
            if (urlIsTaken(sql, fresh))
                return fail(ErrorCode::AlreadyExists, source.url.toString(QUrl::FullyEncoded));
            return insertSource(sql, fresh);
        });
    });
}

QFuture<Result<QList<Source>>> SourceStore::addAll(const QList<Source> &sources)
{
    return m_writer.run([sources](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<QList<Source>> {
            QList<Source> added;
            for (Source source : sources) {
                source.id = 0;
                if (!urlIsTaken(sql, source))
                    added.append(insertSource(sql, source));
            }
            return added;
        });
    });
}

QFuture<Result<Source>> SourceStore::update(const Source &source)
{
    return m_writer.run([source](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<Source> { return updatedSource(sql, source); });
    });
}

QFuture<Result<QList<Source>>> SourceStore::updateAll(const QList<Source> &sources)
{
    return m_writer.run([sources](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<QList<Source>> {
            QList<Source> updated;
            for (const Source &source : sources) {
                const auto result = updatedSource(sql, source);
                if (!result)
                    return fail(result.error());
                updated.append(*result);
            }
            return updated;
        });
    });
}

QFuture<Result<ArticleDelta>> SourceStore::remove(SourceId id)
{
    return m_writer.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return removeSource(sql, id); });
    });
}

QFuture<Result<ArticleDelta>> SourceStore::removeAll(const QList<SourceId> &ids)
{
    return m_writer.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<ArticleDelta> {
            ArticleDelta delta;
            for (const SourceId id : ids) {
                const auto removed = removeSource(sql, id);
                if (!removed)
                    return removed;
                delta.unite(*removed);
            }
            const QSet<ArticleId> gone(delta.removed.cbegin(), delta.removed.cend());
            delta.updated.removeIf([&gone](ArticleId article) { return gone.contains(article); });
            return delta;
        });
    });
}

QFuture<Result<RestoredSource>> SourceStore::restore(SourceId id)
{
    return m_writer.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<RestoredSource> { return restoreFromTrash(sql, id); });
    });
}

QFuture<Result<QList<RestoredSource>>> SourceStore::restoreAll(const QList<SourceId> &ids)
{
    return m_writer.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<QList<RestoredSource>> {
            QList<RestoredSource> restored;
            Error first;
            for (const SourceId id : ids) {
                const auto source = restoreFromTrash(sql, id);
                if (source)
                    restored.append(*source);
                else if (first.code == ErrorCode::None)
                    first = source.error();
            }
            if (restored.isEmpty() && !ids.isEmpty())
                return fail(first);
            return restored;
        });
    });
}

QFuture<Result<QList<SourceId>>> SourceStore::purgeRemoved(const QDateTime &before)
{
    constexpr int kAtOnce = 20; // the rest at the next start
    return m_writer.run([before](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<QList<SourceId>> { return purgeTrash(sql, before, kAtOnce); });
    });
}

QFuture<Result<void>> SourceStore::setFetchState(SourceId id, const FetchState &state)
{
    return m_writer.run([id, state](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            if (!writeFetchState(sql, id, state))
                return fail(ErrorCode::NotFound, QString::number(id));
            return {};
        });
    });
}

QFuture<Result<void>> SourceStore::noteFetch(SourceId id, const FetchState &state, const FetchRecord &record)
{
    return m_writer.run([id, state, record](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            if (!writeFetchState(sql, id, state))
                return fail(ErrorCode::NotFound, QString::number(id));
            addFetchRecord(sql, id, record);
            return {};
        });
    });
}

QFuture<Result<QList<FetchRecord>>> SourceStore::history(SourceId id)
{
    return m_reader.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<FetchRecord>> { return fetchHistory(sql, id); });
    });
}

QFuture<Result<QByteArray>> SourceStore::seenItems(SourceId id)
{
    return m_reader.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [id](Sql &sql) -> Result<QByteArray> { return readSeenItems(sql, id); });
    });
}

QFuture<Result<QHash<QString, QDateTime>>> SourceStore::hostPauses()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [](Sql &sql) -> Result<QHash<QString, QDateTime>> {
            QHash<QString, QDateTime> pauses;
            Statement statement(sql, u"SELECT host, until FROM host_pauses"_s);
            for (statement.exec(); statement.next();)
                pauses.insert(statement.text(0), statement.time(1));
            return pauses;
        });
    });
}

QFuture<Result<void>> SourceStore::pauseHost(const QString &host, const QDateTime &until)
{
    return m_writer.run([host, until](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            Statement pause(sql, u"INSERT OR REPLACE INTO host_pauses (host, until) VALUES (?, ?)"_s);
            pause.exec(host, until);
            // No pause is longer than a day, so what ends a day before this one has ended.
            Statement old(sql, u"DELETE FROM host_pauses WHERE until < ?"_s);
            old.exec(until.addDays(-1));
            return {};
        });
    });
}

} // namespace oneul
