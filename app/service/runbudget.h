#pragma once

#include <utility>

#include "model/engine.h"

namespace oneul {

/// What one run may use, and how much of it is gone. What a running call may use at most counts as used.
class RunBudget final
{
public:
    explicit RunBudget(EngineProfile profile) : m_profile(std::move(profile)) {}

    /// False: the call would pass a cap; nothing is taken then.
    [[nodiscard]] bool take(const TokenUsage &most)
    {
        TokenUsage all = m_held;
        all += most;
        const double cost = m_cost + m_profile.cost(all);
        const qint64 tokens = m_used.input + m_used.output + all.input + all.output;
        if ((m_profile.tokensPerRun > 0 && tokens > m_profile.tokensPerRun)
            || (m_profile.costPerRun > 0 && cost > m_profile.costPerRun))
            return false;
        m_held = all;
        return true;
    }

    /// A call that took `most` is over.
    void settle(const TokenUsage &most, const TokenUsage &actual, double cost)
    {
        m_held.input -= most.input;
        m_held.output -= most.output;
        m_used += actual;
        m_cost += cost;
    }

    [[nodiscard]] const TokenUsage &used() const { return m_used; }
    [[nodiscard]] double cost() const { return m_cost; }

private:
    EngineProfile m_profile;
    TokenUsage m_held;
    TokenUsage m_used;
    double m_cost = 0;
};

} // namespace oneul
