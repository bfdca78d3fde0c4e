#include "manager/sourcehealth.h"

#include <algorithm>

namespace oneul {

namespace {

constexpr int kLeastSilence = 30; ///< days
constexpr int kUsualGaps = 4; ///< that many times as long as usual is silence

/// The usual number of days between two articles.
int usualGap(const Source &source, int articles)
{
    const QDateTime &last = source.fetch.lastNew;
    if (!last.isValid() || !source.createdAt.isValid() || articles < 1)
        return 0;
    return static_cast<int>(source.createdAt.daysTo(last) / articles);
}

bool asksToWait(const FetchState &fetch)
{
    return fetch.lastError.code == ErrorCode::AskedToWait
           || (fetch.lastError.code == ErrorCode::HttpStatus && fetch.lastError.detail.startsWith(u"429"));
}

} // namespace

int silentDays(const Source &source)
{
    const FetchState &fetch = source.fetch;
    const QDateTime &until = fetch.lastSuccess.isValid() ? fetch.lastSuccess : fetch.lastFetched;
    const QDateTime &since = fetch.lastNew.isValid() ? fetch.lastNew : source.createdAt;
    return since.isValid() && until.isValid() ? static_cast<int>(std::max<qint64>(0, since.daysTo(until))) : -1;
}

Health healthOf(const Source &source, int articles, const QDateTime &now)
{
    const FetchState &fetch = source.fetch;
    if (!source.enabled)
        return Health::Off;
    if (fetch.gone)
        return Health::Gone;
    if (!fetch.lastFetched.isValid())
        return Health::Never;
    if (fetch.lastError.code != ErrorCode::None && fetch.lastError.code != ErrorCode::Cancelled)
        return asksToWait(fetch) && fetch.nextFetch > now ? Health::Resting : Health::Failing;
    // Articles of a time before the first of them was noted say nothing of when the last one came.
    if (!fetch.lastNew.isValid() && articles > 0)
        return Health::Ok;
    const int allowed = std::max(kLeastSilence, kUsualGaps * usualGap(source, articles));
    return silentDays(source) >= allowed ? Health::Silent : Health::Ok;
}

bool isProblem(Health health)
{
    return health == Health::Failing || health == Health::Gone || health == Health::Silent;
}

} // namespace oneul
