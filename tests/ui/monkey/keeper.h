#pragma once

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include "ui/monkey/orders.h"

namespace oneul::monkey {

/// Lets another process play and watches it: a crash or a window that no longer answers is told with the seed and the last
/// steps. What plays sees folders of its own, no desktop and no way to any server.
class Keeper final : public QObject
{
    Q_OBJECT

public:
    explicit Keeper(Orders orders);

    /// False, said on stderr: the folder is somebody's, or can't be made.
    [[nodiscard]] bool prepare() const;
    void start();

Q_SIGNALS:
    void finished(int status);

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    void look();
    void end(const QString &failure);
    void printLastSteps() const;

    Orders m_orders;
    QProcess m_process;
    QTimer m_looks;
    QElapsedTimer m_quiet; ///< since the log last grew
    QDeadlineTimer m_end;
    qint64 m_size = -1; ///< of the log
    QString m_killedFor;
};

} // namespace oneul::monkey
