#pragma once

#include <QList>
#include <QString>

#include "summary/readsentence.h"

namespace oneul {

/// A word that says no, and what it says it of.
struct Negator {
    qsizetype token = 0; ///< its place in the statement
    QList<qsizetype> targets; ///< tokens, the nearest first
};
/// In their order. "no more than", "not only", "밖에 없다" and the like say no such thing.
[[nodiscard]] QList<Negator> negatorsOf(const ReadSentence &statement);

/// A word of a pair of opposites: "rise" and "fall", "증가" and "감소".
struct Direction {
    int pair = 0;
    bool up = false; ///< the first of the pair

    [[nodiscard]] bool isOpposite(const Direction &other) const { return pair == other.pair && up != other.up; }
};
/// None where it says how exact a figure is ("more than 300", "up to 5%").
[[nodiscard]] QList<Direction> directionsOf(const ReadSentence &statement, qsizetype token);

} // namespace oneul
