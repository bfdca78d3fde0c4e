#include "service/hostturns.h"

#include "net/origin.h"
#include "service/fetchjob.h"

namespace oneul {

namespace {

constexpr int kAtOnce = 6; ///< as many as the client asks of one host; more would only wait there

} // namespace

void HostTurns::add(const Job &job)
{
    m_waiting[hostAndPort(job->source.url)].append(job);
}

HostTurns::Job HostTurns::take(const QString &host)
{
    const auto waiting = m_waiting.find(host);
    if (waiting == m_waiting.end() || m_atWork.value(host) >= kAtOnce)
        return {};
    ++m_atWork[host];
    Job job = waiting->takeFirst();
    if (waiting->isEmpty())
        m_waiting.erase(waiting);
    return job;
}

void HostTurns::giveBack(const QString &host)
{
    if (--m_atWork[host] <= 0)
        m_atWork.remove(host);
}

QDateTime HostTurns::pausedUntil(const QString &host, const QDateTime &now) const
{
    const QDateTime until = m_pauses.value(host);
    return until.isValid() && until > now ? until : QDateTime();
}

} // namespace oneul
