#pragma once

#include <ctime>

#include <QStringList>

namespace oneul {

/// Looks every few milliseconds at what the thread that made it is doing, while it is told that a turn goes on. One at
/// a time in a program, since a signal tells nobody whom it is for.
class StackSampler final
{
public:
    StackSampler();
    ~StackSampler();
    StackSampler(const StackSampler &) = delete;
    StackSampler &operator=(const StackSampler &) = delete;

    void begin(); ///< a turn
    void end();
    /// The functions that the turn was found in most often, at most three: "name (times)".
    [[nodiscard]] QStringList found() const;

private:
    timer_t m_timer{};
    bool m_runs = false;
};

} // namespace oneul
