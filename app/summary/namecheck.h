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

/// Whether the sentence says in the passive, and of nobody, what the claim says that its first name does, and that name
/// is what another sentence of the articles begins with: then it may be who did it ("A opened a model. The model was
/// trained on maps", "A trained its model on maps"). English only.
[[nodiscard]] bool leavesAgentOpen(const ReadSentence &claim, const ReadSentence &source,
                                   const QList<const ReadArticle *> &articles);

} // namespace oneul
