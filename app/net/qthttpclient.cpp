#include "net/qthttpclient.h"

#include "net/httpanswer.h"
#include "net/httpworker.h"

namespace oneul {

QtHttpClient::QtHttpClient(HttpLimits limits) : m_worker(new HttpWorker(limits))
{
    m_thread.setObjectName(QStringLiteral("oneul-http"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

QtHttpClient::~QtHttpClient()
{
    // The worker dies on its thread; what it and the queued calls still hold is answered with Cancelled.
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<HttpOutcome>> QtHttpClient::ask(const HttpRequest &request)
{
    auto answer = std::make_shared<HttpAnswer>();
    const QFuture<Result<HttpResponse>> future = answer->future();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request, answer] { worker->get(request, answer); }, Qt::QueuedConnection);
    return QFuture(future).then([](const Result<HttpResponse> &response) -> Result<HttpOutcome> {
        if (!response && response.error().code == ErrorCode::Cancelled)
            return fail(response.error());
        return HttpOutcome{response, {}, {}};
    });
}

void QtHttpClient::cancelAll()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->cancelAll(); }, Qt::QueuedConnection);
}

void QtHttpClient::setProxy(const QUrl &proxy)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, proxy] { worker->setProxy(proxy); }, Qt::QueuedConnection);
}

void QtHttpClient::setUserAgent(const QByteArray &userAgent)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, userAgent] { worker->setUserAgent(userAgent); }, Qt::QueuedConnection);
}

} // namespace oneul
