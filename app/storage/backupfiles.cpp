#include "storage/backupfiles.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include "storage/archivecopy.h"
#include "storage/durablefile.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 4;
constexpr int kOthers = 3;

const QString kStamp = u"yyyyMMdd-HHmmss"_s;

QString kindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::BeforeUpdate:
        return u"update"_s;
    case BackupKind::BeforeRestore:
        return u"restore"_s;
    default:
        return u"daily"_s;
    }
}

BackupKind kindFromName(const QString &name)
{
    for (const BackupKind kind : {BackupKind::BeforeUpdate, BackupKind::BeforeRestore}) {
        if (name == kindName(kind))
            return kind;
    }
    return BackupKind::Daily;
}

QDateTime timeOf(const QString &stamp)
{
    QDateTime time = QDateTime::fromString(stamp, kStamp);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// No number: none of ours. Earlier versions named the copies before an update otherwise.
BackupInfo infoOf(const QFileInfo &file)
{
    static const QRegularExpression ours(u"^oneul-backup-(\\d{6,9})-(daily|update|restore)-(\\d{8}-\\d{6})\\.db$"_s);
    static const QRegularExpression former(u"^oneul-v\\d+-(\\d{8}-\\d{6})(-\\d+)?\\.db$"_s);
    BackupInfo info;
    info.bytes = file.size();
    if (const auto match = ours.match(file.fileName()); match.hasMatch()) {
        info.path = file.absoluteFilePath();
        info.number = match.captured(1).toInt();
        info.kind = kindFromName(match.captured(2));
        info.at = timeOf(match.captured(3));
    } else if (const auto old = former.match(file.fileName()); old.hasMatch()) {
        info.path = file.absoluteFilePath();
        info.kind = BackupKind::BeforeUpdate;
        info.at = timeOf(old.captured(1));
    }
    return info;
}

/// What a killed process left half-written, where no other one can be writing it any more.
void removeLeftovers(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"oneul-*.db.part*"_s}, QDir::Files);
    const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < hourAgo)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace

QString backupFolder(const QString &dataDir)
{
    return QDir(dataDir).absoluteFilePath(u"backups"_s);
}

QList<BackupInfo> backupsIn(const QString &dataDir)
{
    QList<BackupInfo> backups;
    const QFileInfoList files = QDir(backupFolder(dataDir)).entryInfoList({u"oneul-*.db"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const BackupInfo info = infoOf(file); !info.path.isEmpty())
            backups.append(info);
    }
    std::ranges::sort(backups, [](const BackupInfo &a, const BackupInfo &b) {
        return std::tie(a.number, a.at, a.path) > std::tie(b.number, b.at, b.path);
    });
    return backups;
}

QList<BackupInfo> countedBackups(const QString &dataDir)
{
    QList<BackupInfo> backups = backupsIn(dataDir);
    for (BackupInfo &backup : backups) {
        if (const auto copy = inspectCopy(backup.path, CopyCheck::Quick))
            backup.articles = copy->articles;
    }
    return backups;
}

QString nextBackupPath(const QString &dataDir, BackupKind kind, const QDateTime &now)
{
    const QList<BackupInfo> backups = backupsIn(dataDir);
    const int number = backups.isEmpty() ? 1 : backups.first().number + 1;
    return u"%1/oneul-backup-%2-%3-%4.db"_s.arg(backupFolder(dataDir))
        .arg(number, 6, 10, QLatin1Char('0'))
        .arg(kindName(kind), now.toUTC().toString(kStamp));
}

QStringList outdatedBackups(const QList<BackupInfo> &newestFirst)
{
    QStringList outdated;
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    std::array<int, 3> others{};
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const BackupInfo &backup = newestFirst.at(i);
        if (backup.kind != BackupKind::Daily) {
            if (++others.at(std::size_t(backup.kind)) > kOthers && i > 0)
                outdated.append(backup.path);
            continue;
        }
        const QDate day = backup.at.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool ofDay = days.size() < kDays && !days.contains(day);
        const bool ofWeek = weeks.size() < kWeeks && !weeks.contains({year, week});
        days.insert(day);
        weeks.insert({year, week});
        if (!ofDay && !ofWeek && i > 0)
            outdated.append(backup.path);
    }
    return outdated;
}

Result<BackupInfo> makeBackup(const QString &dataDir, BackupKind kind, const QDateTime &now,
                              const Cancellation &cancellation, const CopyProgress &progress)
{
    const QString archive = QDir(dataDir).absoluteFilePath(u"oneul.db"_s);
    const QString folder = backupFolder(dataDir);
    if (!QFile::exists(archive))
        return fail(ErrorCode::FileNotFound, archive);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::StorageReadOnly, folder);
    removeLeftovers(folder);
    if (const auto room = checkRoom(folder, QFileInfo(archive).size()); !room)
        return fail(room.error());
    const QString path = nextBackupPath(dataDir, kind, now);
    if (const auto copied = copyDatabase(archive, path, cancellation, progress); !copied)
        return fail(copied.error());
    // Only now: the copy has been checked and is on the disk.
    const QStringList outdated = outdatedBackups(backupsIn(dataDir));
    for (const QString &old : outdated)
        QFile::remove(old);
    BackupInfo info = infoOf(QFileInfo(path));
    if (const auto copy = inspectCopy(path, CopyCheck::Quick))
        info.articles = copy->articles;
    return info;
}

} // namespace oneul
