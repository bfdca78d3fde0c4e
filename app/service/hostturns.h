#pragma once

#include <memory>

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace oneul {

struct FetchJob;

/// Which sources wait for their turn at which host, and which hosts asked to be left alone. Sources are handed on one
/// after the other, so that those that have not been asked yet can be spared when their host asks for a pause.
class HostTurns final
{
public:
    using Job = std::shared_ptr<FetchJob>;

    void add(const Job &job);
    [[nodiscard]] QStringList hosts() const { return m_waiting.keys(); }
    /// The next one that may be asked now; null when none is waiting or enough are under way. To be given back.
    [[nodiscard]] Job take(const QString &host);
    void giveBack(const QString &host);

    void setPauses(const QHash<QString, QDateTime> &pauses) { m_pauses = pauses; }
    void pause(const QString &host, const QDateTime &until) { m_pauses.insert(host, until); }
    /// Until when the host is to be left alone; invalid: it may be asked.
    [[nodiscard]] QDateTime pausedUntil(const QString &host, const QDateTime &now) const;

private:
    QHash<QString, QList<Job>> m_waiting;
    QHash<QString, int> m_atWork;
    QHash<QString, QDateTime> m_pauses;
};

} // namespace oneul
