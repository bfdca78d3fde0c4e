#include "net/httpworker.h"

#include <QDataStream>
#include <QIODevice>

#include "net/origin.h"
#include "net/proxies.h"
#include "net/transfer.h"
#include "net/useragent.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Connections are kept for so long after the last answer: through a refresh and not until the next one.
constexpr int kRestMs = 20'000;

/// Requests with the same key would get the same answer.
QByteArray keyOf(const HttpRequest &request)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << request.url.toEncoded() << request.etag << request.lastModified << request.userAgent << request.accept
           << request.headers << request.userName << request.password << request.trustedHost << request.ignoreTlsErrors
           << request.maxBytes;
    return key;
}

Result<void> checkUrl(const QUrl &url)
{
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || url.host().isEmpty() || !web)
        return fail(ErrorCode::UnsupportedUrl, url.toString(QUrl::RemoveUserInfo));
    return {};
}

} // namespace

HttpWorker::HttpWorker(const HttpLimits &limits)
    : m_limits(limits), m_userAgent(programUserAgent()), m_queue(limits.perHost, limits.inAll), m_rest(this)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &HttpWorker::closeConnections);
}

HttpWorker::~HttpWorker()
{
    cancelAll();
}

void HttpWorker::ask(const HttpRequest &asked, const std::shared_ptr<HttpAnswer> &answer)
{
    HttpRequest request = asked;
    request.url.setFragment(QString());
    if (request.userAgent.isEmpty())
        request.userAgent = m_userAgent;
    for (const Result<void> &check : {checkUrl(request.url), Proxies::check(m_proxy)}) {
        if (!check) {
            answer->give(HttpOutcome{fail(check.error()), {}, {}});
            return;
        }
    }
    const QByteArray key = keyOf(request);
    const auto same = m_byKey.constFind(key);
    if (same != m_byKey.constEnd())
        m_entries[*same].answers.append(answer);
    else
        begin(request, key, answer);
}

void HttpWorker::begin(const HttpRequest &request, const QByteArray &key, const std::shared_ptr<HttpAnswer> &answer)
{
    const quint64 id = ++m_lastId;
    auto *transfer = new Transfer(request, m_limits, this);
    connect(transfer, &Transfer::redirected, this, [this, id] { requeue(id); });
    connect(transfer, &Transfer::finished, this, [this, id] { finish(id); });
    const QString host = hostAndPort(request.url);
    m_entries.insert(id, Entry{transfer, key, host, false, {answer}});
    m_byKey.insert(key, id);
    m_queue.push(host, id);
    m_rest.stop();
    startWaiting();
}

void HttpWorker::startWaiting()
{
    const Proxies proxies(m_proxy);
    while (const std::optional<quint64> id = m_queue.take()) {
        Entry &entry = m_entries[*id];
        entry.running = true;
        entry.transfer->send(poolFor(*entry.transfer), proxies);
    }
}

/// A redirect may lead to another host, whose limit counts from then on.
void HttpWorker::requeue(quint64 id)
{
    Entry &entry = m_entries[id];
    m_queue.release(entry.host);
    entry.running = false;
    entry.host = hostAndPort(entry.transfer->url());
    m_queue.pushFront(entry.host, id);
    startWaiting();
}

void HttpWorker::finish(quint64 id)
{
    const Entry entry = m_entries.take(id);
    m_byKey.remove(entry.key);
    if (entry.running)
        m_queue.release(entry.host);
    else
        m_queue.remove(entry.host, id);
    entry.transfer->deleteLater();
    for (const auto &answer : entry.answers)
        answer->give(entry.transfer->outcome());
    if (m_entries.isEmpty())
        m_rest.start();
    startWaiting();
}

void HttpWorker::cancelAll()
{
    m_queue.clear();
    const QList<quint64> ids = m_entries.keys();
    for (const quint64 id : ids)
        m_entries[id].transfer->cancel();
}

void HttpWorker::setUserAgent(const QByteArray &userAgent)
{
    m_userAgent = userAgent.isEmpty() ? programUserAgent() : userAgent;
}

CurlPool &HttpWorker::poolFor(const Transfer &transfer)
{
    std::unique_ptr<CurlPool> &pool = transfer.isTrusted() ? m_trusted : m_others;
    if (!pool)
        pool = std::make_unique<CurlPool>(m_limits.inAll);
    return *pool;
}

void HttpWorker::closeConnections()
{
    m_trusted.reset();
    m_others.reset();
}

} // namespace oneul
