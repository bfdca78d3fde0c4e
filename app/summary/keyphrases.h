#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "summary/corpus.h"

namespace oneul {

/// A phrase that tells what a section is about.
struct KeyPhrase {
    QString text; ///< as it stands in `quote`
    QList<int> documents; ///< that hold it, rising
    QString quote; ///< a sentence or title of the first document with it
};

/// The best `count` phrases of one to three words between stop words; none is a part of another.
/// Weighed by how many articles hold them, how often, whether titles do, and against words that any article has.
QList<KeyPhrase> keyPhrases(const Corpus &corpus, int count);

} // namespace oneul
