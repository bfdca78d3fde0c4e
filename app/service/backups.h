#pragma once

#include <functional>

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include "base/cancellation.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/backup.h"

namespace oneul {

class Database;
class Settings;

/// Keeps copies of the archive, carries everything to other places and back, and looks whether the archive is sound:
/// all of it off the GUI thread and beside whatever else is going on. One long job runs at a time, others wait for it.
class Backups final : public QObject
{
    Q_OBJECT

public:
    Backups(Database &database, const Settings &settings, const Clock &clock, QString dataDir,
            QObject *parent = nullptr);
    ~Backups() override; ///< ends what is running

    /// For the window: soon afterwards checks the archive in the background, then and every hour makes the backup of the
    /// day where there is none, and keeps the write-ahead log short.
    void start();
    /// Makes the backup of the day when the newest is of another one, whatever the clock said before; otherwise done.
    QFuture<Result<void>> backUpWhenDue();
    [[nodiscard]] QFuture<Result<BackupInfo>> backUpNow();
    /// Newest first, with the number of articles of each.
    [[nodiscard]] QFuture<Result<QList<BackupInfo>>> list();

    /// Everything into one file; one that is there is replaced once the new one is complete.
    [[nodiscard]] QFuture<Result<ArchiveCopy>> exportTo(const QString &path);
    /// What a file holds that is to be restored. Errors: CopyBroken, CopyTooNew, FileNotFound, FileRead.
    [[nodiscard]] QFuture<Result<ArchiveCopy>> inspect(const QString &path);
    /// Lays the archive of a backup or of a file of everything ready: it takes this one's place when the data folder is
    /// opened the next time (App::open). The present archive goes to the backups then.
    [[nodiscard]] QFuture<Result<ArchiveCopy>> prepareRestore(const QString &path);
    void discardRestore(); ///< what was laid ready

    /// Looks over the whole archive: one line per problem, empty when sound.
    [[nodiscard]] QFuture<Result<QStringList>> check();
    /// The kind of the file system when the data folder lies on another machine; "" otherwise.
    [[nodiscard]] QString networkFileSystem() const;
    [[nodiscard]] QString folder() const; ///< of the backups
    void cancel(); ///< what is running and waiting; it answers Cancelled

Q_SIGNALS:
    void progress(int percent); ///< of the job that is running
    void changed(); ///< there is a new backup
    void failed(const Error &error); ///< a backup that nobody asked for
    void damageFound(const QStringList &problems); ///< by the check in the background

private:
    template <class Fn>
    auto job(Fn fn);
    void checkInBackground();
    void watchLog();

    Database &m_database;
    const Settings &m_settings;
    const Clock &m_clock;
    QString m_dataDir;
    Cancellation m_cancellation; ///< of the jobs that were given since the last cancel()
    qint64 m_logSize = 0; ///< a minute ago
    QTimer m_soon;
    QTimer m_hourly;
    QTimer m_minute;
    QThreadPool m_jobs; ///< the last members: their threads end before the rest dies
    QThreadPool m_looks;
};

} // namespace oneul
