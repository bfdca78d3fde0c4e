#include "ui/monkey/keeper.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <utility>

#include <sys/prctl.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

constexpr int kLookMs = 500;
constexpr int kQuietMs = 120'000; ///< a log that does not grow: the window hangs
constexpr int kGraceMs = 600'000; ///< for the checks at the end, with sanitizers
constexpr int kDyingMs = 20'000;
constexpr qsizetype kLastSteps = 30;

const QString kMark = u".oneul-monkey"_s; ///< in a folder that may be emptied
constexpr std::array kFolders{"home", "home/run", "tmp", "bin", "here", "files", "files/in", "files/out"};

bool isOurs(const QDir &folder)
{
    return folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) || folder.exists(kMark);
}

} // namespace

Keeper::Keeper(Orders orders) : m_orders(std::move(orders))
{
    connect(&m_looks, &QTimer::timeout, this, &Keeper::look);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(u"it does not start: "_s + m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (!m_killedFor.isEmpty())
            end(m_killedFor);
        else if (status == QProcess::CrashExit)
            end(u"it crashed with signal %1"_s.arg(code));
        else
            end(code == 0 ? QString() : u"it ended with %1"_s.arg(code));
    });
}

bool Keeper::prepare() const
{
    QDir folder(m_orders.folder);
    if (!isOurs(folder)) {
        std::fprintf(stderr, "oneul_monkey: %s is not empty: name a folder that may be filled and emptied\n",
                     qUtf8Printable(folder.path()));
        return false;
    }
    folder.removeRecursively();
    bool made = folder.mkpath(u"."_s);
    for (const char *name : kFolders)
        made = made && folder.mkpath(QString::fromLatin1(name));
    QFile mark(folder.filePath(kMark));
    if (!made || !mark.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "oneul_monkey: %s can't be written\n", qUtf8Printable(folder.path()));
        return false;
    }
    // Qt wants it to be nobody else's.
    return QFile::setPermissions(folder.filePath(u"home/run"_s),
                                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QProcessEnvironment Keeper::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    const QString home = m_orders.folder + u"/home"_s;
    for (const char *desktop : {"DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "DISPLAY",
                                "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "no_proxy"})
        all.remove(QString::fromLatin1(desktop));
    all.insert(u"HOME"_s, home);
    all.insert(u"XDG_RUNTIME_DIR"_s, home + u"/run"_s);
    all.insert(u"TMPDIR"_s, m_orders.folder + u"/tmp"_s);
    // No program can be started, and no proxy is there.
    all.insert(u"PATH"_s, m_orders.folder + u"/bin"_s);
    for (const char *proxy : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        all.insert(QString::fromLatin1(proxy), u"http://127.0.0.1:9"_s);
    all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    all.insert(u"TZ"_s, u"Asia/Seoul"_s);
    all.insert(u"ONEUL_NOW"_s, u"2024-10-04T15:00:00+09:00"_s);
    return all;
}

void Keeper::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    // Whoever ends this process ends the one that plays, too.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessEnvironment(environment());
    m_process.setWorkingDirectory(m_orders.folder + u"/here"_s);
    m_process.start(QCoreApplication::applicationFilePath(), argumentsOf(m_orders));
    m_quiet.start();
    m_end.setRemainingTime(qint64(m_orders.seconds) * 1000 + kGraceMs);
    m_looks.start(kLookMs);
}

void Keeper::look()
{
    if (const qint64 size = QFileInfo(m_orders.log).size(); size != std::exchange(m_size, size))
        m_quiet.restart();
    const bool quiet = m_quiet.elapsed() > kQuietMs;
    if (!m_killedFor.isEmpty() || (!quiet && !m_end.hasExpired()))
        return;
    m_killedFor = quiet ? u"the window does not answer"_s : u"it does not come to an end"_s;
    m_process.terminate(); // Qt does not handle it, so that nothing is cleaned up by a thread that hangs
    QTimer::singleShot(kDyingMs, &m_process, &QProcess::kill);
}

void Keeper::end(const QString &failure)
{
    m_looks.stop();
    if (failure.isEmpty()) {
        Q_EMIT finished(0);
        return;
    }
    printLastSteps();
    std::fprintf(stderr, "oneul_monkey: seed %llu: %s; all steps are in %s\n",
                 static_cast<unsigned long long>(m_orders.seed), qUtf8Printable(failure), qUtf8Printable(m_orders.log));
    Q_EMIT finished(1);
}

void Keeper::printLastSteps() const
{
    QFile file(m_orders.log);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    std::fprintf(stderr, "oneul_monkey: the last steps:\n");
    for (const QByteArray &line : lines.last(std::min(kLastSteps, lines.size())))
        std::fprintf(stderr, "%s\n", line.constData());
}

} // namespace oneul::monkey
