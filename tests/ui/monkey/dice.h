#pragma once

#include <QtGlobal>

namespace oneul::monkey {

/// Random numbers of one step. They hang on the run's seed and on the step alone, so that a step decides the same again
/// whatever came before it, and they are the same on every machine.
class Dice final
{
public:
    Dice(quint64 seed, quint64 step);

    [[nodiscard]] int below(qsizetype end); ///< 0 … end - 1; 0 for an end below 1
    [[nodiscard]] int between(int least, int most); ///< both of them, too
    [[nodiscard]] bool chance(int percent);
    /// One of a list that is not empty.
    template <class List>
    [[nodiscard]] typename List::value_type oneOf(const List &list)
    {
        return list.at(below(list.size()));
    }

private:
    [[nodiscard]] quint64 next();

    quint64 m_state;
};

} // namespace oneul::monkey
