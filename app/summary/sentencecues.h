#pragma once

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

/// Whether the sentence has a wording of that kind; `folded` is the sentence in lower case. English, but for Reports.
[[nodiscard]] bool hasCue(QStringView folded, Cue cue);

/// What kind of text an article is, as far as its own words tell.
enum class Genre { Paper, News, Korean };

/// Of an article's title and text as they are.
[[nodiscard]] Genre genreOf(const QString &title, const QString &text, Language language);

/// How much a sentence speaks of outcomes and prospects: 0…1.
[[nodiscard]] double outcomeCue(const QString &sentence, Language language);

} // namespace oneul
