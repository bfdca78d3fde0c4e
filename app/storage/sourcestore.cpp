#include "storage/sourcestore.h"

#include "storage/dbthread.h"
#include "storage/fetchstate.h"
#include "storage/json.h"
#include "storage/sourceremoval.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

using Mode = Transaction::Mode;

namespace {

QString encoded(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

FetchState readFetchState(const Statement &statement)
{
    FetchState fetch;
    fetch.etag = statement.value(11).toByteArray();
    fetch.lastModified = statement.value(12).toByteArray();
    fetch.bodyHash = statement.value(13).toByteArray();
    fetch.lastFetched = statement.time(14);
    fetch.lastStatus = statement.text(15);
    fetch.lastHttp = int(statement.number(16));
    fetch.lastError = {errorCodeFromName(statement.text(17)), statement.text(18)};
    fetch.failures = int(statement.number(19));
    return fetch;
}

Source readSource(const Statement &statement)
{
    Source source;
    source.id = statement.number(0);
    source.url = QUrl(statement.text(1));
    source.siteUrl = QUrl(statement.text(2));
    source.name = statement.text(3);
    source.folder = statement.text(4);
    source.kind = Kind(statement.number(5));
    source.type = sourceTypeFromName(statement.text(6));
    source.spec = objectFromJson(statement.text(7));
    source.presetId = statement.text(8);
    source.enabled = statement.number(9) != 0;
    source.createdAt = statement.time(10);
    source.fetch = readFetchState(statement);
    return source;
}

QString selectText()
{
    return u"SELECT id, url, site_url, name, folder, kind, type, spec, preset_id, enabled, created_at, etag, "
           "last_modified, body_hash, last_fetched, last_status, last_http, error_code, error_detail, failures "
           "FROM sources "_s;
}

bool urlIsTaken(Sql &sql, const Source &source)
{
    Statement statement(sql, u"SELECT 1 FROM sources WHERE url = ? AND id <> ?"_s);
    statement.exec(encoded(source.url), source.id);
    return statement.next();
}

/// Validators and hash speak of one address read in one way; after a change of either the next fetch asks
/// and reads anew. Before the change is written.
void forgetWhatWasFetched(Sql &sql, const Source &source)
{
    Statement statement(sql, u"UPDATE sources SET etag = '', last_modified = '', body_hash = '' WHERE id = ? "
                             "AND (url <> ? OR kind <> ? OR type <> ? OR spec <> ?)"_s);
    statement.exec(source.id, encoded(source.url), int(source.kind), sourceTypeName(source.type),
                   objectToJson(source.spec));
}

Source inserted(Sql &sql, Source source)
{
    if (!source.createdAt.isValid())
        source.createdAt = QDateTime::currentDateTimeUtc();
    Statement statement(sql, u"INSERT INTO sources (url, site_url, name, folder, kind, type, spec, preset_id, "
                             "enabled, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.exec(encoded(source.url), encoded(source.siteUrl), source.name, source.folder, int(source.kind),
                   sourceTypeName(source.type), objectToJson(source.spec), source.presetId, source.enabled,
                   source.createdAt);
    source.id = statement.insertedId();
    if (!writeFetchState(sql, source.id, source.fetch) && !sql.failed())
        sql.setError({ErrorCode::Internal, u"a source vanished while it was added"_s});
    return source;
}

} // namespace

QFuture<Result<QList<Source>>> SourceStore::all()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [](Sql &sql) -> Result<QList<Source>> {
            QList<Source> sources;
            Statement statement(sql, selectText() + u"ORDER BY folder COLLATE NOCASE, name COLLATE NOCASE, id"_s);
            for (statement.exec(); statement.next();)
                sources.append(readSource(statement));
            return sources;
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
                return fail(ErrorCode::AlreadyExists, encoded(source.url));
            return inserted(sql, fresh);
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
                    added.append(inserted(sql, source));
            }
            return added;
        });
    });
}

QFuture<Result<Source>> SourceStore::update(const Source &source)
{
    return m_writer.run([source](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<Source> {
            if (urlIsTaken(sql, source))
                return fail(ErrorCode::AlreadyExists, encoded(source.url));
            forgetWhatWasFetched(sql, source);
            Statement change(sql, u"UPDATE sources SET url = ?, site_url = ?, name = ?, folder = ?, kind = ?, "
                                  "type = ?, spec = ?, preset_id = ?, enabled = ? WHERE id = ?"_s);
            change.exec(encoded(source.url), encoded(source.siteUrl), source.name, source.folder, int(source.kind),
                        sourceTypeName(source.type), objectToJson(source.spec), source.presetId, source.enabled,
                        source.id);
            Statement again(sql, selectText() + u"WHERE id = ?"_s);
            again.exec(source.id);
            if (!again.next())
                return fail(ErrorCode::NotFound, QString::number(source.id));
            return readSource(again);
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

} // namespace oneul
