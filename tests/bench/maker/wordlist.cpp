#include "bench/maker/wordlist.h"

#include <algorithm>
#include <utility>

namespace oneul {

WordList::WordList(QStringList words) : m_words(std::move(words))
{
    double whole = 0;
    for (qsizetype rank = 1; rank <= m_words.size(); ++rank)
        whole += 1.0 / double(rank);
    constexpr qsizetype slots = qsizetype(1) << kBits;
    m_ranks.reserve(slots);
    double until = 0;
    for (qsizetype rank = 0; rank < m_words.size(); ++rank) {
        until += 1.0 / double(rank + 1) / whole;
        const auto end = std::min(slots, std::max(m_ranks.size() + 1, qsizetype(until * double(slots))));
        m_ranks.resize(end, quint16(rank));
    }
    m_ranks.resize(slots, 0);
}

} // namespace oneul
