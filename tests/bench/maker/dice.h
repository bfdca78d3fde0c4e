#pragma once

#include <QtGlobal>

namespace oneul {

/// Random numbers that are the same on every machine (splitmix64): what a seed makes can be made again.
class Dice final
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0xD1B54A32D192ED03ULL) {}

    quint64 next()
    {
        quint64 z = m_state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … below - 1.
    int below(int limit) { return int((next() >> 33) % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

} // namespace oneul
