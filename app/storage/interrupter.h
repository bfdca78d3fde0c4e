#pragma once

#include <thread>

#include "base/cancellation.h"

struct sqlite3;

namespace oneul {

/// While it lives, a cancellation also ends a statement that is running on the connection: a check of a large table is
/// one step to SQLite, which no loop of ours gets a word in.
class Interrupter final
{
public:
    Interrupter(sqlite3 *connection, Cancellation cancellation);
    ~Interrupter();
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

private:
    Cancellation m_done; ///< this object's own end
    std::thread m_thread;
};

} // namespace oneul
