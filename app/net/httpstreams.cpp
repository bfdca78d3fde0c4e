#include "net/httpstreams.h"

#include <memory>

#include "net/streamjob.h"
#include "net/streamworker.h"

namespace oneul {

HttpStreams::HttpStreams(const HttpLimits &limits) : m_limits(limits), m_worker(new StreamWorker)
{
    m_thread.setObjectName(QStringLiteral("oneul-streams"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

HttpStreams::~HttpStreams()
{
    m_thread.quit();
    m_thread.wait();
}

HttpStream *HttpStreams::open(const StreamRequest &request, QObject *parent)
{
    auto *stream = new HttpStream(parent);
    // Until the worker has it, it belongs to the call that brings it there, which may never be made.
    auto job = std::make_shared<std::unique_ptr<StreamJob>>(std::make_unique<StreamJob>(request, m_limits));
    StreamJob *made = job->get();
    QObject::connect(made, &StreamJob::head, stream, &HttpStream::head, Qt::QueuedConnection);
    QObject::connect(made, &StreamJob::data, stream, &HttpStream::data, Qt::QueuedConnection);
    QObject::connect(made, &StreamJob::finished, stream, &HttpStream::finished, Qt::QueuedConnection);
    // An aborted job is deleted by its own thread, behind the call that starts it; from that call on it may be gone.
    QObject::connect(stream, &HttpStream::aborted, made, &QObject::deleteLater, Qt::QueuedConnection);
    made->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job] { worker->run(job->release()); }, Qt::QueuedConnection);
    return stream;
}

void HttpStreams::setProxy(const QUrl &proxy)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, proxy] { worker->setProxy(proxy); }, Qt::QueuedConnection);
}

void HttpStreams::setUserAgent(const QByteArray &userAgent)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, userAgent] { worker->setUserAgent(userAgent); }, Qt::QueuedConnection);
}

} // namespace oneul
