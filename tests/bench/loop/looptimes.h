#pragma once

#include <vector>

#include <QList>
#include <QString>
#include <QStringList>

namespace oneul {

/// What held a turn up: an event and the heaviest one that was delivered inside it.
struct LoopEvent {
    qint64 ns = 0;
    QString what; ///< "Receiver(name) of Parent: Type › …"
};

/// One turn of the event loop: from when it woke, or was free to look for input, to when it was so again.
struct LoopTurn {
    qint64 beganNs = 0; ///< of the monotonic clock
    qint64 ns = 0;
    qint64 cpuNs = 0; ///< the thread's processor time in it
    QList<LoopEvent> events; ///< at most three, the longest first
    QStringList stack; ///< at most three functions it was found in, most often first
};

/// The turns of one part of the run.
struct LoopPhase {
    QString name;
    qint64 beganNs = 0;
    qint64 ns = 0; ///< of the whole phase
    std::vector<qint64> turns; ///< nanoseconds each, those in which something was delivered
    std::vector<qint64> cpu; ///< nanoseconds of processor time, one for each of `turns`
    std::vector<qint64> events; ///< nanoseconds of each event, those inside others left out
    QList<LoopTurn> longest; ///< at most ten, the longest first
};

/// The value that a part of them does not go over; 0: there is none.
[[nodiscard]] double percentileMs(std::vector<qint64> ns, double part);
[[nodiscard]] double largestMs(const std::vector<qint64> &ns);
[[nodiscard]] int countOver(const std::vector<qint64> &ns, double ms);
/// How long input waits that comes at any moment of the phase, at most, in 99 of 100 cases.
[[nodiscard]] double waitMs(const LoopPhase &phase);

} // namespace oneul
