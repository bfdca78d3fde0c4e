#pragma once

#include <QString>
#include <QStringList>

#include "bench/maker/wordlist.h"

namespace oneul {

/// The vocabulary of made-up articles: a core of the field's own terms, and behind it words put together from syllables,
/// so that an archive of a million articles has as many different words as a real one. The order is the frequency.
class WordStock final
{
public:
    WordStock();

    [[nodiscard]] const WordList &nouns() const { return m_nouns; }
    [[nodiscard]] const WordList &verbs() const { return m_verbs; }
    [[nodiscard]] const WordList &adjectives() const { return m_adjectives; }
    [[nodiscard]] const WordList &names() const { return m_names; } ///< of firms, people and products
    [[nodiscard]] const WordList &koreanNouns() const { return m_koreanNouns; }
    [[nodiscard]] const WordList &koreanVerbs() const { return m_koreanVerbs; } ///< those that take 하다

private:
    WordList m_nouns;
    WordList m_verbs;
    WordList m_adjectives;
    WordList m_names;
    WordList m_koreanNouns;
    WordList m_koreanVerbs;
};

/// Inflected forms; `form` is any number, the commonest ones are 0.
[[nodiscard]] QString nounForm(const QString &noun, bool plural);
[[nodiscard]] QString verbForm(const QString &verb, int form); ///< 0: past, 1: third person, 2: -ing, 3: base

/// A noun with a particle that agrees with its last syllable: 0 topic, 1 subject, 2 object, 3 means, 4 and, others without.
[[nodiscard]] QString withParticle(const QString &noun, int particle);

} // namespace oneul
