#pragma once

#include <functional>

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include "base/result.h"
#include "model/digestplan.h"

namespace oneul {

/// What the user's session says of the program's timer.
struct TimerState {
    bool possible = false; ///< there is a session that runs timers
    bool installed = false; ///< the timer is switched on
};

/// The timer of the user's systemd session that makes digests while the window is closed. There is one for each user: who
/// installs it from another data folder takes it over.
class SystemTimer final : public QObject
{
    Q_OBJECT

public:
    /// Asks systemctl with these arguments and gives what it printed; called on another thread, waits at most 10 s.
    /// Errors: NoTimer (no such session), TimerRefused (detail: what it said).
    using Runner = std::function<Result<QString>(const QStringList &arguments)>;

    explicit SystemTimer(const QString &dataDir, Runner runner = systemctl, QObject *parent = nullptr);
    ~SystemTimer() override; ///< waits for what systemctl is asked

    /// No error where there is no session: such a timer is not possible.
    [[nodiscard]] QFuture<Result<TimerState>> state();
    /// Writes the units with the plan's days and time, and starts the timer. `reports` is the folder that exports go to.
    /// Errors: FileWrite, StorageReadOnly, StorageFull, NoTimer, TimerRefused.
    [[nodiscard]] QFuture<Result<void>> install(const DigestPlan &plan, const QString &reports);
    [[nodiscard]] QFuture<Result<void>> remove();

    [[nodiscard]] static Result<QString> systemctl(const QStringList &arguments);
    /// Where the session looks for the user's units.
    [[nodiscard]] static QString unitFolder();

private:
    QString m_dataDir;
    Runner m_runner;
    QThreadPool m_thread; ///< of one thread: what is asked keeps its order
};

} // namespace oneul
