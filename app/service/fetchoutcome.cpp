#include "service/fetchoutcome.h"

#include <algorithm>

#include "net/origin.h"
#include "service/schedule.h"

namespace oneul {

namespace {

constexpr int kMovedAfter = 3; ///< refreshes running
constexpr int kDayMinutes = 24 * 60;
constexpr int kUsualPauseSeconds = 60; ///< of a 429 that does not say how long

/// A 304 brings no document, so it says nothing about a move, unless no redirect led to it any more.
void noteMove(FetchState &state, const HttpResponse &response)
{
    const QUrl target = response.finalUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!response.permanentlyMoved) {
        state.movedTo = QUrl();
        state.movedSeen = 0;
    } else if (response.status != 304) {
        state.movedSeen = state.movedTo == target ? state.movedSeen + 1 : 1;
        state.movedTo = target;
    }
}

} // namespace

HttpRequest requestFor(const FetchJob &job)
{
    const Source &source = job.source;
    HttpRequest request;
    request.url = source.url;
    request.trustedHost = source.trustedHost();
    request.ignoreTlsErrors = source.options.ignoreTlsErrors;
    request.userAgent = source.options.userAgent.toUtf8();
    request.userName = source.options.userName;
    request.password = job.secrets.password;
    for (const QString &name : source.options.headers) {
        if (job.secrets.headers.contains(name))
            request.headers.append({name.toUtf8(), job.secrets.headers.value(name).toUtf8()});
    }
    if (job.mode != RefreshMode::Forced) {
        request.etag = source.fetch.etag;
        request.lastModified = source.fetch.lastModified;
    }
    return request;
}

HttpRequest requestForPage(const FetchJob &job, const QUrl &page)
{
    HttpRequest request = requestFor(job);
    request.url = page;
    request.etag.clear();
    request.lastModified.clear();
    if (sameOrigin(page, job.source.url))
        return request;
    request.userName.clear();
    request.password.clear();
    request.headers.clear();
    request.ignoreTlsErrors = false;
    return request;
}

bool isReadOtherwise(const Source &source, const Source &other)
{
    return source.url != other.url || source.kind != other.kind || source.type != other.type
           || source.spec != other.spec;
}

FetchState withoutValidators(FetchState state)
{
    state.etag.clear();
    state.lastModified.clear();
    state.bodyHash.clear();
    state.movedTo.clear();
    state.movedSeen = 0;
    state.gone = false;
    state.nextFetch = {};
    return state;
}

int httpStatusOf(const HttpExchange &exchange, const Error &error)
{
    if (error.code == ErrorCode::HttpStatus)
        return error.detail.left(3).toInt();
    if (exchange.isEmpty() || exchange.last().response.isEmpty())
        return 0;
    return exchange.last().response.first().section(u' ', 1, 1).toInt();
}

QDateTime pauseAskedFor(const Error &error, const QDateTime &retryAfter, const QDateTime &now)
{
    const int status = httpStatusOf({}, error);
    if (status != 429 && status != 503)
        return {};
    if (retryAfter.isValid())
        return std::min(retryAfter, now.addDays(1));
    return status == 429 ? now.addSecs(kUsualPauseSeconds) : QDateTime();
}

bool mayPass(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
    case ErrorCode::NoNetwork:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::TruncatedBody:
        return true;
    case ErrorCode::HttpStatus:
        break;
    default:
        return false;
    }
    const int status = httpStatusOf({}, error);
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

FetchState stateAfterSuccess(const FetchJob &job, int programMinutes, const QDateTime &now)
{
    const HttpResponse &response = job.response;
    FetchState state = job.source.fetch;
    if (response.status != 304) {
        state.etag = job.isPartial ? QByteArray() : response.etag;
        state.lastModified = job.isPartial ? QByteArray() : response.lastModified;
        state.bodyHash = job.isPartial ? QByteArray() : job.bodyHash;
    }
    if (!job.feed.format.isEmpty())
        state.statedMinutes = job.feed.minutesBetween;
    if (response.maxAge >= 0 || response.status != 304)
        state.maxAgeMinutes = std::clamp(response.maxAge / 60, 0, kDayMinutes);
    noteMove(state, response);
    state.lastFetched = now;
    state.lastStatus = job.report.status;
    state.lastHttp = response.status;
    state.lastError = {};
    state.failures = 0;
    state.lastSuccess = now;
    state.gone = false;
    const int own = job.source.options.minutes;
    state.nextFetch = nextAfterSuccess(state, own > 0 ? own : programMinutes, now);
    return state;
}

FetchState stateAfterFailure(const FetchJob &job, const Error &error, const QDateTime &now, double jitter)
{
    FetchState state = job.source.fetch;
    state.lastFetched = now;
    state.lastStatus = job.report.status;
    state.lastHttp = job.report.http;
    state.lastError = error;
    ++state.failures;
    state.movedTo = QUrl();
    state.movedSeen = 0;
    state.gone = state.gone || job.report.http == 410;
    state.nextFetch = nextAfterFailure(state.failures, pauseAskedFor(error, job.retryAfter, now), now, jitter);
    return state;
}

bool hasMoved(const FetchState &state)
{
    return state.movedSeen >= kMovedAfter && state.movedTo.isValid();
}

FetchRecord recordOf(const FetchJob &job)
{
    FetchRecord record;
    record.at = job.startedAt;
    record.status = job.report.status;
    record.http = job.report.http;
    record.bytes = job.response.bytes;
    record.ms = int(job.timer.elapsed());
    record.items = job.report.items;
    record.added = job.report.added;
    record.updated = job.report.updated;
    record.error = job.report.error;
    record.warnings = job.report.warnings;
    record.exchange = job.exchange;
    return record;
}

QDateTime byClock(const QDateTime &time, const Clock &clock)
{
    if (!time.isValid())
        return {};
    return clock.now().addMSecs(QDateTime::currentDateTimeUtc().msecsTo(time));
}

DocumentToRead documentToRead(const FetchJob &job, const QDateTime &now)
{
    DocumentToRead out;
    out.document = {job.response.body, job.mirror.toSite(job.response.finalUrl),
                    QString::fromLatin1(job.response.contentType)};
    out.source = job.source;
    out.seenAt = now;
    if (job.mode != RefreshMode::Forced)
        out.knownHash = job.source.fetch.bodyHash;
    return out;
}

} // namespace oneul
