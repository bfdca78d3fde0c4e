#include "storage/openinglock.h"

#include <cerrno>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kAttempts = 300; ///< 50 ms apart

} // namespace

OpeningLock::OpeningLock(const QString &dataDir)
    : m_file(::open(QFile::encodeName(QDir(dataDir).absoluteFilePath(u"opening.lock"_s)).constData(),
                    O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{}

OpeningLock::~OpeningLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> OpeningLock::wait() const
{
    if (m_file < 0)
        return {};
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
            return {};
        if (errno != EWOULDBLOCK && errno != EINTR)
            return {}; // this file system has no locks
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return fail(ErrorCode::StorageBusy, u"another process is opening it"_s);
}

} // namespace oneul
