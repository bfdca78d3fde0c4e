#include "unit/storage/recordeddisk.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kSector = 512;

} // namespace

QList<FileChange> archiveChanges(const RecordingVfs &vfs)
{
    QList<FileChange> changes = vfs.changes();
    changes.removeIf([](const FileChange &change) {
        return change.kind != FileChange::Kind::Mark && !change.file.startsWith(u"oneul.db"_s);
    });
    return changes;
}

qint64 promisedAt(const QList<FileChange> &changes, qsizetype cut)
{
    qint64 reported = 0;
    qint64 promised = 0;
    for (qsizetype i = 0; i < cut; ++i) {
        const FileChange &change = changes.at(i);
        if (change.kind == FileChange::Kind::Mark)
            reported = change.offset;
        else if (change.kind == FileChange::Kind::Sync && change.file == u"oneul.db-wal"_s)
            promised = reported;
    }
    return promised;
}

qint64 reportedAt(const QList<FileChange> &changes, qsizetype cut)
{
    qint64 reported = 0;
    for (qsizetype i = 0; i < cut; ++i) {
        if (changes.at(i).kind == FileChange::Kind::Mark)
            reported = changes.at(i).offset;
    }
    return reported;
}

RecordedDisk::RecordedDisk(const QList<FileChange> &changes, qsizetype cut, std::mt19937 &dice, bool keepAll)
{
    std::map<QString, qsizetype> synced; // up to where a file's changes are safe
    for (qsizetype i = 0; i < cut; ++i) {
        if (changes.at(i).kind == FileChange::Kind::Sync)
            synced[changes.at(i).file] = i;
    }
    for (qsizetype i = 0; i < cut; ++i) {
        const FileChange &change = changes.at(i);
        const auto safe = synced.find(change.file);
        const bool isSafe = safe != synced.end() && i < safe->second;
        // SQLite has the folder synced when it removes a journal.
        if (isSafe || keepAll || change.kind == FileChange::Kind::Remove)
            apply(change, change.bytes.size());
        else
            applyPart(change, dice);
    }
}

void RecordedDisk::writeTo(const QDir &folder) const
{
    for (const auto &[name, bytes] : m_files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
}

void RecordedDisk::applyPart(const FileChange &change, std::mt19937 &dice)
{
    switch (dice() % 4) {
    case 0:
        return;
    case 1: // sectors are written whole or not at all
        if (change.kind == FileChange::Kind::Write)
            apply(change, std::min(change.bytes.size(), kSector * qsizetype(dice() % 8)));
        return;
    default:
        apply(change, change.bytes.size());
    }
}

void RecordedDisk::apply(const FileChange &change, qsizetype size)
{
    if (change.kind == FileChange::Kind::Mark || change.kind == FileChange::Kind::Sync)
        return;
    QByteArray &file = m_files[change.file];
    switch (change.kind) {
    case FileChange::Kind::Write:
        if (file.size() < change.offset + size)
            file.append(QByteArray(change.offset + size - file.size(), '\0'));
        file.replace(change.offset, size, change.bytes.first(size));
        return;
    case FileChange::Kind::Truncate:
        file.truncate(change.offset);
        return;
    case FileChange::Kind::Remove:
        m_files.erase(change.file);
        return;
    case FileChange::Kind::Sync:
    case FileChange::Kind::Mark:
        return;
    }
}

} // namespace oneul
