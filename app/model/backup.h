#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace oneul {

enum class BackupKind {
    Daily, ///< made by day, or because somebody asked
    BeforeUpdate, ///< of a schema that a newer version has changed since
    BeforeRestore, ///< what was there when another archive took its place
};

/// One whole copy of the archive in the folder of backups.
struct BackupInfo {
    QString path;
    BackupKind kind = BackupKind::Daily;
    int number = 0; ///< grows with every backup, whatever the clock says; 0: made by an earlier version
    QDateTime at; ///< UTC, as its name says
    qint64 bytes = 0;
    int articles = -1; ///< -1: not looked at, or it can't be read
};

/// What a file holds that may take the archive's place: a backup, or everything in one file.
struct ArchiveCopy {
    QString path;
    qint64 bytes = 0;
    int schema = 0;
    int articles = 0;
    int digests = 0;
    bool hasSettings = false;
};

/// What a restore did.
struct RestoreReport {
    int articles = 0;
    int digests = 0;
    QString kept; ///< where the former archive lies now; "" : there was none
};

/// How far the rows of one table could be saved.
struct SavedRows {
    QString table;
    int saved = 0; ///< out of the damaged file
    int fromBackup = 0; ///< out of the newest backup, because the damaged file has lost them
    int lost = 0; ///< -1: some, and nothing tells how many
};

/// What a repair found and did.
struct RepairReport {
    bool wasSound = false; ///< nothing was wrong and nothing was done
    QString kept; ///< where the damaged file lies now, untouched
    QString backup; ///< the backup that lost rows were looked up in; "" : none
    int sources = 0; ///< rows in the archive now
    int articles = 0;
    int digests = 0;
    QList<SavedRows> tables; ///< those that had rows
};

} // namespace oneul
