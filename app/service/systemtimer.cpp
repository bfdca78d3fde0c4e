#include "service/systemtimer.h"

#include <chrono>
#include <utility>

#include <QProcess>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr auto kPatience = std::chrono::seconds(10);

} // namespace

struct SystemTimer::Parts {
    QString dataDir;
    Runner runner;
};

SystemTimer::SystemTimer(const QString &dataDir, Runner runner, QObject *parent)
    : QObject(parent), m_parts(new Parts{dataDir, std::move(runner)})
{}

SystemTimer::~SystemTimer() = default;

Result<QString> SystemTimer::systemctl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"systemctl"_s, QStringList{u"--user"_s} + arguments);
    if (!process.waitForFinished(static_cast<int>(std::chrono::milliseconds(kPatience).count()))) {
        const bool missing = process.error() == QProcess::FailedToStart;
        process.kill();
        process.waitForFinished();
        return fail(missing ? ErrorCode::NoTimer : ErrorCode::TimerRefused, process.errorString());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::TimerRefused, QString::fromUtf8(process.readAllStandardError()).trimmed());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace oneul
