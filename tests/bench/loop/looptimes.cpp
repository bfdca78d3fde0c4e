#include "bench/loop/looptimes.h"

#include <algorithm>
#include <cstddef>

namespace oneul {

namespace {

constexpr double kNsPerMs = 1e6;

} // namespace

double percentileMs(std::vector<qint64> ns, double part)
{
    if (ns.empty())
        return 0;
    const auto place = std::min(ns.size() - 1, static_cast<std::size_t>(part * static_cast<double>(ns.size())));
    std::ranges::nth_element(ns, ns.begin() + static_cast<std::ptrdiff_t>(place));
    return static_cast<double>(ns[place]) / kNsPerMs;
}

double largestMs(const std::vector<qint64> &ns)
{
    return ns.empty() ? 0 : static_cast<double>(std::ranges::max(ns)) / kNsPerMs;
}

int countOver(const std::vector<qint64> &ns, double ms)
{
    return static_cast<int>(
        std::ranges::count_if(ns, [ms](qint64 one) { return static_cast<double>(one) > ms * kNsPerMs; }));
}

double waitMs(const LoopPhase &phase)
{
    if (phase.turns.empty() || phase.ns <= 0)
        return 0;
    const auto partOver = [&phase](double ns) {
        double over = 0;
        for (const qint64 turn : phase.turns)
            over += std::max(0.0, static_cast<double>(turn) - ns);
        return over / static_cast<double>(phase.ns);
    };
    double low = 0;
    double high = static_cast<double>(std::ranges::max(phase.turns));
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        (partOver(middle) > 0.01 ? low : high) = middle;
    }
    return high / kNsPerMs;
}

} // namespace oneul
