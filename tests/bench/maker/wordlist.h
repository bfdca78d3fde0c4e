#pragma once

#include <QList>
#include <QStringList>

#include "bench/maker/dice.h"

namespace oneul {

/// Words of which the first is drawn twice as often as the second and three times as often as the third (Zipf), as in
/// natural language.
class WordList final
{
public:
    explicit WordList(QStringList words);

    [[nodiscard]] int draw(Dice &dice) const { return m_ranks.at(qsizetype(dice.next() >> (64 - kBits))); }
    [[nodiscard]] const QString &word(int rank) const { return m_words.at(rank); }
    [[nodiscard]] int size() const { return int(m_words.size()); }

private:
    static constexpr int kBits = 18;

    QStringList m_words;
    QList<quint16> m_ranks; ///< 2^kBits of them, each rank as often as it is to be drawn
};

} // namespace oneul
