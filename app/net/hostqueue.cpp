#include "net/hostqueue.h"

namespace oneul {

HostQueue::Host &HostQueue::waitingHost(const QString &name)
{
    Host &host = m_hosts[name];
    if (host.waiting.isEmpty())
        m_turns.append(name);
    return host;
}

void HostQueue::push(const QString &host, quint64 id)
{
    waitingHost(host).waiting.append(id);
}

void HostQueue::pushFront(const QString &host, quint64 id)
{
    waitingHost(host).waiting.prepend(id);
}

std::optional<quint64> HostQueue::take()
{
    if (m_running >= m_inAll)
        return std::nullopt;
    for (qsizetype turn = 0; turn < m_turns.size(); ++turn) {
        Host &host = m_hosts[m_turns.at(turn)];
        if (host.running >= m_perHost)
            continue;
        const quint64 id = host.waiting.takeFirst();
        ++host.running;
        ++m_running;
        const QString name = m_turns.takeAt(turn);
        if (!host.waiting.isEmpty())
            m_turns.append(name);
        return id;
    }
    return std::nullopt;
}

void HostQueue::release(const QString &host)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end() || found->running == 0)
        return;
    --found->running;
    --m_running;
    if (found->running == 0 && found->waiting.isEmpty())
        m_hosts.erase(found);
}

void HostQueue::remove(const QString &host, quint64 id)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end() || !found->waiting.removeOne(id) || !found->waiting.isEmpty())
        return;
    m_turns.removeOne(host);
    if (found->running == 0)
        m_hosts.erase(found);
}

void HostQueue::clear()
{
    m_turns.clear();
    for (auto host = m_hosts.begin(); host != m_hosts.end();) {
        host->waiting.clear();
        host = host->running == 0 ? m_hosts.erase(host) : std::next(host);
    }
}

} // namespace oneul
