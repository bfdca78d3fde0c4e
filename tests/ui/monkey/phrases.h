#pragma once

#include <QString>
#include <QStringList>

namespace oneul::monkey {

class Dice;

/// What is typed: words of several scripts and directions, queries, Markdown, and what nobody expects. None is the
/// beginning of a path.
[[nodiscard]] QString phrase(Dice &dice);

/// A Hangul syllable as an input method composes it: what is shown meanwhile, the last one is what stays.
[[nodiscard]] QStringList composition(Dice &dice);

} // namespace oneul::monkey
