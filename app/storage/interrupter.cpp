#include "storage/interrupter.h"

#include <chrono>
#include <utility>

#include <sqlite3.h>

namespace oneul {

Interrupter::Interrupter(sqlite3 *connection, Cancellation cancellation)
    : m_thread([connection, cancellation = std::move(cancellation), done = m_done] {
        while (!done.isCancelled()) {
            if (cancellation.isCancelled())
                sqlite3_interrupt(connection); // again and again: one between two statements is forgotten
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    })
{}

Interrupter::~Interrupter()
{
    m_done.cancel();
    m_thread.join();
}

} // namespace oneul
