#pragma once

#include <bitset>

#include <QStringView>

#include "model/types.h"

namespace oneul {

/// Kinds of wordings that tell what a sentence does in its article.
enum class Cue {
    Proposes,
    Shows,
    Studies,
    ThisPaper,
    Results,
    Outperforms,
    Contrasts,
    Background,
    Continues, ///< only as an opening
    Exemplifies,
    Novelty,
    Method,
    Availability,
    Reports,
    Pronoun, ///< only as an opening
};

constexpr int kCues = int(Cue::Pronoun) + 1;
using Cues = std::bitset<kCues>;

/// The kinds of wordings that a sentence has; `folded` is the sentence in lower case. English, but for Reports and Pronoun.
[[nodiscard]] Cues cuesOf(QStringView folded);

/// What kind of text an article is, as far as its own words tell.
enum class Genre { Paper, News, Korean };

/// Of an article's title and text as they are.
[[nodiscard]] Genre genreOf(const QString &title, const QString &text, Language language);

/// How much a sentence speaks of outcomes and prospects: 0…1.
[[nodiscard]] double outcomeCue(const QString &sentence, Language language);

} // namespace oneul
