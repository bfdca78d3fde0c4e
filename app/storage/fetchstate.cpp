#include "storage/fetchstate.h"

using namespace Qt::StringLiterals;

namespace oneul {

bool writeFetchState(Sql &sql, SourceId id, const FetchState &state)
{
    Statement statement(sql, u"UPDATE sources SET etag = ?, last_modified = ?, body_hash = ?, last_fetched = ?, "
                             "last_status = ?, last_http = ?, error_code = ?, error_detail = ?, failures = ? "
                             "WHERE id = ?"_s);
    statement.exec(state.etag, state.lastModified, state.bodyHash, state.lastFetched, state.lastStatus, state.lastHttp,
                   errorCodeName(state.lastError.code), state.lastError.detail, state.failures, id);
    return statement.changedRows() > 0;
}

} // namespace oneul
