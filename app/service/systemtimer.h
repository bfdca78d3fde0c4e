#pragma once

#include <functional>
#include <memory>

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "model/digestplan.h"

namespace oneul {

/// What the user's session says of the program's timer.
struct TimerState {
    bool possible = false; ///< there is a session that runs timers
    bool installed = false;
    QDateTime next; ///< when it goes off; invalid: not known
};

/// The timer of the user's systemd session that makes digests while the window is closed.
class SystemTimer final : public QObject
{
    Q_OBJECT

public:
    /// Asks systemctl with these arguments and gives what it printed; called on another thread, waits at most 10 s.
    /// Errors: NoTimer (no such session), TimerRefused (detail: what it said).
    using Runner = std::function<Result<QString>(const QStringList &arguments)>;

    explicit SystemTimer(const QString &dataDir, Runner runner = systemctl, QObject *parent = nullptr);
    ~SystemTimer() override;

    [[nodiscard]] QFuture<Result<TimerState>> state();
    /// Writes the units with the plan's days and time, and starts the timer. Errors: FileWrite, NoTimer, TimerRefused.
    [[nodiscard]] QFuture<Result<void>> install(const DigestPlan &plan);
    [[nodiscard]] QFuture<Result<void>> remove();

    [[nodiscard]] static Result<QString> systemctl(const QStringList &arguments);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
