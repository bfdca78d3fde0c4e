#include "net/transfer.h"

#include <algorithm>
#include <utility>

#include "net/addresses.h"
#include "net/freshness.h"
#include "net/hoprights.h"
#include "net/httpstatus.h"
#include "net/neterrors.h"
#include "net/origin.h"
#include "net/redirects.h"
#include "net/requestheaders.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kMostHops = 12; ///< that are written down

QList<QByteArray> namesOf(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QList<QByteArray> names;
    std::transform(headers.cbegin(), headers.cend(), std::back_inserter(names),
                   [](const auto &header) { return header.first; });
    return names;
}

} // namespace

Transfer::Transfer(const HttpRequest &request, const HttpLimits &limits, QObject *parent)
    : QObject(parent), m_request(request), m_limits(limits), m_visited{request.url}, m_left(limits.totalMs)
{
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Transfer::onIdle);
    connect(&m_total, &QTimer::timeout, this, [this] { conclude(fail(ErrorCode::Timeout, u"total"_s)); });
}

Transfer::~Transfer() = default;

bool Transfer::isTrusted() const
{
    return rightsOf(m_request, url()).mayBePrivate;
}

HopRequest Transfer::hopRequest(const Proxies &proxies) const
{
    HopRequest hop;
    hop.url = url();
    hop.headers = requestHeaders(m_request, url(), m_atOrigin);
    hop.secrets = namesOf(m_request.headers);
    hop.proxy = proxies.forUrl(url());
    hop.rights = rightsOf(m_request, url());
    hop.connectMs = m_limits.connectMs;
    hop.maxBytes = m_request.maxBytes;
    return hop;
}

/// Behind a proxy the connection tells nothing of the host, so at least addresses are judged by themselves.
Result<void> Transfer::checkProxied(const HopRequest &hop) const
{
    const QHostAddress literal = literalAddress(url().host());
    if (hop.proxy.isUsed() && !hop.rights.mayBePrivate && !literal.isNull() && !isPublicAddress(literal))
        return fail(ErrorCode::PrivateAddress, u"%1 (%2)"_s.arg(url().host(), literal.toString()));
    return {};
}

void Transfer::send(CurlPool &pool, const Proxies &proxies)
{
    if (!m_clock.isValid())
        m_clock.start();
    m_total.start(m_left);
    m_idle.start(m_limits.idleMs);
    const HopRequest hop = hopRequest(proxies);
    m_hop = std::make_unique<WireHop>(hop);
    if (const auto allowed = checkProxied(hop); !allowed)
        return concludeLater(allowed.error());
    if (const auto started = m_hop->start(pool, [this](CURLcode code) { onHopDone(code); }); !started)
        concludeLater(started.error());
}

void Transfer::concludeLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { conclude(fail(error)); }, Qt::QueuedConnection);
}

void Transfer::cancel()
{
    conclude(fail(ErrorCode::Cancelled));
}

/// Bytes only leave the time of their arrival, which costs less than starting the timer again for each of them.
void Transfer::onIdle()
{
    const qint64 left = m_hop ? m_limits.idleMs - m_hop->quietMs() : 0;
    if (left > 0)
        m_idle.start(static_cast<int>(left));
    else
        conclude(fail(ErrorCode::Timeout, u"idle"_s));
}

void Transfer::onHopDone(CURLcode code)
{
    m_hop->end(code);
    if (m_hop->head().isComplete())
        onAnswer();
    else
        conclude(fail(m_hop->failure()));
}

/// The answer is complete, or of no more interest than its status.
void Transfer::onAnswer()
{
    const int status = m_hop->head().status();
    if (isRedirect(status) && !m_hop->head().first("location").isEmpty())
        follow();
    else if (!answersRequest(status, !m_request.etag.isEmpty() || !m_request.lastModified.isEmpty()))
        onRefusal();
    else if (hasBody(status))
        onBody();
    else
        conclude(response({}));
}

void Transfer::onBody()
{
    if (const Error failure = m_hop->failure(); failure.code != ErrorCode::None)
        return conclude(fail(failure));
    const Result<QByteArray> body = m_hop->takeBody();
    if (!body)
        return conclude(fail(body.error()));
    conclude(response(*body));
}

/// A wait is told from the server's clock to ours by its Date.
void Transfer::onRefusal()
{
    const ResponseHead &head = m_hop->head();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 wait = -1;
    if (head.status() == 429 || head.status() == 503) {
        const QDateTime sent = httpDate(head.first("date"));
        wait = secondsToWait(head.first("retry-after"), sent.isValid() ? sent : now);
    }
    if (wait >= 0)
        m_outcome.retryAfter = now.addSecs(wait);
    conclude(fail(statusError(head.status(), QString::fromUtf8(head.reason()), wait)));
}

HttpResponse Transfer::response(const QByteArray &body) const
{
    const ResponseHead &head = m_hop->head();
    HttpResponse response;
    response.status = head.status();
    response.finalUrl = url();
    response.permanentlyMoved = m_visited.size() > 1 && m_permanent;
    response.body = body;
    response.contentType = head.first("content-type");
    response.etag = head.first("etag");
    response.lastModified = head.first("last-modified");
    response.maxAge = maxAge(head.value("cache-control"));
    response.bytes = m_hop->received();
    response.ms = static_cast<int>(m_clock.elapsed());
    return response;
}

void Transfer::follow()
{
    const int status = m_hop->head().status();
    const Result<QUrl> target = redirectTarget(m_visited, m_hop->head().first("location"), m_limits.redirects);
    if (!target) {
        conclude(fail(target.error()));
        return;
    }
    m_permanent = m_permanent && isPermanentRedirect(status);
    m_atOrigin = m_atOrigin && sameOrigin(m_request.url, *target);
    m_left = std::max(1, m_total.remainingTime());
    endHop({});
    m_visited.append(*target);
    Q_EMIT redirected();
}

void Transfer::endHop(const Error &error)
{
    m_idle.stop();
    m_total.stop();
    if (m_hop && m_outcome.exchange.size() < kMostHops)
        m_outcome.exchange.append(m_hop->record(error));
    m_hop.reset();
}

void Transfer::conclude(Result<HttpResponse> result)
{
    if (std::exchange(m_done, true))
        return;
    endHop(result ? Error{} : result.error());
    m_outcome.response = std::move(result);
    Q_EMIT finished();
}

} // namespace oneul
