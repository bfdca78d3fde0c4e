#pragma once

#include <QList>

#include "model/digest.h"
#include "summary/corpus.h"

namespace oneul {

/// A claim that is nothing but this sentence of this article.
[[nodiscard]] Claim claimOf(const SourceText &article, const QString &sentence);

/// See BuiltinEngine::bestSentences. An article without sentences gives its title.
[[nodiscard]] QList<Claim> bestExtract(const Corpus &corpus, int count);

} // namespace oneul
