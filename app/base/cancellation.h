#pragma once

#include <atomic>
#include <memory>

namespace oneul {

/// A word between the one who asked and the one who works elsewhere: the answer is not wanted any more. Copies share it.
class Cancellation final
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace oneul
