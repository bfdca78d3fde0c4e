#include "net/streamworker.h"

#include "net/streamjob.h"
#include "net/useragent.h"

namespace oneul {

StreamWorker::StreamWorker() : m_userAgent(programUserAgent()) {}

StreamWorker::~StreamWorker()
{
    // While the pool that they are in is still there.
    qDeleteAll(findChildren<StreamJob *>(QString(), Qt::FindDirectChildrenOnly));
}

void StreamWorker::run(StreamJob *job)
{
    constexpr int kConnections = 16;
    if (!m_pool)
        m_pool = std::make_unique<CurlPool>(kConnections);
    job->setParent(this);
    job->start(*m_pool, m_proxy, m_userAgent);
}

void StreamWorker::setUserAgent(const QByteArray &userAgent)
{
    m_userAgent = userAgent.isEmpty() ? programUserAgent() : userAgent;
}

} // namespace oneul
