#include "bench/loop/loopwatch.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongest = 10; ///< turns of a phase that are told of
constexpr qsizetype kEvents = 3; ///< of a turn
constexpr qint64 kWorthNs = 2'000'000; ///< less is not described

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

LoopWatch::LoopWatch(QAbstractEventDispatcher *loop, QObject *parent) : QObject(parent)
{
    setPhase(u"start"_s);
    connect(loop, &QAbstractEventDispatcher::awake, this, &LoopWatch::look);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &LoopWatch::block);
}

void LoopWatch::setPhase(const QString &name)
{
    const qint64 now = nanoseconds(CLOCK_MONOTONIC);
    if (!m_phases.isEmpty())
        m_phases.last().ns = now - m_phases.last().beganNs;
    LoopPhase phase;
    phase.name = name;
    phase.beganNs = now;
    m_phases.append(phase);
}

/// Dispatchers differ in whether they say that they are awake before or after they have delivered timers and sockets:
/// whatever comes first ends the wait.
void LoopWatch::wake()
{
    if (m_isTurn)
        return;
    const qint64 now = nanoseconds(CLOCK_MONOTONIC);
    if (m_blockBegan > 0)
        m_blocked += now - std::exchange(m_blockBegan, 0);
    beginTurn(now);
}

/// The loop goes round without a wait: input that came meanwhile is delivered now, so another turn begins.
void LoopWatch::look()
{
    if (!m_isTurn)
        return wake();
    const qint64 now = nanoseconds(CLOCK_MONOTONIC);
    endTurn(now);
    beginTurn(now);
}

void LoopWatch::block()
{
    const qint64 now = nanoseconds(CLOCK_MONOTONIC);
    if (m_isTurn)
        endTurn(now);
    if (m_blockBegan == 0)
        m_blockBegan = now;
}

void LoopWatch::beginTurn(qint64 now)
{
    m_turn = {};
    m_turn.beganNs = now;
    m_turn.cpuNs = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    m_isTurn = true;
    m_delivered = !m_frames.empty();
    m_sampler.begin();
}

void LoopWatch::endTurn(qint64 now)
{
    m_sampler.end();
    m_isTurn = false;
    m_turn.ns = now - m_turn.beganNs;
    m_turn.cpuNs = nanoseconds(CLOCK_THREAD_CPUTIME_ID) - m_turn.cpuNs;
    m_busy += m_turn.ns;
    if (!m_delivered)
        return;
    m_phases.last().turns.push_back(m_turn.ns);
    m_phases.last().cpu.push_back(m_turn.cpuNs);
    keep(m_turn);
}

void LoopWatch::keep(const LoopTurn &turn)
{
    QList<LoopTurn> &longest = m_phases.last().longest;
    if (turn.ns < kWorthNs || (longest.size() >= kLongest && longest.last().ns >= turn.ns))
        return;
    LoopTurn kept = turn;
    kept.stack = m_sampler.found();
    const auto at = std::ranges::lower_bound(longest, turn.ns, std::greater<>(), &LoopTurn::ns);
    longest.insert(at, kept);
    if (longest.size() > kLongest)
        longest.removeLast();
}

void LoopWatch::enter(const QObject *receiver, const QEvent *event)
{
    wake();
    m_delivered = true;
    Frame frame;
    frame.receiver = receiver->metaObject()->className();
    if (receiver->parent() != nullptr)
        frame.parent = receiver->parent()->metaObject()->className();
    frame.name = receiver->objectName();
    frame.type = event->type();
    frame.blockedBefore = m_blocked;
    frame.began = nanoseconds(CLOCK_MONOTONIC);
    m_frames.push_back(std::move(frame));
}

void LoopWatch::leave()
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    const qint64 ns = nanoseconds(CLOCK_MONOTONIC) - frame.began - (m_blocked - frame.blockedBefore);
    const bool outermost = m_frames.empty();
    if (outermost)
        m_phases.last().events.push_back(ns);
    if (ns < kWorthNs)
        return;
    const LoopEvent event{ns, describe(frame, ns)};
    if (!outermost) {
        if (m_frames.back().heaviest.ns < ns)
            m_frames.back().heaviest = event;
        return;
    }
    m_turn.events.append(event);
    std::ranges::stable_sort(m_turn.events, std::greater<>(), &LoopEvent::ns);
    if (m_turn.events.size() > kEvents)
        m_turn.events.removeLast();
}

QString LoopWatch::describe(const Frame &frame, qint64 ns)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(frame.type);
    QString text = QString::fromLatin1(frame.receiver);
    if (!frame.name.isEmpty())
        text += u"(%1)"_s.arg(frame.name);
    if (frame.parent != nullptr)
        text += u" of %1"_s.arg(QLatin1String(frame.parent));
    text += u": %1"_s.arg(key != nullptr ? QString::fromLatin1(key) : QString::number(frame.type));
    if (frame.heaviest.ns * 3 > ns)
        text += u" › %1 %2 ms"_s.arg(frame.heaviest.what, QString::number(double(frame.heaviest.ns) / 1e6, 'f', 1));
    return text;
}

} // namespace oneul
