#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QString>

namespace oneul {

/// Decides which waiting request starts next: at most `perHost` at once for one host and `inAll`
/// altogether; hosts take turns, so that one with many requests does not hold up the others.
class HostQueue final
{
public:
    HostQueue(int perHost, int inAll) : m_perHost(perHost), m_inAll(inAll) {}

    void push(const QString &host, quint64 id);
    /// Before the others of its host: for a request that has been waiting already.
    void pushFront(const QString &host, quint64 id);
    /// The next one that may start now; its host's place is taken until release().
    [[nodiscard]] std::optional<quint64> take();
    void release(const QString &host);
    /// Takes back one that waits.
    void remove(const QString &host, quint64 id);
    /// Forgets those that wait; places taken stay taken.
    void clear();

private:
    struct Host {
        QList<quint64> waiting;
        int running = 0;
    };

    Host &waitingHost(const QString &name);

    int m_perHost;
    int m_inAll;
    int m_running = 0;
    QHash<QString, Host> m_hosts;
    QList<QString> m_turns; ///< hosts with something waiting, the next one first
};

} // namespace oneul
