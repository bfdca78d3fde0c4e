#pragma once

#include <QSet>
#include <QString>

namespace oneul {

/// English and Korean function words, as words() writes them.
const QSet<QString> &stopWords();

} // namespace oneul
