#pragma once

#include <QList>
#include <QString>

#include "summary/readarticle.h"

namespace oneul {

/// A name of the claim that the articles don't have under any of its forms; "" where they have all of them.
[[nodiscard]] QString missingName(const ReadSentence &claim, const QList<const ReadArticle *> &articles,
                                  const Aliases &aliases);

/// The claim's subject, where the sentence says the same of another name and nothing in the articles is called like it;
/// "" otherwise. For names that no list knows and that a capital or a particle alone doesn't prove to be one.
[[nodiscard]] QString replacedSubject(const ReadSentence &claim, const ReadSentence &source,
                                      const QList<const ReadArticle *> &articles);

} // namespace oneul
