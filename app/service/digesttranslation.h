#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "model/digest.h"
#include "model/summaryrequest.h"
#include "summary/aliases.h"

namespace oneul {

/// What of the digests is in another language than theirs: the titles of articles by their ids, then sentences (source
/// sentences of the built-in engine above all) by numbers of their own, which are below 0.
[[nodiscard]] QList<SourceText> foreignTexts(const QList<Digest> &digests);

/// The digests with these translations of foreignTexts() of them. A sentence whose translation doesn't hold against it, by
/// figures, names and negations, is left as it is. Text work: for the pool.
[[nodiscard]] QList<Digest> withTranslations(QList<Digest> digests, const QHash<ArticleId, QString> &texts,
                                             const Aliases &aliases);

} // namespace oneul
