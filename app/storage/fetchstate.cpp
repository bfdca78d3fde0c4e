#include "storage/fetchstate.h"

using namespace Qt::StringLiterals;

namespace oneul {

QString fetchStateColumns()
{
    return u"etag, last_modified, body_hash, last_fetched, last_status, last_http, error_code, error_detail, failures, "
           "last_success, last_new, next_fetch, stated_minutes, max_age_minutes, moved_to, moved_seen, gone"_s;
}

bool writeFetchState(Sql &sql, SourceId id, const FetchState &state)
{
    const QString marks = fetchStateColumns().replace(u", "_s, u" = ?, "_s) + u" = ?"_s;
    Statement statement(sql, u"UPDATE sources SET %1 WHERE id = ?"_s.arg(marks));
    statement.exec(state.etag, state.lastModified, state.bodyHash, state.lastFetched, state.lastStatus, state.lastHttp,
                   errorCodeName(state.lastError.code), state.lastError.detail, state.failures, state.lastSuccess,
                   state.lastNew, state.nextFetch, state.statedMinutes, state.maxAgeMinutes,
                   state.movedTo.toString(QUrl::FullyEncoded), state.movedSeen, state.gone, id);
    return statement.changedRows() > 0;
}

void writeLastNew(Sql &sql, SourceId id, const QDateTime &time)
{
    Statement statement(sql, u"UPDATE sources SET last_new = ? WHERE id = ?"_s);
    statement.exec(time, id);
}

void writeSeenItems(Sql &sql, SourceId id, const QByteArray &bodyHash, const QByteArray &items)
{
    if (items.isEmpty()) {
        Statement forget(sql, u"DELETE FROM seen_items WHERE source_id = ?"_s);
        forget.exec(id);
        return;
    }
    Statement statement(sql, u"INSERT OR REPLACE INTO seen_items (source_id, body_hash, items) VALUES (?, ?, ?)"_s);
    statement.exec(id, bodyHash, items);
}

QByteArray readSeenItems(Sql &sql, SourceId id)
{
    Statement statement(sql, u"SELECT items FROM seen_items JOIN sources ON sources.id = source_id "
                             "WHERE source_id = ? AND seen_items.body_hash = sources.body_hash "
                             "AND length(seen_items.body_hash) > 0"_s);
    statement.exec(id);
    return statement.next() ? statement.bytes(0) : QByteArray();
}

FetchState readFetchState(const Statement &statement, int first)
{
    int column = first;
    FetchState state;
    state.etag = statement.value(column++).toByteArray();
    state.lastModified = statement.value(column++).toByteArray();
    state.bodyHash = statement.value(column++).toByteArray();
    state.lastFetched = statement.time(column++);
    state.lastStatus = statement.text(column++);
    state.lastHttp = int(statement.number(column++));
    state.lastError.code = errorCodeFromName(statement.text(column++));
    state.lastError.detail = statement.text(column++);
    state.failures = int(statement.number(column++));
    state.lastSuccess = statement.time(column++);
    state.lastNew = statement.time(column++);
    state.nextFetch = statement.time(column++);
    state.statedMinutes = int(statement.number(column++));
    state.maxAgeMinutes = int(statement.number(column++));
    state.movedTo = QUrl(statement.text(column++));
    state.movedSeen = int(statement.number(column++));
    state.gone = statement.number(column++) != 0;
    return state;
}

} // namespace oneul
