#pragma once

#include <QList>
#include <QString>

namespace oneul {

/// A word or a hyphenated compound as a part of phrases.
struct PhraseUnit {
    QString key; ///< folded: inflections of one word share it
    qsizetype start = 0;
    qsizetype end = 0; ///< without a Korean particle
    bool content = false; ///< may stand in a phrase
    bool generic = false; ///< says nothing alone ("model", "방법")
    bool mayEnd = false; ///< may be a phrase's last word
    bool joinsNext = false; ///< only a blank stands between it and the next unit
};

QList<PhraseUnit> phraseUnits(const QString &text);

} // namespace oneul
