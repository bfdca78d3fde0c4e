#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace oneul {

/// One window per data folder: the first holds oneul.lock and answers the others, which ask it to come forward.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { First, Raised, NoAnswer };

    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// First also where the folder can't be written: opening the archive says so better.
    [[nodiscard]] Outcome start();

Q_SIGNALS:
    void raiseRequested();

private:
    void listen();
    [[nodiscard]] bool askToRaise() const;

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace oneul
