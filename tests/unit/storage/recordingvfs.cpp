#include "unit/storage/recordingvfs.h"

#include <cstring>
#include <mutex>

#include <sqlite3.h>

#include <QFileInfo>

namespace oneul {

namespace {

constexpr const char *kName = "oneul-recording";

/// What is written down. Databases are written from threads of their own, so that this one thing is behind a lock.
struct Record {
    void add(FileChange change)
    {
        const std::scoped_lock lock(mutex);
        changes.append(std::move(change));
    }

    mutable std::mutex mutex;
    QList<FileChange> changes;
    sqlite3_vfs *real = nullptr;
};

/// An open file: SQLite's own lies behind it in the same memory.
struct File {
    sqlite3_file base;
    Record *record;
    char name[128];

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    void note(FileChange::Kind kind, qint64 offset, QByteArray bytes = {}) const
    {
        if (name[0] != '\0')
            record->add({kind, QString::fromUtf8(name), offset, std::move(bytes)});
    }
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return of(file)->real();
}

int closeFile(sqlite3_file *file)
{
    const int result = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    return result;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    of(file)->note(FileChange::Kind::Write, offset, QByteArray(static_cast<const char *>(from), size));
    return real(file)->pMethods->xWrite(real(file), from, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    of(file)->note(FileChange::Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const int result = real(file)->pMethods->xSync(real(file), flags);
    of(file)->note(FileChange::Kind::Sync, 0);
    return result;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int control(sqlite3_file *file, int op, void *arg)
{
    return real(file)->pMethods->xFileControl(real(file), op, arg);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: without memory-mapped reads, which the program does not use to write either.
const sqlite3_io_methods kMethods{2,          closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile,   fileSize,   lockFile,        unlockFile, checkReserved,
                                  control,    sectorSize, characteristics, shmMap,     shmLock,
                                  shmBarrier, shmUnmap,   nullptr,         nullptr};

Record *recordOf(sqlite3_vfs *vfs)
{
    return static_cast<Record *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    Record *record = recordOf(vfs);
    File *own = of(file);
    own->base.pMethods = nullptr;
    own->record = record;
    own->name[0] = '\0';
    own->real()->pMethods = nullptr;
    constexpr int kept = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    if (path && (flags & kept) != 0) {
        const QByteArray name = QFileInfo(QString::fromUtf8(path)).fileName().toUtf8();
        std::strncpy(own->name, name.constData(), sizeof(own->name) - 1);
        own->name[sizeof(own->name) - 1] = '\0';
    }
    const int result = record->real->xOpen(record->real, path, own->real(), flags, outFlags);
    if (own->real()->pMethods)
        own->base.pMethods = &kMethods;
    return result;
}

int removeFile(sqlite3_vfs *vfs, const char *path, int sync)
{
    recordOf(vfs)->add({FileChange::Kind::Remove, QFileInfo(QString::fromUtf8(path)).fileName(), 0, {}});
    return recordOf(vfs)->real->xDelete(recordOf(vfs)->real, path, sync);
}

} // namespace

struct RecordingVfs::Parts {
    Record record;
    sqlite3_vfs vfs{};
};

RecordingVfs::RecordingVfs() : m_parts(new Parts)
{
    sqlite3_initialize();
    m_parts->record.real = sqlite3_vfs_find(nullptr);
    m_parts->vfs = *m_parts->record.real; // what isn't about files stays the system's
    m_parts->vfs.zName = kName;
    m_parts->vfs.pNext = nullptr;
    m_parts->vfs.pAppData = &m_parts->record;
    m_parts->vfs.szOsFile = int(sizeof(File)) + m_parts->record.real->szOsFile;
    m_parts->vfs.xOpen = openFile;
    m_parts->vfs.xDelete = removeFile;
    sqlite3_vfs_register(&m_parts->vfs, 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&m_parts->vfs);
    sqlite3_vfs_register(m_parts->record.real, 1);
    delete m_parts;
}

void RecordingVfs::mark(qint64 number)
{
    m_parts->record.add({FileChange::Kind::Mark, {}, number, {}});
}

QList<FileChange> RecordingVfs::changes() const
{
    const std::scoped_lock lock(m_parts->record.mutex);
    return m_parts->record.changes;
}

} // namespace oneul
