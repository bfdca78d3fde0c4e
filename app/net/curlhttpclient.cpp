#include "net/curlhttpclient.h"

#include "net/httpanswer.h"
#include "net/httpworker.h"

namespace oneul {

CurlHttpClient::CurlHttpClient(HttpLimits limits) : m_worker(new HttpWorker(limits))
{
    m_thread.setObjectName(QStringLiteral("oneul-http"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

CurlHttpClient::~CurlHttpClient()
{
    // The worker dies on its thread; what it and the queued calls still hold is answered with Cancelled.
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<HttpOutcome>> CurlHttpClient::ask(const HttpRequest &request)
{
    auto answer = std::make_shared<HttpAnswer>();
    QFuture<Result<HttpOutcome>> future = answer->future();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request, answer] { worker->ask(request, answer); }, Qt::QueuedConnection);
    return future;
}

void CurlHttpClient::cancelAll()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->cancelAll(); }, Qt::QueuedConnection);
}

void CurlHttpClient::setProxy(const QUrl &proxy)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, proxy] { worker->setProxy(proxy); }, Qt::QueuedConnection);
}

void CurlHttpClient::setUserAgent(const QByteArray &userAgent)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, userAgent] { worker->setUserAgent(userAgent); }, Qt::QueuedConnection);
}

} // namespace oneul
