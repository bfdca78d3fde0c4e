#include "net/httpworker.h"

#include "net/proxies.h"
#include "net/transfer.h"
#include "net/useragent.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString hostOf(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(url.scheme() == u"https"_s ? 443 : 80));
}

/// Requests with the same key would get the same answer.
QByteArray keyOf(const HttpRequest &request)
{
    return QList<QByteArray>{request.url.toEncoded(), request.etag,   request.lastModified,
                             request.userAgent,       request.accept, QByteArray::number(request.maxBytes)}
        .join('\n');
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
    : m_limits(limits), m_userAgent(programUserAgent()), m_queue(limits.perHost, limits.inAll)
{}

HttpWorker::~HttpWorker()
{
    cancelAll();
}

void HttpWorker::get(const HttpRequest &asked, const std::shared_ptr<HttpAnswer> &answer)
{
    HttpRequest request = asked;
    request.url.setFragment(QString());
    if (request.userAgent.isEmpty())
        request.userAgent = m_userAgent;
    for (const Result<void> &check : {checkUrl(request.url), Proxies::check(m_proxy)}) {
        if (!check) {
            answer->give(fail(check.error()));
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
    connect(transfer, &Transfer::finished, this, [this, id, transfer] { finish(id, transfer->result()); });
    const QString host = hostOf(request.url);
    m_entries.insert(id, Entry{transfer, key, host, false, {answer}});
    m_byKey.insert(key, id);
    m_queue.push(host, id);
    startWaiting();
}

void HttpWorker::startWaiting()
{
    while (const std::optional<quint64> id = m_queue.take()) {
        Entry &entry = m_entries[*id];
        entry.running = true;
        entry.transfer->send(network());
    }
}

/// A redirect may lead to another host, whose limit counts from then on.
void HttpWorker::requeue(quint64 id)
{
    Entry &entry = m_entries[id];
    m_queue.release(entry.host);
    entry.running = false;
    entry.host = hostOf(entry.transfer->url());
    m_queue.pushFront(entry.host, id);
    startWaiting();
}

void HttpWorker::finish(quint64 id, const Result<HttpResponse> &result)
{
    const Entry entry = m_entries.take(id);
    m_byKey.remove(entry.key);
    if (entry.running)
        m_queue.release(entry.host);
    else
        m_queue.remove(entry.host, id);
    entry.transfer->deleteLater();
    for (const auto &answer : entry.answers)
        answer->give(result);
    startWaiting();
}

void HttpWorker::cancelAll()
{
    m_queue.clear();
    const QList<quint64> ids = m_entries.keys();
    for (const quint64 id : ids)
        m_entries[id].transfer->cancel();
}

void HttpWorker::setProxy(const QUrl &proxy)
{
    if (m_proxy == proxy)
        return;
    m_proxy = proxy;
    if (m_network)
        m_network->setProxyFactory(new Proxies(m_proxy));
}

void HttpWorker::setUserAgent(const QByteArray &userAgent)
{
    m_userAgent = userAgent.isEmpty() ? programUserAgent() : userAgent;
}

/// Made when first needed, because then it is on the thread it works on.
QNetworkAccessManager &HttpWorker::network()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxyFactory(new Proxies(m_proxy));
    }
    return *m_network;
}

} // namespace oneul
