#pragma once

#include <functional>

#include <QFuture>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/backup.h"

namespace oneul {

/// What can be done about an archive that is closed because it is damaged: for who has no App.
class Recovery final : public QObject
{
    Q_OBJECT

public:
    explicit Recovery(QString dataDir, QObject *parent = nullptr);
    ~Recovery() override; ///< ends what is running

    /// Saves every row that can be read, and what is lost from the newest backup; off this thread.
    [[nodiscard]] QFuture<Result<RepairReport>> repair();
    /// Puts a backup or a file of everything in the archive's place; the damaged one is kept.
    [[nodiscard]] QFuture<Result<RestoreReport>> restore(const QString &path);
    [[nodiscard]] QFuture<Result<QList<BackupInfo>>> backups();
    void cancel();

Q_SIGNALS:
    void progress(int percent);

private:
    template <class Fn>
    auto job(Fn fn);

    QString m_dataDir;
    Cancellation m_cancellation;
    QThreadPool m_pool; ///< the last member: its thread ends before the rest dies
};

} // namespace oneul
