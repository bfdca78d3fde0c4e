#pragma once

namespace oneul {

/// Timeouts in milliseconds and limits; the defaults are the product's, tests shorten them.
struct HttpLimits {
    int connectMs = 10'000; ///< from looking up the name to the end of the TLS handshake
    int idleMs = 30'000; ///< no byte for so long
    int totalMs = 120'000; ///< through all redirects, without the time in the queue
    int perHost = 6;
    int inAll = 64;
    int redirects = 10;
};

} // namespace oneul
