#include "ui/monkey/dice.h"

namespace oneul::monkey {

namespace {

constexpr quint64 kGoldenRatio = 0x9e3779b97f4a7c15;

} // namespace

Dice::Dice(quint64 seed, quint64 step) : m_state(seed * 0xd1342543de82ef95 + step * 0x2545f4914f6cdd1d)
{
    for (int i = 0; i < 3; ++i)
        (void)next();
}

// SplitMix64: the distributions of the standard library differ between its makers.
quint64 Dice::next()
{
    m_state += kGoldenRatio;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

int Dice::below(qsizetype end)
{
    const quint64 number = next();
    return end < 1 ? 0 : static_cast<int>(number % static_cast<quint64>(end));
}

int Dice::between(int least, int most)
{
    return least + below(qsizetype(most) - least + 1);
}

bool Dice::chance(int percent)
{
    return below(100) < percent;
}

} // namespace oneul::monkey
