#include "bench/loop/stacksampler.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <memory>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

#include <QHash>
#include <QList>
#include <QString>

namespace oneul {

namespace {

constexpr long kEveryNs = 3'000'000;
constexpr int kFrames = 64;
constexpr int kSamples = 64; ///< of one turn
constexpr int kShown = 3;
constexpr int kCallers = 3; ///< named of one sample

struct StackSample {
    std::array<void *, kFrames> frames{};
    int count = 0;
};

// A signal handler reaches nothing else.
std::array<StackSample, kSamples> stackSamples;
std::atomic_int samplesTaken = 0;
std::atomic_bool turnGoesOn = false;

void takeSample(int /*signal*/)
{
    const int at = samplesTaken;
    if (!turnGoesOn || at >= kSamples)
        return;
    StackSample &sample = stackSamples[static_cast<std::size_t>(at)];
    sample.count = ::backtrace(sample.frames.data(), kFrames);
    samplesTaken = at + 1;
}

QString nameOf(void *address)
{
    Dl_info info{};
    if (::dladdr(address, &info) == 0 || info.dli_sname == nullptr)
        return {};
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> plain(
        abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status), &std::free);
    const QString name = QString::fromLatin1(status == 0 ? plain.get() : info.dli_sname);
    return name.left(name.indexOf(QLatin1Char('(')));
}

/// What of the program was being run, and by which of its functions.
QString describe(const StackSample &sample)
{
    QStringList ours;
    for (int i = 0; i < sample.count && ours.size() < kCallers; ++i) {
        const QString name = nameOf(sample.frames[static_cast<std::size_t>(i)]);
        if (name.startsWith(QLatin1String("oneul::")) && !name.contains(QLatin1String("takeSample"))
            && !name.contains(QLatin1String("LoopApplication")) && !ours.contains(name.sliced(7)))
            ours << name.sliced(7);
    }
    return ours.join(QStringLiteral(" < "));
}

} // namespace

StackSampler::StackSampler()
{
    // The first call loads a library, which a signal handler must not.
    std::array<void *, 4> none{};
    (void)::backtrace(none.data(), static_cast<int>(none.size()));
    struct sigaction action {};
    action.sa_handler = takeSample;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGPROF, &action, nullptr);
    sigevent event{};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = SIGPROF;
    event._sigev_un._tid = static_cast<pid_t>(::syscall(SYS_gettid));
    m_runs = ::timer_create(CLOCK_MONOTONIC, &event, &m_timer) == 0;
    const itimerspec every{{0, kEveryNs}, {0, kEveryNs}};
    if (m_runs)
        ::timer_settime(m_timer, 0, &every, nullptr);
}

StackSampler::~StackSampler()
{
    turnGoesOn = false;
    if (m_runs)
        ::timer_delete(m_timer);
}

void StackSampler::begin()
{
    samplesTaken = 0;
    turnGoesOn = true;
}

void StackSampler::end()
{
    turnGoesOn = false;
}

QStringList StackSampler::found() const
{
    QHash<QString, int> times;
    for (int i = 0; i < samplesTaken; ++i) {
        const QString what = describe(stackSamples[static_cast<std::size_t>(i)]);
        if (!what.isEmpty())
            ++times[what];
    }
    QList<std::pair<int, QString>> ranked;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        ranked.emplaceBack(-it.value(), it.key());
    std::ranges::sort(ranked);
    QStringList shown;
    for (const auto &[count, what] : std::as_const(ranked)) {
        if (shown.size() < kShown)
            shown << QStringLiteral("%1 (%2)").arg(what).arg(-count);
    }
    return shown;
}

} // namespace oneul
