#include "net/redirects.h"

#include <algorithm>

#include "net/origin.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

bool isVisited(const QList<QUrl> &visited, const QUrl &url)
{
    const auto sameAddress = [&](const QUrl &other) {
        return other.matches(url, QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    };
    return std::any_of(visited.begin(), visited.end(), sameAddress);
}

} // namespace

bool isRedirect(int status)
{
    return status == 302 || status == 303 || status == 307 || isPermanentRedirect(status);
}

bool isPermanentRedirect(int status)
{
    return status == 301 || status == 308;
}

Result<QUrl> redirectTarget(const QList<QUrl> &visited, const QByteArray &location, int limit)
{
    const QUrl &from = visited.last();
    QUrl target = from.resolved(QUrl::fromEncoded(location.trimmed())).adjusted(QUrl::NormalizePathSegments);
    target.setFragment(QString());
    const bool secure = target.scheme() == u"https"_s;
    if (!target.isValid() || target.host().isEmpty() || (!secure && target.scheme() != u"http"_s))
        return fail(ErrorCode::UnsupportedUrl, QString::fromUtf8(location));
    if (!secure && from.scheme() == u"https"_s)
        return fail(ErrorCode::InsecureRedirect, shown(target));
    if (isVisited(visited, target))
        return fail(ErrorCode::RedirectLoop, shown(target));
    if (visited.size() > limit)
        return fail(ErrorCode::TooManyRedirects, shown(target));
    target.setUserInfo(sameOrigin(from, target) ? from.userInfo(QUrl::FullyEncoded) : QString());
    return target;
}

} // namespace oneul
