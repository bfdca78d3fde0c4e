#include "net/curlpool.h"

#include <utility>

namespace oneul {

CurlPool::CurlPool(int mostConnections) : m_timer(this), m_multi(curl_multi_init())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    CURLM *multi = m_multi.get();
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &CurlPool::onSocket);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &CurlPool::onTimer);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, static_cast<long>(mostConnections));
}

CurlPool::~CurlPool()
{
    for (const auto &job : m_jobs)
        curl_multi_remove_handle(m_multi.get(), job.first);
    m_multi.reset();
}

bool CurlPool::add(CURL *easy, Done done)
{
    if (!m_multi || curl_multi_add_handle(m_multi.get(), easy) != CURLM_OK)
        return false;
    m_jobs.emplace(easy, std::move(done));
    return true;
}

void CurlPool::remove(CURL *easy)
{
    if (m_jobs.erase(easy) > 0)
        curl_multi_remove_handle(m_multi.get(), easy);
}

int CurlPool::onSocket(CURL *, curl_socket_t socket, int what, void *pool, void *)
{
    auto *self = static_cast<CurlPool *>(pool);
    if (what == CURL_POLL_REMOVE)
        self->unwatch(socket);
    else
        self->watch(socket, what);
    return 0;
}

int CurlPool::onTimer(CURLM *, long ms, void *pool)
{
    QTimer &timer = static_cast<CurlPool *>(pool)->m_timer;
    if (ms < 0)
        timer.stop();
    else
        timer.start(static_cast<int>(ms));
    return 0;
}

void CurlPool::watch(curl_socket_t socket, int what)
{
    Watch &watch = m_watches[socket];
    const bool reads = (what & CURL_POLL_IN) != 0;
    const bool writes = (what & CURL_POLL_OUT) != 0;
    if (reads && !watch.read)
        watch.read = notifier(socket, QSocketNotifier::Read);
    if (writes && !watch.write)
        watch.write = notifier(socket, QSocketNotifier::Write);
    if (watch.read)
        watch.read->setEnabled(reads);
    if (watch.write)
        watch.write->setEnabled(writes);
}

QSocketNotifier *CurlPool::notifier(curl_socket_t socket, QSocketNotifier::Type type)
{
    auto *made = new QSocketNotifier(socket, type, this);
    const int events = type == QSocketNotifier::Read ? CURL_CSELECT_IN : CURL_CSELECT_OUT;
    connect(made, &QSocketNotifier::activated, this, [this, socket, events] { act(socket, events); });
    return made;
}

/// The number of the socket may belong to another connection right afterwards, so the notifiers stop at once. They
/// are deleted later, because one of them may be what is calling.
void CurlPool::unwatch(curl_socket_t socket)
{
    const auto found = m_watches.find(socket);
    if (found == m_watches.end())
        return;
    for (QSocketNotifier *notifier : {found->second.read, found->second.write}) {
        if (!notifier)
            continue;
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
    m_watches.erase(found);
}

void CurlPool::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi.get(), socket, events, &running);
    report();
}

void CurlPool::report()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result; // the message goes with the handle
        const auto job = m_jobs.extract(easy);
        curl_multi_remove_handle(m_multi.get(), easy);
        if (job)
            job.mapped()(code);
    }
}

} // namespace oneul
